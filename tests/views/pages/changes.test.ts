import { describe, expect, test } from 'vitest';
import { byYear, splitDays, viewChangeDays, viewChangeList, viewReadings } from '../../../src/views/pages/changes.ts';
import { editing, loadFixture } from '../../support/comparison.ts';

const { catalogue } = await loadFixture();
const days = viewChangeDays(catalogue);

describe('the changes', () => {
  test('stand by day, the newest first, each day once', () => {
    const all = days.map(({ iso }) => iso);
    expect(all.length).toBeGreaterThan(1);
    expect(all).toEqual([...new Set(all)].sort().toReversed());
  });
  test('tell a figure from old to new, and lead to the fact', () =>
    expect(viewChangeList(catalogue).find(({ name, change }) => name === 'Example Two' && change !== undefined)).toMatchObject({
      kind: 'model',
      label: 'Input price',
      href: '/models/example-two/#fact-inputUsdPerMillionTokens',
      change: { before: '$9.00', after: '$3.00', unit: ' per 1M tokens' },
    }));
  test('lie on or before the day of the site', async () => {
    const announced = ['status: { value: deprecated', 'retirementDate: { value: 2027-01-14'].map(
      (fact) => `\n  ${fact}, source: example-list, asOf: 2026-07-01 }`,
    );
    const ending = await loadFixture(editing('base', 'models/example-two.md', /facts:/, `facts:${announced.join('')}`));
    expect(viewChangeList(ending.catalogue)).toEqual(viewChangeList(catalogue));
  });
  test('part into recent days, as many as make up a number of changes, and earlier ones by year', () => {
    const { recent, earlier } = splitDays(days, 1);
    expect(recent).toEqual(days.slice(0, 1));
    expect([...recent, ...earlier]).toEqual(days);
    const years = byYear(days);
    expect(years.flatMap((year) => year.days)).toEqual(days);
    for (const { year, days: own } of years) expect(own.every(({ iso }) => iso.startsWith(year))).toBe(true);
  });
});

describe('the days on which sources were read', () => {
  const readings = viewReadings(catalogue);
  test('stand the newest first, each once', () => {
    const all = readings.map(({ iso }) => iso);
    expect(all).toEqual([...new Set(all)].sort().toReversed());
    expect(all[0]).toBe('2026-07-01');
  });
  test('count every figure of every entry', () => {
    const figures = catalogue.content.entries.map(
      ({ data }) => Object.keys(data.facts).length + Object.keys(data.benchmarks).length,
    );
    const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
    expect(sum(readings.map((reading) => reading.figures))).toBe(sum(figures));
  });
  test('say of how many entries', () => expect(readings.find(({ iso }) => iso === '2024-05-01')?.entries).toBe(1));
});
