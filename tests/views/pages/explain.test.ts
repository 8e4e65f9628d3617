import { describe, expect, test } from 'vitest';
import { formatGoalpost } from '../../../src/views/pages/explain.ts';
import { viewEntry } from '../../../src/views/pages/entry.ts';
import { loadFixture } from '../../support/comparison.ts';

const { catalogue, entryOf } = await loadFixture();
const explanationOf = (name: string) => viewEntry(catalogue, entryOf(name)).explanation;

describe('the arithmetic of a score', () => {
  test.each(['one', 'bolt', 'dune', 'kit'])('of %s adds up line by line, as printed', (name) => {
    const { score, subScores } = explanationOf(name);
    for (const sub of subScores) {
      const sum = sub.signals.reduce((total, signal) => total + Number(signal.part), 0);
      expect(sum).toBeCloseTo(Number(sub.score), 1);
    }
    expect(subScores.reduce((total, sub) => total + Number(sub.part), 0)).toBeCloseTo(Number(score), 1);
  });
  test('shows the raw value with the name of its fact, and the rule that turns it into a score', () => {
    const [providers] = explanationOf('one').subScores[0]?.signals ?? [];
    expect(providers?.raw).toMatch(/^12 \(/);
    expect(providers?.rule).toContain('50');
  });
  test('says of an unknown signal that it is unknown, and what counts in its place', () => {
    const lines = explanationOf('bolt').subScores.flatMap(({ signals }) => signals.filter(({ known }) => !known));
    expect(lines).toMatchObject([
      { raw: 'unknown', score: '25.00', rule: expect.stringContaining('the middle of its category') as string },
    ]);
  });
  test('gives bounds, coverage and the version of the method', () => {
    const { coverage, interval, methodVersion, score } = explanationOf('bolt');
    const [low, high] = interval.split(' to ').map(Number);
    expect(low).toBeLessThan(Number(score));
    expect(high).toBeGreaterThan(Number(score));
    expect(Number.parseInt(coverage, 10)).toBeLessThan(100);
    expect(methodVersion).toBe(catalogue.content.ranking.methodVersion);
  });
});

describe('a rule in words holds the figures that it is made of', () => {
  test.each([
    [{ type: 'count', top: 1000 }, ['1,000']],
    [{ type: 'logRange', from: 100, to: 0.05 }, ['100', '0.05', 'log']],
    [{ type: 'linear', from: 2, to: 7 }, ['2', '7']],
    [{ type: 'daysSince', top: 1500 }, ['1,500', '1 Aug 2026']],
    [{ type: 'daysSince', recent: 30, top: 1500 }, ['100 up to 30 days', '(1 + days) / 31', '1,501 / 31', '1 Aug 2026']],
    [{ type: 'boolean' }, ['100', '0']],
    [{ type: 'stated' }, ['100', '0']],
    [{ type: 'oneOf', values: ['MIT', 'ISC'] }, ['MIT and ISC']],
  ] as const)('%o', (goalpost, parts) => {
    for (const part of parts)
      expect(formatGoalpost(goalpost as Parameters<typeof formatGoalpost>[0], '2026-08-01')).toContain(part);
  });
});
