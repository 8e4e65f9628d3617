import { describe, expect, test } from 'vitest';
import { Deciding } from '../../src/components/Deciding.tsx';
import type { DecidingCell } from '../../src/views/comparison/deciding.ts';
import { textOf } from '../support/built-site.ts';
import { loadFixture } from '../support/comparison.ts';
import { render } from '../support/render.ts';

const { comparisonOf } = await loadFixture();
const view = comparisonOf('one', 'two');

/** The card of a comparison whose cells were changed by `edit`. */
const cardOf = (edit: (cell: DecidingCell) => DecidingCell) => {
  const deciding = view.deciding.map((row) => ({ ...row, cells: row.cells.map(edit) }));
  return render(<Deciding view={{ ...view, deciding }} />);
};
const sure = (cell: DecidingCell): DecidingCell => ({ ...cell, bar: { length: 40, sure: 40 } });
const scattered = (cell: DecidingCell): DecidingCell => ({ ...cell, bar: { length: 60, sure: 40 } });
const equal = (cell: DecidingCell): DecidingCell => ({ ...cell, isBetter: false });
const better = (cell: DecidingCell): DecidingCell => ({ ...cell, isBetter: true });

describe('the legend explains what is there to be seen', () => {
  test.each([
    ['bars that scatter, and a better side', (cell: DecidingCell) => better(scattered(cell)), /Pale: .*Green and bold: better/],
    ['bars alone', (cell: DecidingCell) => equal(scattered(cell)), /^Solid: .*scatter\.$/],
    ['a better side alone', (cell: DecidingCell) => better(sure(cell)), /^Green and bold: better/],
  ])('%s', (_, edit, words) => expect(textOf(cardOf(edit).querySelector('.duel-legend'))).toMatch(words));
  test('and is not there where there is nothing to explain', () =>
    expect(cardOf((cell) => equal(sure(cell))).querySelector('.duel-legend')).toBeNull());
});

describe('the title', () => {
  test('says that these rows decide where one of them tells the sides apart', () => {
    expect(view.deciding.some(({ cells }) => cells.some(({ isBetter }) => isBetter))).toBe(true);
    expect(view.decidingTitle).toBe('What decides');
  });
  test('and does not where none does', () => {
    const same = comparisonOf('one', 'one');
    expect(same.deciding.flatMap(({ cells }) => cells).filter(({ isBetter }) => isBetter)).toEqual([]);
    expect(same.decidingTitle).toBe('Side by side');
  });
});
