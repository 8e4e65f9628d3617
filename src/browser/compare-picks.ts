/** A box in each row of a leaderboard; two to four ticked entries are compared by the link of a bar that stays in view. */
import { addButton, addStatus } from './controls.ts';

const MOST = 4;

interface Pick {
  readonly slug: string;
  readonly name: string;
  readonly box: HTMLInputElement;
}

/** The ticked entries, in the order in which they were ticked. */
const picks: Pick[] = [];

/** `/models/one/` -> `one` */
const slugOf = (link: HTMLAnchorElement) => link.pathname.split('/').at(-2) ?? '';

function renderBar(bar: HTMLElement, status: HTMLElement, composer: string): void {
  bar.hidden = picks.length === 0;
  const names = picks.map(({ name }) => name);
  const link = document.createElement('a');
  link.href = composer + picks.map(({ slug }) => slug).join(',');
  link.textContent = `Compare ${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  status.replaceChildren(picks.length < 2 ? `${names.join('')} is picked. Pick another to compare them.` : link);
  for (const box of document.querySelectorAll<HTMLInputElement>('.leaderboard .pick'))
    box.disabled = picks.length >= MOST && !box.checked;
}

function addBox(row: HTMLTableRowElement, change: () => void): void {
  const link = row.querySelector<HTMLAnchorElement>('th a');
  const place = row.querySelector('.place');
  if (link === null || place === null) return;
  const box = document.createElement('input');
  const pick = { slug: slugOf(link), name: row.dataset.name ?? '', box };
  Object.assign(box, { type: 'checkbox', className: 'pick', autocomplete: 'off', ariaLabel: `Compare ${pick.name}` });
  box.addEventListener('change', () => {
    if (box.checked) picks.push(pick);
    else picks.splice(picks.indexOf(pick), 1);
    change();
  });
  place.prepend(box);
}

/** Adds the boxes to all rows of `tables`, and the bar behind them; the slugs of a comparison follow the address `composer`. */
export function addPicks(tables: readonly HTMLTableElement[], composer: string): void {
  const bar = document.createElement('div');
  bar.className = 'compare-bar';
  bar.hidden = true;
  const status = addStatus(bar);
  const change = () => renderBar(bar, status, composer);
  addButton(bar, 'Clear', () => {
    for (const { box } of picks.splice(0)) box.checked = false;
    change();
  }).className = 'plain';
  for (const table of tables) for (const row of table.tBodies[0]?.rows ?? []) addBox(row, change);
  tables.at(-1)?.closest('main')?.append(bar);
}
