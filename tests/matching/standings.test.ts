import { describe, expect, test } from 'vitest';
import { standingOf } from '../../src/matching/standings.ts';
import { editing, loadFixture } from '../support/comparison.ts';

/** Example Two was active when it was last looked at, and has ended since; facts say who reads pictures. */
const { catalogue } = await loadFixture({
  ...editing(
    'base',
    'models/example-two.md',
    'facts:',
    `facts:
  status: { value: active, source: example-list, asOf: 2026-05-01 }
  retirementDate: { value: 2026-07-01, source: example-list, asOf: 2026-05-01 }
  successor: { value: example-one, source: example-list, asOf: 2026-05-01 }`,
  ),
  ...editing(
    'base',
    'capabilities/picture-reading.md',
    'group:',
    'statedBy: [{ fact: inputModalities, includes: image }]\ngroup:',
  ),
});
const two = standingOf(catalogue, 'example-two');

describe('where an entry stands apart from all others', () => {
  test('is its life cycle on the site’s day', () =>
    expect(two.lifeCycle).toMatchObject({ status: 'retired', isGone: true, daysLeft: -14, successor: 'example-one' }));
  test('and what it is known to have, and not to have', () => {
    expect(two.known).toEqual({ 'picture-reading': false, 'text-writing': true });
    expect(standingOf(catalogue, 'example-one').known).toMatchObject({ 'picture-reading': true });
    expect(standingOf(catalogue, 'example-dune').known).not.toHaveProperty('picture-reading');
  });
  test('is asked only of entries that there are', () =>
    expect(() => standingOf(catalogue, 'example-nobody')).toThrow('example-nobody'));
});

describe('what is gone', () => {
  test('answers no need, and keeps its pages', () => {
    expect(catalogue.needs.flatMap(({ matches, open }) => [...matches, ...open]).map(({ slug }) => slug)).not.toContain(
      'example-two',
    );
    expect(catalogue.timesMatched.get('example-two')).toBeUndefined();
    expect(catalogue.entryBySlug.has('example-two')).toBe(true);
  });
  test('has no rank, and its score as before', () =>
    expect(catalogue.rankings.bySlug.get('example-two')).toMatchObject({
      rank: undefined,
      isGone: true,
      score: expect.any(Number) as number,
    }));
});
