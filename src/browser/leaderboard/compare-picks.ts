/** A box in each row of a leaderboard; two to four ticked entries are compared by the link of a bar that stays in view. */
import { nameOf } from './table-rows.ts';

const MOST = 4;

interface Pick {
  readonly slug: string;
  readonly name: string;
  readonly box: HTMLInputElement;
}

/** The ticked entries, in the order in which they were ticked. */
const picks: Pick[] = [];
const bar = document.querySelector<HTMLElement>('.compare-bar');

/** `/models/one/` -> `one` */
const slugOf = (link: HTMLAnchorElement) => link.pathname.split('/').at(-2) ?? '';

function compareLink(): HTMLAnchorElement {
  const link = document.createElement('a');
  const names = picks.map(({ name }) => name);
  link.href = (bar?.dataset.composer ?? '') + picks.map(({ slug }) => slug).join(',');
  link.textContent = `Compare ${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return link;
}

/** What was picked before the reader went to another page, and came back. */
const kept = new Set((history.state as { readonly picks?: readonly string[] } | null)?.picks ?? []);

function renderBar(): void {
  if (bar === null) return;
  bar.hidden = picks.length === 0;
  const hint = picks.map(({ name }) => `${name} is picked. Pick another to compare them.`);
  bar.querySelector('[role=status]')?.replaceChildren(picks.length < 2 ? hint.join('') : compareLink());
  for (const box of document.querySelectorAll<HTMLInputElement>('.leaderboard .pick'))
    box.disabled = picks.length >= MOST && !box.checked;
}

/** Picks are of this visit, and not of the address, which shows the same to all. */
function keepPicks(): void {
  history.replaceState({ picks: picks.map(({ slug }) => slug) }, '');
  renderBar();
}

function addBox(row: HTMLTableRowElement): void {
  const link = row.querySelector<HTMLAnchorElement>('th a');
  if (link === null || row.querySelector('.pick') !== null) return;
  const box = document.createElement('input');
  const pick = { slug: slugOf(link), name: nameOf(row), box };
  Object.assign(box, { type: 'checkbox', className: 'pick', autocomplete: 'off', ariaLabel: `Compare ${pick.name}` });
  box.addEventListener('change', () => {
    if (box.checked) picks.push(pick);
    else picks.splice(picks.indexOf(pick), 1);
    keepPicks();
  });
  if (kept.delete(pick.slug)) {
    box.checked = true;
    picks.push(pick);
  }
  row.querySelector('.place')?.prepend(box);
}

/** Adds a box to every row of `tables` that has none. */
export function addPicks(tables: readonly HTMLTableElement[]): void {
  for (const table of tables) for (const row of table.tBodies[0]?.rows ?? []) addBox(row);
  renderBar();
}

/** Makes the button of the bar take all picks away. */
export function enhancePickBar(): void {
  bar?.querySelector('button')?.addEventListener('click', () => {
    for (const { box } of picks.splice(0)) box.checked = false;
    keepPicks();
  });
}
