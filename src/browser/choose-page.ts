/**
 * A guided choice whose answers combine: each is a link to the same page with that answer given or taken back, with the number of entries
 * that it would leave. The address holds what is given, so Back takes it away again.
 */
import {
  BEST,
  compareBestText,
  countWith,
  filteredHref,
  givenHref,
  leftBy,
  leftText,
  parseGiven,
  toggle,
  unknownIn,
  type Option,
} from '../views/chosen.ts';

const chooser = document.querySelector<HTMLElement>('.chooser');
const places = [...(chooser?.querySelectorAll<HTMLElement>('.option') ?? [])];
const list = chooser?.querySelector('.result > .best');
const others = chooser?.querySelector<HTMLTemplateElement>('.result > template')?.content;
const rows = [list, others].flatMap((place) => [...(place?.querySelectorAll<HTMLLIElement>('li') ?? [])]);
const letters = rows.map(({ dataset }) => dataset.letters ?? '');
const options = places.map(({ dataset: { question = '', answer = '', filter = '' } }): Option => ({ question, answer, filter }));

const textOf = (row: HTMLElement | undefined) => row?.querySelector('bdi')?.textContent ?? '';

/** An answer that would leave nothing is no link. */
function renderOption(element: HTMLElement, place: number, given: readonly number[]): void {
  const count = countWith(letters, given, place, options);
  const isGiven = given.includes(place);
  element.querySelector('.count')?.replaceChildren(count === 0 ? 'none' : String(count));
  if (!(element instanceof HTMLAnchorElement)) return;
  if (count === 0 && !isGiven) {
    element.removeAttribute('href');
    element.role = 'link';
    element.ariaDisabled = 'true';
  } else {
    element.href = givenHref(location.pathname, toggle(given, place, options), options);
    element.removeAttribute('role');
    element.ariaDisabled = null;
  }
  element.ariaCurrent = isGiven ? 'true' : null;
}

function renderLinks(root: HTMLElement, given: readonly number[], fitting: readonly number[]): void {
  const [board, comparison, again] = ['.to-leaderboard', '.to-comparison', '.again'].map((name) =>
    root.querySelector<HTMLAnchorElement>(name),
  );
  if (board) {
    board.href = filteredHref(root.dataset.leaderboard ?? '', given, options);
    board.textContent = fitting.length === 1 ? 'See it in the leaderboard' : `See all ${fitting.length} in the leaderboard`;
    board.hidden = fitting.length === 0;
  }
  const best = fitting.slice(0, BEST).flatMap((at) => rows[at] ?? []);
  if (comparison) {
    comparison.hidden = best.length < 2;
    comparison.href = (root.dataset.composer ?? '') + best.map(({ dataset }) => dataset.slug).join(',');
    if (best.length > 1) comparison.textContent = compareBestText(best.map(textOf));
  }
  if (again) again.hidden = given.length === 0;
}

function render(root: HTMLElement): void {
  const given = parseGiven(location.search, options);
  const left = leftBy(letters, given);
  list?.replaceChildren(...left.fitting.slice(0, BEST).flatMap((at) => rows[at] ?? []));
  for (const [place, element] of places.entries()) renderOption(element, place, given);
  renderLinks(root, given, left.fitting);
  const status = root.querySelector('[role=status]');
  const unknown = unknownIn(location.search, options);
  const counts = leftText(left, rows.length, root.dataset.name ?? '');
  const text = unknown.length === 0 ? counts : `${counts} Not understood: ${unknown.join(', ')}.`;
  if (status && status.textContent !== text) status.textContent = text;
  root.querySelector('.left-bar a')?.replaceChildren(`What is left: ${left.fitting.length} of ${rows.length}`);
}

/** Follows a link of the page to itself without loading it again. */
function follow(root: HTMLElement, event: MouseEvent): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a.option[href], a.again');
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  render(root);
}

if (chooser !== null) {
  for (const part of chooser.querySelectorAll('.alone')) part.remove();
  chooser.querySelector('.left-bar')?.removeAttribute('hidden');
  chooser.addEventListener('click', (event) => follow(chooser, event));
  addEventListener('popstate', () => render(chooser));
  render(chooser);
}
