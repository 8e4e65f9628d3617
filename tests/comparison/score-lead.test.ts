import { describe, expect, test } from 'vitest';
import { leadIn, lossesOf } from '../../src/comparison/score-lead.ts';
import type { Comparable } from '../../src/comparison/row.ts';
import { comparable } from '../support/compare.ts';

const VERDICT = { minimumGap: 5, minimumShare: 0.95, maximumRows: 4 };
const recency = {
  id: 'recency',
  label: 'Days since the last commit',
  facts: ['lastCommitDate'],
  goalpost: { type: 'daysSince' as const, recent: 30, top: 1500 },
  weight: 0.5,
  reason: 'Work that rests falls behind.',
};
const RULES = { signals: { repository: { quality: [recency] } } };

/** A repository whose last commit was read on `asOf`. */
const touched = (day: string, asOf: string): Comparable => ({
  ...comparable({}, {}, 'repository'),
  facts: { lastCommitDate: { value: day, source: 's', asOf } },
});

describe('a day that was read earlier than that of another side', () => {
  const early = touched('2026-05-18', '2026-05-18');
  const late = touched('2026-05-25', '2026-08-22');
  const [earlyLoss = 0, lateLoss = 0] = lossesOf('quality', [early, late], RULES);
  test('looks fresher than it may be by now, and the later one does not', () => {
    expect(earlyLoss).toBeGreaterThan(10);
    expect(lateLoss).toBe(0);
  });
  test('gives no lead that is only that of the readings', () => {
    const sides = (loss: number) => [
      { shown: 87, scatter: 0, loss },
      { shown: 71, scatter: 0 },
    ];
    expect(leadIn(sides(0), VERDICT)).toBe('a');
    expect(leadIn(sides(earlyLoss), VERDICT)).toBeUndefined();
  });
});

test('days read together lose nothing', () =>
  expect(lossesOf('quality', [touched('2026-05-18', '2026-08-22'), touched('2025-01-01', '2026-08-22')], RULES)).toEqual([0, 0]));
