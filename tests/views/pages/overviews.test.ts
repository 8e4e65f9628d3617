import { describe, expect, test } from 'vitest';
import { viewCitedHosts, viewSources } from '../../../src/views/pages/overviews.ts';
import { loadFixture } from '../../support/comparison.ts';

const { catalogue } = await loadFixture();

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
