import { expect, test } from 'vitest';
import { viewHome } from '../../../src/views/pages/home.ts';
import { loadFixture } from '../../support/comparison.ts';

const { catalogue } = await loadFixture();
const home = viewHome(catalogue);

test('six doors at most: needs, the leaderboards of each kind, and comparisons', () => {
  expect(home.leaderboards.map(({ href }) => href)).toEqual(['/models/', '/repositories/']);
  expect(1 + home.leaderboards.length + home.comparisons.length).toBeLessThanOrEqual(6);
  for (const lines of [
    home.needs,
    ...home.leaderboards.map(({ leaders }) => leaders),
    ...home.comparisons.map(({ pairs }) => pairs),
  ]) {
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.length).toBeLessThanOrEqual(5);
  }
});
test('the needs with the most answers stand first', () => {
  const counts = home.needs.map(({ count }) => count);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
});
test('a kind in one leaderboard shows its best entries, the best first', () =>
  expect(home.leaderboards[0]?.leaders[0]).toMatchObject({
    label: 'Example Atlas',
    href: '/models/example-atlas/',
    text: expect.stringMatching(/^\d+$/) as string,
  }));
test('the newest changes stand there', () => {
  const days = home.changes.map(({ day }) => day);
  expect(days.length).toBeGreaterThan(0);
  expect(days).toEqual(days.toSorted().toReversed());
});
test('the counts are those of the content', () => {
  const { capabilities, entries, needs } = catalogue.content;
  for (const count of [entries.length, capabilities.length, needs.length, catalogue.pairs.length])
    expect(home.counts).toMatch(new RegExp(`\\b${count}\\b`));
});
