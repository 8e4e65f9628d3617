import { describe, expect, inject, test } from 'vitest';
import type { HTMLElement } from 'node-html-parser';
import { kindsOf, readPages, textOf, type Page } from '../support/built-site.ts';
import { expectedCost, millionths, numberOf, priceFor } from '../support/cost-table.ts';

const pages = readPages(inject('site').dir).filter(({ path }) => path.includes('-vs-'));

/** A worked month as a page shows it: the usage, and each cell with the prices of its side as the facts show them. */
interface Worked {
  readonly page: Page;
  readonly usage: string;
  readonly cells: readonly { readonly text: string; readonly mark: string; readonly expected: string }[];
}

function workedMonths(page: Page): Worked[] {
  const heads = page.root.querySelectorAll('.facts-table thead th').map(textOf);
  const table = page.root.querySelector('.cost table');
  const columns = (table?.querySelectorAll('thead th') ?? []).map((head) => heads.indexOf(textOf(head)));
  const price = (id: string, usage: string, column: number, mark: string) => {
    const cell = page.root.getElementById(`row-fact-${id}`)?.querySelectorAll('td')[column];
    return priceFor(usage, textOf(cell?.querySelector('.value')), textOf(cell?.querySelector('.note')), mark);
  };
  /** Of a disputed limit the larger: what exceeds that fits by neither source. */
  const limit = (id: string, column: number) => {
    const cell = page.root.getElementById(`row-fact-${id}`)?.querySelectorAll('td')[column];
    const shown = textOf(cell?.querySelector('.value'));
    const [, disputed = '0'] = /disputed: ([\d,]+) says/.exec(textOf(cell?.querySelector('.dispute'))) ?? [];
    return shown !== undefined && numberOf(disputed) > numberOf(shown) ? disputed : shown;
  };
  const cellOf = (cell: HTMLElement, usage: string, column: number) => {
    const mark = textOf(cell.querySelector('.cheaper'));
    return {
      text: textOf(cell.querySelector('.value')),
      mark,
      expected: expectedCost(usage, {
        context: limit('contextTokens', column),
        longest: limit('maxInputTokens', column),
        input: price('inputUsdPerMillionTokens', usage, column, mark),
        cached: price('cachedInputUsdPerMillionTokens', usage, column, mark),
        output: price('outputUsdPerMillionTokens', usage, column, mark),
        reasoned: price('reasoningOutputUsdPerMillionTokens', usage, column, mark),
      }),
    };
  };
  return (table?.querySelectorAll('tbody tr').slice(1, -1) ?? []).map((row) => {
    const usage = textOf(row.querySelector('.unit'));
    return { page, usage, cells: row.querySelectorAll('td').map((cell, index) => cellOf(cell, usage, columns[index] ?? 0)) };
  });
}

const months = pages.flatMap(workedMonths);

/** Readers notice a quarter more; costs within the fourth root of that are nearly the same. */
const isNearly = (one: bigint, other: bigint) => {
  const [low, high] = [Number(one < other ? one : other), Number(one < other ? other : one)];
  return low === high || (low > 0 && high / low <= 1.25 ** 0.25);
};

/** Beside a cost stands also how long it holds. */
const isMark = (text: string) => text.startsWith('cheaper');

describe('the costs on every comparison page', () => {
  test('are those of the prices that its facts show', () => {
    expect(months.length).toBeGreaterThan(100);
    const wrong = months.flatMap(({ page, usage, cells }) =>
      cells.flatMap(({ text, expected }) => (text === expected ? [] : [`${page.path} ${usage}: ${text} instead of ${expected}`])),
    );
    expect(wrong).toEqual([]);
  });
  test('call at most one side cheaper, which is, by as much as the shown figures differ', () => {
    const marked = months.filter(({ cells }) => cells.some(({ mark }) => isMark(mark)));
    expect(marked.length).toBeGreaterThan(30);
    for (const { page, cells } of marked) {
      const winner = cells.findIndex(({ mark }) => isMark(mark));
      const [own = 0n, other = 0n] = [cells[winner], cells[1 - winner]].map((cell) => millionths(cell?.text));
      expect(cells.filter(({ mark }) => isMark(mark))).toHaveLength(1);
      expect([page.path, other > own]).toEqual([page.path, true]);
      const [, gap] =
        /^cheaper by (\$[\d.,]+)(, (over )?[\d.,]+×)?(?:, until [\w ]+|, at the prices from [\w ]+)*$/.exec(
          cells[winner]?.mark ?? '',
        ) ?? [];
      expect([page.path, millionths(gap)]).toEqual([page.path, other - own]);
    }
  });
  test('leave no pair of known and different figures unmarked without saying why', () => {
    const silent = months.filter(({ page, cells }) => {
      const [left, right] = cells.map(({ text }) => millionths(text));
      const isPlain =
        left !== undefined && right !== undefined && !isNearly(left, right) && !cells.some(({ mark }) => isMark(mark));
      const isSaid =
        page.root.querySelector('.cost > .caveat') !== null ||
        textOf(page.root.querySelector('.cost')).includes('Sources disagree about a price');
      return isPlain && !isSaid;
    });
    expect(silent.map(({ page }) => page.path)).toEqual([]);
  });
  test('are none where a request does not fit, and then no side is cheaper', () => {
    const unfit = months.filter(({ cells }) => cells.some(({ text }) => text.startsWith('Does not fit: ')));
    expect(unfit.length).toBeGreaterThan(5);
    for (const { page, cells } of unfit) expect([page.path, cells.some(({ mark }) => isMark(mark))]).toEqual([page.path, false]);
  });
  test('say Unknown where a price is unknown', () =>
    expect(months.some(({ cells }) => cells.some(({ text }) => text === 'Unknown'))).toBe(true));
  test('pairs of repositories have words, and neither table nor fields', () => {
    const repositories = pages.filter((page) => kindsOf(page).every((kind) => kind === 'repositories'));
    expect(repositories.length).toBeGreaterThan(5);
    for (const { root } of repositories) {
      expect(textOf(root.getElementById('cost'))).toBe('Licence and hosting');
      expect(root.querySelectorAll('.cost table, .cost input')).toEqual([]);
      expect(root.querySelectorAll('.cost li')).toHaveLength(2);
      expect(textOf(root.querySelector('.cost'))).not.toContain('$');
    }
  });
  test('have a jump link of their own', () =>
    expect(pages.filter(({ root }) => root.querySelector('.jump a[href="#cost"]') === null)).toEqual([]));
});
