/** The rows that a leaderboard shows, as a CSV file. Loaded by the press that asks for it; the page says so with an event each time. */
import { csvLine } from '../table-text.ts';

const textOf = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

function lineOf(row: HTMLTableRowElement): readonly string[] {
  const link = row.querySelector<HTMLAnchorElement>('th a');
  const cells = [...row.cells].slice(2).map((cell) => textOf(cell.querySelector('.value') ?? cell));
  return [textOf(row.querySelector('.rank')), textOf(link), textOf(row.querySelector('.maker')), link?.href ?? '', ...cells];
}

/** A header and all rows that the filters leave, folded ones too: rank, name, maker, address, and the columns as they are shown. */
function leaderboardCsv(): string {
  const tables = [...document.querySelectorAll<HTMLTableElement>('.leaderboard')];
  const heads = [...(tables[0]?.tHead?.rows[0]?.cells ?? [])].slice(2).map(textOf);
  const rows = tables
    .filter((table) => table.checkVisibility())
    .flatMap((table) => [...(table.tBodies[0]?.rows ?? [])])
    .filter((row) => !row.hidden);
  return [['Rank', 'Name', 'Maker', 'Address', ...heads], ...rows.map(lineOf)].map(csvLine).join('');
}

/** The mark at its start tells spreadsheets that it is UTF-8. */
addEventListener('csv-asked', () => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(['\uFEFF', leaderboardCsv()], { type: 'text/csv' }));
  link.download = `${location.pathname.split('/').at(-2) ?? 'leaderboard'}.csv`;
  link.click();
});
