import { describe, expect, inject, test } from 'vitest';
import type { HTMLElement } from 'node-html-parser';
import { nearest, readPages, textOf, type Page } from '../support/built-site.ts';

/** What a reader sees in a row: label, both values, and which side carries the mark. */
interface SeenRow {
  readonly label: string;
  readonly a: string;
  readonly b: string;
  readonly marked: 'a' | 'b' | undefined;
  /** Both values once offers among them are over, as the notes of the cells say. */
  readonly later: readonly [a: string, b: string];
}

const valueOf = (cell: HTMLElement | undefined) => textOf(cell?.querySelector('.value') ?? cell);

/** `until 30 Nov 2026, then $0.20` */
const laterOf = (cell: HTMLElement) =>
  /until .+?, then (\$[\d.,]*\d)/.exec(textOf(cell.querySelector('.note')))?.[1] ?? valueOf(cell);

function seenRow(page: Page, anchor: string): SeenRow | undefined {
  const row = page.root.getElementById(anchor);
  const [left, right] = row?.querySelectorAll('td') ?? [];
  if (row === null || row === undefined || left === undefined || right === undefined) return undefined;
  const marks = [left, right].map((cell) => cell.querySelector('.better-mark') !== null);
  const label = textOf(row.querySelector('th a') ?? (row.querySelector('th')?.childNodes[0]?.parentNode as HTMLElement));
  const marked = marks[0] ? 'a' : marks[1] ? 'b' : undefined;
  return { label, a: valueOf(left), b: valueOf(right), marked, later: [laterOf(left), laterOf(right)] };
}

/** Everything that is wrong with one clause, read as a reader would: the sentence against the row that it links to. */
function contradiction(page: Page, item: HTMLElement): string | undefined {
  const sentence = textOf(item);
  const anchor = item.querySelector('a')?.getAttribute('href')?.slice(1) ?? '';
  const row = seenRow(page, anchor);
  const names = page.root
    .querySelectorAll('#facts ~ .pair-table thead th, .pair-table thead th')
    .slice(0, 2)
    .map((head) => textOf(head));
  const wrong = (why: string) => `${page.path}: "${sentence}" ${why}`;
  if (row === undefined) return wrong('names no row');
  const side = item.getAttribute('data-side') as 'a' | 'b' | null;
  const [subject = '', claim = ''] = [sentence.slice(0, sentence.indexOf(': ')), sentence.slice(sentence.indexOf(': ') + 2)];
  if (!row.label.startsWith(subject)) return wrong(`is not about the row ${row.label}`);
  if (claim.startsWith('both have'))
    return row.a === row.b && claim.includes(row.a === 'None' ? 'none' : row.a) && row.marked === undefined
      ? undefined
      : wrong(`but the row shows ${row.a} and ${row.b}`);
  if (claim.startsWith('almost the same'))
    return Math.abs(Number(row.a) - Number(row.b)) < 5 && claim.includes(`${row.a} to ${row.b}`)
      ? undefined
      : wrong(`but the row shows ${row.a} and ${row.b}`);
  if (side === null) return wrong('names no side');
  const [a, b] = claim.includes('at the price from ') ? row.later : [row.a, row.b];
  const [own, other] = side === 'a' ? [a, b] : [b, a];
  const name = names[side === 'a' ? 0 : 1] ?? '?';
  const heading = textOf(nearest(item, ({ classList }) => classList.contains('reasons'))?.querySelector('h3'));
  if (!claim.includes(name) && heading !== `Choose ${name} for`) return wrong(`stands under "${heading}"`);
  if (claim.startsWith('not recorded for'))
    return own === 'Unknown' && other !== 'Unknown' ? undefined : wrong(`but the row shows ${own}`);
  const figures = claim.slice(claim.lastIndexOf(', ', claim.search(/ (?:against|to) /)) + 1);
  const first = figures.indexOf(own);
  if (first < 0 || figures.indexOf(other, first + own.length) < 0 || own === other)
    return wrong(`but the row shows ${own} and ${other}`);
  if (anchor.startsWith('row-score-'))
    return Number(own) > Number(other) ? undefined : wrong('but the other side has more points');
  return row.marked === side ? undefined : wrong('but the row marks another side');
}

describe('verdict and tables agree', () => {
  const comparisons = readPages(inject('site').dir).filter((page) => page.path.includes('-vs-'));

  test('A14 on every comparison page, in every clause', () => {
    // Needs stand there too; they have pages of their own instead of a row.
    const clauses = comparisons.flatMap((page) =>
      page.root.querySelectorAll('.verdict li[data-row]').map((item) => ({ page, item })),
    );
    expect(clauses.length).toBeGreaterThan(100);
    expect(clauses.flatMap(({ page, item }) => contradiction(page, item) ?? [])).toEqual([]);
  });
  test('a winner is named only where the shown scores are at least 5 points apart', () => {
    const wrong = comparisons.filter((page) => {
      const verdict = page.root.querySelector('.verdict');
      const overall = seenRow(page, 'row-score-overall');
      const winner = verdict?.getAttribute('data-winner');
      const gap = Number(overall?.a) - Number(overall?.b);
      return winner === 'a' ? gap < 5 : winner === 'b' ? gap > -5 : false;
    });
    expect(wrong.map((page) => page.path)).toEqual([]);
  });
  test('pairs of different kinds name no winner, mark no side, and say on what scale each score stands', () => {
    const cross = comparisons.filter(
      (page) => page.root.querySelector('.verdict')?.getAttribute('data-outcome') === 'different-kinds',
    );
    expect(cross.length).toBeGreaterThan(0);
    for (const page of cross) {
      expect(page.root.querySelectorAll('.better-mark')).toEqual([]);
      expect(textOf(page.root.querySelector('.verdict'))).toMatch(
        /(scores \d+\/100|is not ranked) among models.*(scores \d+\/100|is not ranked) among repositories/,
      );
    }
  });
  test('every marked row has two known values that differ', () => {
    const rows = comparisons.flatMap((page) => page.root.querySelectorAll('tr[data-row]').map((row) => ({ page, row })));
    const wrong = rows.filter(({ row }) => {
      const cells = row.querySelectorAll('td');
      const marks = row.querySelectorAll('.better-mark').length;
      const known = cells.every((cell) => cell.getAttribute('data-state') === 'known');
      return marks > 1 || (marks === 1 && (!known || valueOf(cells[0]) === valueOf(cells[1])));
    });
    expect(wrong.map(({ page, row }) => `${page.path} ${row.id}`)).toEqual([]);
  });
});
