import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { referenceOf } from '../../src/ranking/calibration/reference.ts';
import { centreOf, QUANTILE_SHARES, quantileFunction, quantilesFor } from '../../src/ranking/reference.ts';
import { scoreEntry } from '../../src/ranking/score.ts';
import { ratable, SCALES, smallMethod } from '../support/entries.ts';

const OF_CATEGORY = [10, 20, 30, 40, 50];
const OF_KIND = [50, 60, 70, 80, 90];
const METHOD = {
  prior: 25,
  reference: { kinds: { model: { exam: OF_KIND, users: OF_KIND } }, categories: { writers: { exam: OF_CATEGORY } } },
};
const writer = { kind: 'model', category: 'writers' };

describe('what stands in for an unknown signal', () => {
  test('is what is known of it in the category', () => expect(quantilesFor('exam', writer, METHOD)).toEqual(OF_CATEGORY));
  test('else in the kind, where the category tells too little, or there is none', () => {
    expect(quantilesFor('users', writer, METHOD)).toEqual(OF_KIND);
    expect(quantilesFor('exam', { kind: 'model', category: undefined }, METHOD)).toEqual(OF_KIND);
  });
  test('else a guess around the prior, from well below to well above it', () =>
    expect(quantilesFor('exam', { kind: 'repository', category: undefined }, METHOD)).toEqual([5, 12.5, 25, 62.5, 85]));
  test('is the median', () => {
    expect(centreOf(OF_CATEGORY)).toBe(30);
    expect(centreOf(quantilesFor('exam', { kind: 'repository', category: undefined }, METHOD))).toBe(METHOD.prior);
  });
});

describe('the value below which a share of the entries lie', () => {
  test('is the published one at the published shares', () =>
    expect(QUANTILE_SHARES.map((share) => quantileFunction(OF_CATEGORY)(share))).toEqual(OF_CATEGORY));
  test('lies on a straight line between them, and beyond them on one to 0 and to 100', () => {
    expect(quantileFunction(OF_CATEGORY)(0.375)).toBeCloseTo(25, 9);
    const beyond = [0, 0.05, 0.95, 1].map((share) => Math.round(quantileFunction(OF_CATEGORY)(share) * 1e6) / 1e6);
    expect(beyond).toEqual([0, 5, 75, 100]);
  });
  test('never falls as the share rises, and stays from 0 to 100', () => {
    const quantiles = fc
      .array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 5, maxLength: 5 })
      .map((list) => list.toSorted((a, b) => a - b));
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(quantiles, share, share, (list, x, y) => {
        const [low, high] = [quantileFunction(list)(Math.min(x, y)), quantileFunction(list)(Math.max(x, y))];
        expect(low).toBeLessThanOrEqual(high + 1e-9);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(100 + 1e-9);
      }),
    );
  });
});

describe('the reference that entries give', () => {
  const method = smallMethod();
  const entries = Array.from({ length: 9 }, (_, index) => ({
    ...ratable(`e${index}`, { exam: index * 10, ...(index < 3 ? { room: 100 } : {}) }),
    category: index < 8 ? 'writers' : 'others',
  }));
  const scores = entries.map((entry) => scoreEntry(entry, method, SCALES));
  const reference = referenceOf(scores, ['model', 'repository'], ['writers', 'others'], (_slug, signal) => signal.score);
  test('counts known signals only, by kind and by category', () => {
    expect(reference.kinds.model?.exam).toEqual([8, 20, 40, 60, 72]);
    expect(reference.categories.writers?.exam).toEqual([7, 17.5, 35, 52.5, 63]);
  });
  test('leaves out what too few entries know, so that one entry cannot stand for all', () => {
    expect(reference.kinds.model).not.toHaveProperty('room');
    expect(reference.categories).not.toHaveProperty('others');
    expect(reference.kinds).not.toHaveProperty('repository');
  });
  test('can stand in at once: the middle entry of a category scores what an unknown one does', () => {
    const unknown = { ...ratable('unknown'), category: 'writers' };
    const quality = scoreEntry(unknown, { ...method, reference }, SCALES).subScores.find(({ id }) => id === 'quality');
    expect(quality?.signals.find(({ id }) => id === 'exam')?.score).toBe(35);
    expect(quality?.isMeasured).toBe(false);
  });
});
