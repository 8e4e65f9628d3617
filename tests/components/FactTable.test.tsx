import { describe, expect, test } from 'vitest';
import { FactTable } from '../../src/components/FactTable.tsx';
import { openParts } from '../../src/views/comparison/open-rows.ts';
import { textOf } from '../support/built-site.ts';
import { loadFixture } from '../support/comparison.ts';
import { render, textsOf } from '../support/render.ts';

const { comparisonOf } = await loadFixture();
const view = comparisonOf('one', 'two');
const table = render(<FactTable view={view} />);
const row = (id: string) => table.getElementById(`row-${id}`);

describe('the facts of a comparison', () => {
  test('stand in the groups of the view, in its order, each with a head of its own', () => {
    expect(table.querySelectorAll('.group > summary h3').map(({ id }) => id)).toEqual(view.groups.map(({ id }) => id));
    expect(textsOf(table, '.group > summary h3')).toEqual(view.groups.map(({ label }) => label));
  });
  test('stand open where the sides differ, and are folded with their count where they do not', () => {
    const isOpen = table.querySelectorAll('.group').map((group) => group.hasAttribute('open'));
    const open = openParts(view.groups, new Set());
    expect(isOpen.filter(Boolean)).toHaveLength(open.groups.size);
    for (const [at, { differs }] of view.groups.entries()) expect(differs || isOpen[at] === false).toBe(true);
    expect(isOpen).toContain(true);
    for (const note of textsOf(table, '.group > summary .fold-note')) expect(note).toMatch(/^[1-9]\d* rows?|^nothing recorded/);
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

test('results of one side alone are counted, and lead to the page of that side', () => {
  const told = render(<FactTable view={comparisonOf('bolt', 'two')} />).querySelector('p.unknown-facts');
  expect(textOf(told)).toBe('Without a counterpart: 1 result of Example Two');
  expect(told?.querySelector('a')?.getAttribute('href')).toBe('/models/example-two/#facts');
});
test('of many results eight stand open, those that the verdict names among them; the others are folded in their order', () => {
  const [group, ...others] = view.groups.filter(({ rows }) => rows.length > 1);
  const [row] = group?.rows ?? [];
  if (group === undefined || row === undefined) throw new Error('The fixture has no group of two rows.');
  const many = Array.from({ length: 12 }, (_, at) => ({ ...row, id: `fact:made-up-${at}`, anchor: `row-made-up-${at}` }));
  const clauses = view.verdict.clauses.map((clause, at) => (at === 0 ? { ...clause, rowId: 'fact:made-up-11' } : clause));
  const long = {
    ...view,
    verdict: { ...view.verdict, clauses },
    groups: [{ ...group, id: 'group-benchmarks', rows: many }, ...others],
  };
  const page = render(<FactTable view={long} />);
  const idsIn = (selector: string) => page.querySelectorAll(`${selector} tr[data-row]`).map(({ id }) => id);
  expect(idsIn('.group .fold-body > .pair-table').slice(0, 8)).toEqual(
    [0, 1, 2, 3, 4, 5, 6, 11].map((at) => `row-made-up-${at}`),
  );
  expect(idsIn('.more-rows')).toEqual([7, 8, 9, 10].map((at) => `row-made-up-${at}`));
});
