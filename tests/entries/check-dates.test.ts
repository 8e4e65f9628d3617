import { describe, expect, test } from 'vitest';
import { edited, problemsOf, ranksOf } from '../support/problems.ts';

const ONE = 'models/example-one.md';
const PUZZLES = 'benchmarks/example-puzzles.yaml';
const change = (from: string, to: string, file = ONE) => ({ [file]: edited(file, from, to) });
const end = (day: string) =>
  change('facts:', `facts:\n  retirementDate: { value: ${day}, source: example-list, asOf: 2026-07-01 }`);

test('a site’s day before most of what files state is one problem, and not one for each of their days', async () => {
  const found = await problemsOf(change('today: 2026-07-15', 'today: 2006-07-15', 'site.yaml'));
  expect(found).toEqual([expect.objectContaining({ file: 'site.yaml', line: 4, column: 8, code: 'invalid-value' })]);
});

describe('a day after the site’s own, 2026-07-15', () => {
  test.each([
    ['on which a fact was read', change('asOf: 2026-07-01 }', 'asOf: 2026-07-16 }'), `${ONE}:8:55`],
    ['on which a result was read', change('asOf: 2026-06-01 }', 'asOf: 2099-01-01 }'), `${ONE}:18:64`],
    ['of a release', change('value: 2025-04-14', 'value: 2026-07-16'), `${ONE}:16:25`],
    ['of a benchmark', change('asOf: 2026-06-01', 'asOf: 2026-08-01', PUZZLES), `${PUZZLES}:11:7`],
    [
      'of another source',
      change('benchmarks:', 'disputed:\n  contextTokens: { value: 5000, source: example-table, asOf: 2099-07-01 }\nbenchmarks:'),
      `${ONE}:18:62`,
    ],
  ])('%s is an error at its place', async (_name, overlay, place) => {
    expect(await ranksOf(overlay)).toEqual([`${place} invalid-value`]);
    const [problem] = await problemsOf(overlay);
    expect(problem?.message).toContain('after the site’s day, 2026-07-15');
  });
  test('is right for an end that was announced, and for the day itself', async () => {
    expect(await ranksOf(end('2027-01-01'))).toEqual([]);
    expect(await ranksOf(change('asOf: 2026-07-01 }', 'asOf: 2026-07-15 }'))).toEqual([]);
  });
});
