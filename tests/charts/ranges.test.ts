import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lengthOn, placeOn, rangeScale } from '../../src/charts/ranges.ts';

const score = fc.integer({ min: 0, max: 100 });
const ranges = fc.array(
  fc.tuple(score, score).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) })),
  { minLength: 1 },
);

test('every range lies within the common scale, which has a few round ticks', () =>
  fc.assert(
    fc.property(ranges, (all) => {
      const scale = rangeScale(all);
      for (const range of all) {
        expect(Number.parseFloat(placeOn(scale, range.low))).toBeGreaterThanOrEqual(0);
        expect(Number.parseFloat(placeOn(scale, range.high))).toBeLessThanOrEqual(100);
        expect(Number.parseFloat(lengthOn(scale, range))).toBeGreaterThanOrEqual(0);
      }
      expect(scale.ticks.length).toBeGreaterThan(2);
      expect(scale.ticks.length).toBeLessThan(7);
    }),
  ));
test('the scale is no longer than the ranges', () =>
  expect(rangeScale([{ low: 62, high: 81 }])).toEqual({
    from: 60,
    to: 90,
    ticks: [
      { at: '0%', text: '60' },
      { at: '33.3%', text: '70' },
      { at: '66.7%', text: '80' },
      { at: '100%', text: '90' },
    ],
  }));
