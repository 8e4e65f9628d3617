/** A search form with suggestions below its field: on the home page, and in the dialog of the header. */
import { searchPath } from '../../views/links.ts';
import { suggestionsFor } from './load-search.ts';
import { makeList, suggestBox, type Line } from './suggest-box.ts';

/** The line that looks for the text in texts, after what it names. */
const inTexts = (text: string): Line => ({ href: searchPath(text), text: `Search all texts for “${text}”`, notes: [] });

const linesFor = async (text: string): Promise<readonly Line[]> =>
  text === '' ? [] : [...(await suggestionsFor(text)), inTexts(text)];

/** Adds the list to a form that holds a field `q`. Without script the form leads to the search page. */
export function enhanceSearchForm(form: HTMLFormElement): void {
  const input = form.elements.namedItem('q');
  if (!(input instanceof HTMLInputElement)) return;
  const parts = makeList('What the text can mean');
  form.append(parts.list, parts.status);
  const open = suggestBox({ input, ...parts, linesFor, nothing: '' });
  // What was typed before this code came.
  if (document.activeElement === input && input.value !== '') input.dispatchEvent(new Event('input'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void open().then((isOpen) => isOpen || location.assign(searchPath(input.value.trim())));
  });
}
