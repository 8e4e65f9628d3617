/** Ways to take a comparison along: its address, Markdown, CSV, paper, and the system's own sharing where there is one. */
import { addButton, addStatus } from './controls.ts';
import { readShownFacts, stateAddress } from './shown-facts.ts';
import { csvOf, markdownOf, type SharedFacts } from './table-text.ts';

/** Copies `text` and gives what to tell the reader. Where the browser refuses, the text is laid out, selected, in `place`. */
async function copy(text: string, done: string, place: Element): Promise<string> {
  place.querySelector('textarea')?.remove();
  try {
    await navigator.clipboard.writeText(text);
    return done;
  } catch {
    // A second press may have come before the browser answered the first.
    place.querySelector('textarea')?.remove();
    const field = document.createElement('textarea');
    field.readOnly = true;
    field.value = text;
    field.setAttribute('aria-label', 'Text to copy');
    place.append(field);
    field.select();
    return 'Copying was refused. Copy the text selected below.';
  }
}

/** Saves `facts` as a file and gives what to tell the reader. The mark at its start tells spreadsheets that it is UTF-8. */
function saveCsv(facts: SharedFacts): string {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(['\uFEFF', csvOf(facts)], { type: 'text/csv' }));
  link.download = `${facts.fileName}.csv`;
  link.click();
  return 'CSV downloaded';
}

/** Opens the system's window. A reader who closes it again has seen what became of it: that is no failure to tell. */
function shareAddress(): void {
  navigator.share({ title: document.title, url: stateAddress() }).catch(() => undefined);
}

/** Puts the buttons below the verdict of `root`; one line says what came of each. */
export function enhanceSharing(root: ParentNode): void {
  const place = root.querySelector('.share');
  if (place === null) return;
  const offer = (label: string, act: () => string | Promise<string>) =>
    addButton(place, label, async () => {
      status.textContent = '';
      status.textContent = await act();
    });
  offer('Copy link', () => copy(stateAddress(), 'Link copied', place));
  offer('Copy as Markdown', () => copy(markdownOf(readShownFacts(root)), 'Markdown copied', place));
  offer('Download CSV', () => saveCsv(readShownFacts(root)));
  addButton(place, 'Print', () => print());
  if ('share' in navigator) addButton(place, 'Share', shareAddress);
  const status = addStatus(place);
  addEventListener('beforeprint', () => document.querySelector('.print-address')?.replaceChildren(stateAddress()));
}
