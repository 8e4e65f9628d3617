/** A field with a list of what its text can mean, after the combobox pattern of the ARIA authoring practices. Enter opens the line that is highlighted. */
import Combobox from '@github/combobox-nav';
import { cutQuery } from '../../search/finder-index.ts';
import type { Suggestion } from '../../search/suggestion.ts';
import { separated } from '../separated.ts';

/** A line of the list. */
export type Line = Pick<Suggestion, 'text' | 'notes' | 'isOther' | 'why'> & { readonly href: string };

export interface SuggestBox {
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
  /** Where it is told how many lines there are, or what went wrong. */
  readonly status: HTMLElement;
  /** The lines for a text, the best first. */
  readonly linesFor: (text: string) => Promise<readonly Line[]>;
  /** What to say where there is none. */
  readonly nothing: string;
  /** Whether the list has a place of its own on the page, in place of one over the page that closes. */
  readonly staysOpen?: boolean;
  /** Whether it has lines before anything is typed. */
  readonly opensAtOnce?: boolean;
}

let boxes = 0;

/** An empty list of lines that is called `label`, and the place of its status, to stand after a field. */
export function makeList(label: string): Pick<SuggestBox, 'list' | 'status'> {
  const [list, status] = [document.createElement('div'), document.createElement('p')];
  Object.assign(list, { id: `lines-${++boxes}`, className: 'suggestions', hidden: true });
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', label);
  status.setAttribute('role', 'status');
  status.className = 'small soft search-status';
  return { list, status };
}

function optionOf({ href, text, notes }: Line, id: string): HTMLAnchorElement {
  const [option, name, note] = [document.createElement('a'), document.createElement('bdi'), document.createElement('span')];
  Object.assign(option, { id, href, tabIndex: -1 });
  option.setAttribute('role', 'option');
  name.textContent = text;
  note.className = 'small soft separated';
  note.append(...separated(notes));
  option.append(name, ' ', note);
  return option;
}

/**
 * Whether a key is not for the list: while an input method composes a word every key is its own, and at an end of the list the
 * arrow that leads beyond it would choose nothing.
 */
function isKept(event: KeyboardEvent, list: HTMLElement): boolean {
  if (event.isComposing) return true;
  const [first, last] = [list.firstElementChild, list.lastElementChild];
  const end = event.key === 'ArrowDown' ? last : event.key === 'ArrowUp' ? first : undefined;
  return end?.getAttribute('aria-selected') === 'true';
}

const highlighted = (list: HTMLElement) => list.querySelector<HTMLAnchorElement>('[aria-selected="true"]');

/** Follows what is typed. Gives what Enter does, for a form: it waits for the lines of the present text, and opens the highlighted one. */
export function suggestBox({
  input,
  list,
  status,
  linesFor,
  nothing,
  staysOpen = false,
  opensAtOnce = false,
}: SuggestBox): () => Promise<boolean> {
  const combobox = new Combobox(input, list, { firstOptionSelectionMode: 'selected', tabInsertsSuggestions: false });
  let latest: Promise<void> | undefined;

  function show(lines: readonly Line[], text: string): void {
    combobox.stop();
    list.replaceChildren(...lines.map((line, at) => optionOf(line, `${list.id}-${at}`)));
    list.hidden = lines.length === 0;
    list.dataset.text = text;
    if (lines.length > 0) combobox.start();
    // What is only near is for the reader to choose: Enter opens nothing that was not asked for.
    const isOther = lines[0]?.isOther === true;
    if (isOther) combobox.clearSelection();
    status.textContent = isOther
      ? `${lines[0]?.why ?? `Nothing here is called “${text}”.`} What comes near:`
      : lines.length > 0
        ? `${lines.length} found`
        : text === ''
          ? ''
          : nothing;
  }
  async function follow(): Promise<void> {
    const text = cutQuery(input.value);
    combobox.clearSelection();
    try {
      const lines = await linesFor(text);
      if (text === cutQuery(input.value)) show(lines, text);
    } catch {
      status.textContent = 'The search could not be loaded. Type on to try again.';
    }
  }
  const start = () => (latest = follow());
  const close = () => {
    combobox.stop();
    list.hidden = !staysOpen;
  };

  input.addEventListener('input', start);
  input.addEventListener('focus', () => (opensAtOnce || input.value !== '') && start());
  input.addEventListener('keydown', (event) => event.key === 'Escape' && close());
  // Before the combobox sees it, so in the capturing phase.
  input.addEventListener('keydown', (event) => isKept(event, list) && event.stopImmediatePropagation(), { capture: true });
  input.addEventListener('blur', close);
  // A press on a line must not take the focus, which would close the list before the click arrives.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  return async () => {
    await (latest ?? start());
    const line = highlighted(list);
    line?.click();
    return line !== null;
  };
}
