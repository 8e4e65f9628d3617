import { describe, expect, test } from 'vitest';
import { FactTable } from '../../src/components/FactTable.tsx';
import { textOf } from '../support/built-site.ts';
import { loadFixture } from '../support/comparison.ts';
import { render, textsOf } from '../support/render.ts';

const { comparisonOf } = await loadFixture();
const view = comparisonOf('one', 'two');
const table = render(<FactTable view={view} />);
const row = (id: string) => table.getElementById(`row-${id}`);

describe('the facts of a comparison', () => {
  test('stand in the groups of the view, in its order, each with a head of its own', () => {
    expect(table.querySelectorAll('tbody').map(({ id }) => id)).toEqual(view.groups.map(({ id }) => id));
    expect(textsOf(table, 'th[scope=rowgroup]')).toEqual(view.groups.map(({ label }) => label));
    for (const head of table.querySelectorAll('th[scope=rowgroup]')) expect(head.getAttribute('colspan')).toBe('3');
  });
  test('have one head and a cell a side in every row', () => {
    const rows = table.querySelectorAll('tr[data-row]');
    expect(rows).toHaveLength(view.groups.flatMap(({ rows: own }) => own).length);
    for (const one of rows) expect([one.querySelectorAll('th').length, one.querySelectorAll('td').length]).toEqual([1, 2]);
  });
  test('name their unit once, in the head, and lead to the definition', () => {
    const head = row('fact-inputUsdPerMillionTokens')?.querySelector('th');
    expect(textOf(head?.querySelector('.unit'))).toBe('USD per 1M tokens');
    expect(head?.querySelector('a')?.getAttribute('href')).toBe('/glossary/#inputUsdPerMillionTokens');
    expect(row('benchmark-example-puzzles')?.querySelector('th a')?.getAttribute('href')).toBe('/benchmarks/example-puzzles/');
  });
  test('mark the better side alone, and tell the difference there', () => {
    const [one, two] = row('fact-inputUsdPerMillionTokens')?.querySelectorAll('td') ?? [];
    expect([one, two].map((cell) => cell?.querySelectorAll('.better-mark').length)).toEqual([1, 0]);
    expect(textOf(one?.querySelector('.difference'))).toContain('cheaper');
    expect(two?.querySelector('.difference')).toBeNull();
  });
  test('say why values of a row are not compared', () =>
    expect(textOf(row('fact-contextTokens')?.querySelector('.caveat'))).toMatch(/^Not compared: /));
  test('mark rows that read the same, and no others', () => {
    expect(row('fact-pricing')?.hasAttribute('data-equal')).toBe(true);
    expect(row('fact-toolCalling')?.hasAttribute('data-equal')).toBe(false);
  });
});

test('three sides have a cell each in every row', () => {
  const wide = render(<FactTable view={comparisonOf('one', 'two', 'kit')} />);
  for (const one of wide.querySelectorAll('tr[data-row]')) expect(one.querySelectorAll('td')).toHaveLength(3);
});
