import { describe, expect, test } from 'vitest';
import { ScoreTable } from '../../src/components/ScoreTable.tsx';
import { textOf } from '../support/built-site.ts';
import { loadFixture } from '../support/comparison.ts';
import { render, textsOf } from '../support/render.ts';

const { comparisonOf } = await loadFixture();
const view = comparisonOf('atlas', 'bolt');
const table = render(<ScoreTable view={view} />);
const row = (id: string) => table.getElementById(`row-score-${id}`);

describe('the scores of a comparison', () => {
  test('begin with the whole score of each side, a figure and a dot on a scale', () => {
    const cells = row('overall')?.querySelectorAll('td') ?? [];
    expect(cells.map((cell) => Number(textOf(cell.querySelector('.value'))))).toEqual(view.sides.map(({ score }) => score.value));
    expect(cells.every((cell) => cell.querySelector('svg.range') !== null)).toBe(true);
  });
  test('go on with each sub-score, its weight beside its name', () => {
    for (const [index, { id, label, weight }] of (view.sides[0]?.score.subScores ?? []).entries()) {
      expect(textOf(row(id)?.querySelector('th'))).toContain(label);
      expect(textOf(row(id)?.querySelector('th .unit'))).toContain(weight);
      expect(row(id)?.querySelectorAll('td .value').map(textOf)).toEqual(
        view.sides.map(({ score }) => String(score.subScores[index]?.value)),
      );
    }
  });
  test('say of one that is not measured that it is not, without a figure or a dot', () => {
    const cell = render(<ScoreTable view={comparisonOf('dune', 'one')} />).querySelector('#row-score-quality td');
    expect(textOf(cell?.querySelector('.value'))).toBe('Not measured');
    expect(cell?.getAttribute('data-state')).toBe('unknown');
    expect(cell?.querySelector('svg')).toBeNull();
  });
  test('show how much is known: a pale range from the least to the most', () => {
    const widths = row('overall')
      ?.querySelectorAll('svg')
      .map((bar) => Number.parseFloat(bar.querySelector('.open')?.getAttribute('width') ?? '0'));
    // Of the first everything is known; bounds are rounded outwards.
    expect(widths?.[0]).toBeLessThanOrEqual(1);
    expect(widths?.[1]).toBeGreaterThan(1);
  });
  test('tell coverage, rank, rank under other weights and counts in words', () => {
    for (const id of ['coverage', 'rank', 'robustness', 'equal-weights', 'capabilities', 'times-matched'])
      expect(
        row(id)
          ?.querySelectorAll('td')
          .map(textOf)
          .every((text) => text !== ''),
      ).toBe(true);
    expect(row('capabilities')?.querySelectorAll('td').map(textOf)).toEqual(['11', '8']);
  });
  test('mark no side as better', () => expect(table.querySelectorAll('.better-mark')).toEqual([]));
});

test('an entry that is not ranked says why in place of a rank', () => {
  const scores = render(<ScoreTable view={comparisonOf('dune', 'ember')} />);
  expect(textsOf(scores, '#row-score-rank td')[0]).toMatch(/^Not ranked/);
  expect(textsOf(scores, '#row-score-rank td')[1]).toMatch(/^\d+(?:st|nd|rd|th) of \d+/);
});
