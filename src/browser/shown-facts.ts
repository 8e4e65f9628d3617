/** Reads the facts that a rendered comparison shows at this moment: rows that a reader has hidden are left out. */
import { joined, type SharedCell, type SharedFacts, type SharedRow } from './table-text.ts';

const textOf = (element: Element | null): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const read = (within: ParentNode, selector: string): string => textOf(within.querySelector(selector));

function readCell(cell: HTMLElement): SharedCell {
  const text = read(cell, '.value');
  const link = cell.querySelector<HTMLAnchorElement>('.provenance a[rel]');
  return {
    text,
    exact: cell.dataset.value ?? cell.querySelector<HTMLAnchorElement>('.value a')?.href ?? text,
    note: joined([read(cell, '.note'), read(cell, '.dispute')]),
    source: textOf(link),
    sourceUrl: link?.href ?? '',
    asOf: cell.querySelector('time')?.dateTime ?? '',
  };
}

const readRow = (row: HTMLTableRowElement): SharedRow => ({
  group: read(row.closest('.group') ?? row, 'summary h3'),
  label: read(row, 'th a'),
  unit: joined([...row.querySelectorAll('.unit:not(.row-source)')].map(textOf)),
  cells: [...row.querySelectorAll('td')].map(readCell),
});

/**
 * The address of this page in its present state, with the path as the site itself writes it. The canonical link is no help:
 * that of a composed comparison leads to the page of its pair, which knows no order of the reader's.
 */
export const stateAddress = (): string => location.href.replace(/(\/index\.html|\/)?(?=[?#]|$)/, '/');

/** The facts of the comparison in `root`, as text and addresses. */
export function readShownFacts(root: ParentNode): SharedFacts {
  const sides = [...root.querySelectorAll<HTMLAnchorElement>('.sides h2 a')];
  return {
    names: sides.map(textOf),
    fileName: sides.map(({ pathname }) => pathname.split('/').at(-2)).join('-vs-'),
    headline: read(root, '.verdict h2'),
    detail: ['.ending', '.sentence', '.detail']
      .map((part) => read(root, `.verdict ${part}`))
      .filter((text) => text !== '')
      .join(' '),
    rows: [...root.querySelectorAll<HTMLTableRowElement>('.facts-table tr[data-row]:not([hidden])')].map(readRow),
    address: stateAddress(),
  };
}
