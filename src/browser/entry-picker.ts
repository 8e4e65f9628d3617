/** A combobox that picks an entry by name, after the pattern of the ARIA authoring practices. */
import Combobox from '@github/combobox-nav';
import { findEntries } from '../search/find-entries.ts';
import type { FinderEntry, FinderIndex } from '../search/finder-index.ts';
import { pairOf } from '../search/pair-finder.ts';
import { composerPath, FINDER_PATH } from '../views/links.ts';
import { loadJson } from './load-json.ts';

export interface PickerOptions {
  /** What the field is called. */
  readonly label: string;
  /** The entries of the comparison, from the left. */
  readonly slugs: readonly string[];
  /** The place that the picked entry takes. */
  readonly at: number;
}

const MOST_OPTIONS = 8;
let pickers = 0;

/** Where the comparison of `slugs` is: a page of its own where there is one. */
export function comparisonHref(index: FinderIndex, slugs: readonly string[]): string {
  const [one, two, third] = slugs.map((slug) => index.entries.find((entry) => entry.slug === slug));
  const pair = one !== undefined && two !== undefined && third === undefined ? pairOf(index, one, two) : undefined;
  return pair?.hasPage === true ? pair.href : composerPath(slugs);
}

function optionOf(entry: FinderEntry, id: string): HTMLLIElement {
  const option = document.createElement('li');
  option.setAttribute('role', 'option');
  option.id = id;
  option.dataset.slug = entry.slug;
  option.dir = 'auto';
  option.textContent = [entry.names[0] ?? entry.slug, entry.status].filter((text) => text !== undefined).join(' · ');
  return option;
}

function build(label: string) {
  const id = `picker-${++pickers}`;
  const box = document.createElement('div');
  box.className = 'entry-picker';
  const name = document.createElement('label');
  name.htmlFor = id;
  name.textContent = label;
  const input = document.createElement('input');
  Object.assign(input, { id, type: 'text', autocomplete: 'off', spellcheck: false });
  const list = document.createElement('ul');
  Object.assign(list, { id: `${id}-list`, hidden: true });
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Entries');
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  status.className = 'small soft';
  box.append(name, input, list, status);
  return { id, box, input, list, status };
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

/** Shows what a text can mean, and hides the list when it means nothing. */
function follow({ id, input, list, status }: ReturnType<typeof build>, index: FinderIndex, taken: readonly string[]): void {
  const combobox = new Combobox(input, list, { firstOptionSelectionMode: 'selected' });
  const close = () => {
    combobox.stop();
    list.hidden = true;
  };
  input.addEventListener('input', () => {
    const found = findEntries(index, input.value).filter(({ slug }) => !taken.includes(slug));
    list.replaceChildren(...found.slice(0, MOST_OPTIONS).map((entry, at) => optionOf(entry, `${id}-${at}`)));
    combobox.stop();
    list.hidden = found.length === 0;
    if (found.length > 0) combobox.start();
    const asked = input.value.trim() !== '';
    status.textContent = found.length > 0 ? `${found.length} found` : asked ? 'No entry of this name.' : '';
  });
  input.addEventListener('keydown', (event) => event.key === 'Escape' && close());
  // Before the combobox sees it, so in the capturing phase.
  input.addEventListener('keydown', (event) => isKept(event, list) && event.stopImmediatePropagation(), { capture: true });
  input.addEventListener('blur', close);
  // A press on an option must not take the focus, which would close the list before the click arrives.
  list.addEventListener('mousedown', (event) => event.preventDefault());
}

/** Puts a picker in the place of `where` and gives the field; it goes to the new comparison when an entry is picked. */
export async function entryPicker(where: HTMLElement, { label, slugs, at }: PickerOptions): Promise<HTMLInputElement> {
  const index = await loadJson<FinderIndex>(FINDER_PATH);
  const parts = build(label);
  follow(
    parts,
    index,
    slugs.filter((_, place) => place !== at),
  );
  parts.list.addEventListener('combobox-commit', ({ target }) => {
    const picked = target instanceof HTMLElement ? (target.dataset.slug ?? '') : '';
    location.assign(comparisonHref(index, [...slugs.slice(0, at), picked, ...slugs.slice(at + 1)]));
  });
  where.replaceWith(parts.box);
  return parts.input;
}
