import { describe, expect, test } from 'vitest';
import { HistoryChart } from '../../src/components/HistoryChart.tsx';
import { textOf } from '../support/built-site.ts';
import { loadFixture } from '../support/comparison.ts';
import { render, textsOf } from '../support/render.ts';

const { comparisonOf } = await loadFixture();
function chartOf(...names: readonly string[]) {
  const [view] = comparisonOf(...names).history;
  if (view === undefined) throw new Error('No figure of these entries has a history');
  return { view, root: render(<HistoryChart view={view} />) };
}

describe('a chart of two sides', () => {
  const { view, root } = chartOf('atlas', 'bolt');
  test('is told in words to who cannot see it', () => {
    expect(root.querySelector('svg')?.getAttribute('role')).toBe('img');
    expect(root.querySelector('svg')?.getAttribute('aria-label')).toBe(view.alt);
    expect(view.alt).toContain('Example Atlas');
  });
  test('has a line and a legend for each side', () => {
    expect(root.querySelectorAll('path.step').map((line) => line.getAttribute('data-side'))).toEqual(['a', 'b']);
    expect(textsOf(root, '.legend bdi')).toEqual(['Example Atlas', 'Example Bolt']);
  });
  test('has every figure in a table, with its day, its entry and its source', () => {
    const rows = root.querySelectorAll('tbody tr');
    expect(rows).toHaveLength(view.rows.length);
    expect(textsOf(root, 'thead th')).toHaveLength(3);
    for (const row of rows) {
      expect(row.querySelector('time')?.getAttribute('datetime')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(row.querySelector('a')?.getAttribute('href')).toMatch(/^https:/);
    }
    expect(textOf(root.querySelector('caption'))).toContain(view.label);
  });
});

test('a chart of one side needs no column of names', () => {
  const { root } = chartOf('one', 'two');
  expect(root.querySelectorAll('path.step')).toHaveLength(1);
  expect(root.querySelectorAll('thead th')).toHaveLength(2);
});
