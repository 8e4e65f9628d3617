import { describe, expect, test } from 'vitest';
import { viewChanges, viewCitedHosts, viewSources } from '../../../src/views/pages/overviews.ts';
import { loadFixture } from '../../support/comparison.ts';

const { catalogue } = await loadFixture();

describe('the changes', () => {
  const days = viewChanges(catalogue);
  test('are the days on which sources gave figures, the newest first, each once', () => {
    const all = days.map(({ iso }) => iso);
    expect(all).toEqual([...new Set(all)].sort().toReversed());
    expect(all[0]).toBe('2026-07-01');
  });
  test('count every figure of every entry', () => {
    const count = catalogue.content.entries.reduce(
      (sum, { data }) => sum + Object.keys(data.facts).length + Object.keys(data.benchmarks).length,
      0,
    );
    expect(days.reduce((sum, { figures }) => sum + Number.parseInt(figures.replace(/,/g, ''), 10), 0)).toBe(count);
  });
  test('name the entries of each day', () =>
    expect(days.find(({ iso }) => iso === '2024-05-01')?.entries).toEqual([
      { name: 'Example Atlas', href: '/models/example-atlas/' },
    ]));
});

describe('the sources', () => {
  test('are those of sources.yaml, with licence, attribution and how much rests on each', () => {
    const sources = viewSources(catalogue);
    expect(sources.map(({ id }) => id)).toEqual(['example-list', 'example-table']);
    expect(sources[0]).toMatchObject({ licence: 'CC-BY-4.0', attribution: expect.stringContaining('CC BY 4.0') as string });
    for (const { uses } of sources) expect(Number.parseInt(uses, 10)).toBeGreaterThan(5);
  });
  test('that are cited by their address are counted by host', () => {
    const hosts = viewCitedHosts(catalogue);
    expect(hosts.map(({ host }) => host)).toEqual(['example.org']);
    expect(Number(hosts[0]?.uses)).toBeGreaterThan(Number(hosts[0]?.pages));
  });
});
