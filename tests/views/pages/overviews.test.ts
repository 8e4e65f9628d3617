import { describe, expect, test } from 'vitest';
import { viewCitedHosts, viewMatchGraph, viewSources } from '../../../src/views/pages/overviews.ts';
import { loadFixture } from '../../support/comparison.ts';

const { catalogue } = await loadFixture();

describe('the match graph', () => {
  const groups = viewMatchGraph(catalogue);
  test('has every entry, the most central of each kind first', () => {
    expect(groups.flatMap(({ entries }) => entries)).toHaveLength(catalogue.content.entries.length);
    for (const { entries } of groups) {
      const values = entries.map(({ centrality }) => centrality);
      expect(values).toEqual(values.toSorted((a, b) => b - a));
    }
  });
  test('names at most three neighbours, with what they share', () => {
    const one = groups.flatMap(({ entries }) => entries).find(({ name }) => name === 'Example One');
    expect(one?.neighbours.length).toBeGreaterThan(0);
    expect(one?.neighbours.length).toBeLessThanOrEqual(3);
    for (const { shared } of one?.neighbours ?? []) expect(shared).toContain('Text writing');
  });
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
