/** The tables of a page: every row with its label and what each cell shows. */
import type { HTMLElement } from 'node-html-parser';
import { nearestOf, textOf } from '../built-site.ts';

export interface SeenCell {
  /** The column’s side: `a`, `b`; on other tables than those of comparisons the place of the column. */
  readonly side: string;
  readonly value: string;
  readonly state: string | undefined;
  /** The figure without rounding. */
  readonly exact: string | undefined;
  /** `Better`, `leads`. */
  readonly mark: string | undefined;
  readonly difference: string | undefined;
  /** Where alone it is better: `up to 200,000 input tokens a request`. */
  readonly condition: string | undefined;
  /** What the value depends on: `$5.00 above 272,000 input tokens a request`. */
  readonly note: string | undefined;
  /** `cheaper by $2.00, 1.5×` */
  readonly cheaper: string | undefined;
}

export interface SeenRow {
  readonly anchor: string;
  readonly label: string;
  /** All that stands in the head of the row. */
  readonly head: string;
  /** The address in its head: the entry of a leaderboard’s row. */
  readonly href: string;
  readonly badge: string | undefined;
  readonly cells: readonly SeenCell[];
}

export interface SeenTable {
  readonly caption: string;
  /** What each column is called, without the head of the rows. */
  readonly columns: readonly string[];
  readonly isLeaderboard: boolean;
  readonly isFolded: boolean;
  readonly rows: readonly SeenRow[];
}

const partOf = (cell: HTMLElement, selector: string): string | undefined => {
  const text = textOf(cell.querySelector(selector));
  return text === '' ? undefined : text;
};

function seenCell(cell: HTMLElement, side: string): SeenCell {
  const value = cell.querySelector('.value');
  return {
    side,
    value: textOf(value ?? cell),
    state: cell.getAttribute('data-state'),
    exact: cell.getAttribute('data-value'),
    mark: partOf(cell, '.better-mark'),
    difference: partOf(cell, '.difference'),
    condition: partOf(cell, '.condition'),
    note: partOf(cell, '.note'),
    cheaper: partOf(cell, '.cheaper'),
  };
}

function seenRow(row: HTMLElement, columns: readonly HTMLElement[]): SeenRow {
  const head = row.querySelector('th');
  const link = head?.querySelector('a') ?? undefined;
  const own = head?.childNodes.filter((node) => node.nodeType === 3).map((node) => node.text);
  const label = link === undefined ? (own ?? []).join(' ').replace(/\s+/g, ' ').trim() : textOf(link);
  return {
    anchor: row.id,
    label,
    head: textOf(head),
    href: link?.getAttribute('href') ?? '',
    badge: head === null ? undefined : partOf(head, '.badge'),
    cells: row
      .querySelectorAll('td')
      .map((cell, at) => seenCell(cell, cell.getAttribute('data-side') ?? columns[at]?.getAttribute('data-side') ?? String(at))),
  };
}

export function seenTables(main: HTMLElement): readonly SeenTable[] {
  return main.querySelectorAll('table').map((table) => {
    const isLeaderboard = table.classList.contains('leaderboard');
    const heads = table.querySelectorAll('thead th');
    const sides = heads.filter((head) => head.getAttribute('data-side') !== undefined);
    const rows = table.querySelectorAll('tbody tr').filter((row) => row.getAttribute('hidden') === undefined);
    return {
      caption: textOf(table.querySelector('caption')),
      columns: heads.map((head) => textOf(head.childNodes[0] as unknown as HTMLElement)),
      isLeaderboard,
      isFolded: nearestOf(table, 'DETAILS') !== undefined,
      rows: rows.map((row) => seenRow(row, sides)),
    };
  });
}

/** The cell of a side. */
export const cellOf = (row: SeenRow | undefined, side: string | undefined): SeenCell | undefined =>
  row?.cells.find((cell) => cell.side === side);

/** `$1,234.50` -> 1234.5; not a number where a text holds none. */
export const numberOf = (text: string | undefined): number => Number.parseFloat((text ?? '').replaceAll(/[$,]/g, ''));

/** The figure of a cell, without rounding where the page tells it. */
export const figureOf = (cell: SeenCell | undefined): number => numberOf(cell?.exact ?? cell?.value);
