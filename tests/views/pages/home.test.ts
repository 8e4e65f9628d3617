import { expect, test } from 'vitest';
import { viewHome } from '../../../src/views/pages/home.ts';
import { loadFixture } from '../../support/comparison.ts';

const { catalogue } = await loadFixture();
const home = viewHome(catalogue);

test('the best of each kind stand there, five at most, the best first', () => {
  expect(home.tops.map(({ href }) => href)).toEqual(['/models/', '/repositories/']);
  for (const { entries } of home.tops) {
    expect(entries.length).toBeLessThanOrEqual(5);
    const scores = entries.map(({ score }) => score.value);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(entries.every(({ score }) => score.isRanked)).toBe(true);
  }
  expect(home.tops[0]?.entries[0]?.name).toBe('Example Atlas');
});
test('every entry can be picked, by kind, in the order of names', () => {
  expect(home.picker.flatMap(({ options }) => options)).toHaveLength(catalogue.content.entries.length);
  for (const { options } of home.picker) {
    const names = options.map(({ name }) => name);
    expect(names).toEqual([...names].sort());
  }
});
test('pairs that readers asked for have a link', () =>
  expect(home.asked).toMatchObject([{ a: 'Example One', b: 'Example Engine', href: '/compare/example-one-vs-example-engine/' }]));
test('the counts are those of the content', () => {
  const { capabilities, entries, needs } = catalogue.content;
  for (const count of [entries.length, capabilities.length, needs.length, catalogue.pairs.length])
    expect(home.counts).toMatch(new RegExp(`\\b${count}\\b`));
});
