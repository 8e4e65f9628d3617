import { describe, expect, test } from 'vitest';
import { viewChangePeriods } from '../../../src/views/pages/change-periods.ts';
import { daysOf, viewChangeList, viewReadings } from '../../../src/views/pages/changes.ts';
import { editing, loadFixture } from '../../support/comparison.ts';

const { catalogue } = await loadFixture();
const days = daysOf(viewChangeList(catalogue));

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
  test('are called so that they read without the day, which stands beside them', () => {
    const labels = viewChangeList(catalogue).map(({ label }) => label);
    expect(labels).toContain('New release');
    expect(labels.filter((label) => / (on|at|of|to)$/.test(label))).toEqual([]);
  });
  test('lie on or before the day of the site', async () => {
    const announced = ['status: { value: deprecated', 'retirementDate: { value: 2027-01-14'].map(
      (fact) => `\n  ${fact}, source: example-list, asOf: 2026-07-01 }`,
    );
    const ending = await loadFixture(editing('base', 'models/example-two.md', /facts:/, `facts:${announced.join('')}`));
    expect(viewChangeList(ending.catalogue)).toEqual(viewChangeList(catalogue));
  });
  test('stand by year where a year has few of them, each once', () => {
    const periods = viewChangePeriods(catalogue);
    expect(periods.flatMap(({ pages }) => pages.flatMap(({ items }) => items))).toEqual(viewChangeList(catalogue));
    for (const { id, label, href, pages } of periods) {
      expect([id, href]).toEqual([label, `/changes/${label}/`]);
      for (const { items } of pages) expect(items.every(({ day }) => day.startsWith(id))).toBe(true);
    }
  });
  test('stand by month where a year has many, and a month on pages of a hundred', async () => {
    const january = Array.from({ length: 31 }, (_, at) => `2024-01-${String(at + 1).padStart(2, '0')}`);
    const points = [...january, '2024-02-01'].map(
      (day, at) => `\n    - { value: ${at + 1}, source: example-list, asOf: ${day} }`,
    );
    const facts = ['inputUsdPerMillionTokens', 'outputUsdPerMillionTokens', 'contextTokens', 'providerCount'];
    const history = facts.map((id) => `  ${id}:${points.join('')}\n`).join('');
    const many = await loadFixture(editing('site', 'models/example-ember.md', 'benchmarks:', `history:\n${history}benchmarks:`));
    const of2024 = viewChangePeriods(many.catalogue).filter(({ id }) => id.startsWith('2024'));
    expect(of2024.map(({ label, href }) => [label, href])).toEqual([
      ['Feb 2024', '/changes/2024-02/'],
      ['Jan 2024', '/changes/2024-01/'],
    ]);
    expect(of2024[1]?.pages.map(({ href, items }) => [href, items.length])).toEqual([
      ['/changes/2024-01/', 100],
      ['/changes/2024-01/page-2/', 20],
    ]);
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
