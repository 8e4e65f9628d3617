/** What Quality promises of the content of this site: it foretells results that it has not seen. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Content } from '../../src/entries/entry.ts';
import { loadContent } from '../../src/entries/load-content.ts';
import { calibrate } from '../../src/ranking/calibration/calibrate.ts';
import { fitBenchmarks, fitResults } from '../../src/ranking/calibration/observations.ts';
import { besideArena, leaveOneOut, medianOf, rankCorrelation } from '../support/quality.ts';

let content: Content;
beforeAll(async () => {
  const loaded = await loadContent('content');
  if (!loaded.ok) throw new Error('content has problems; run npm run check');
  content = loaded.value;
});

describe('Quality', () => {
  it('foretells each benchmark from all others: rank correlation of at least 0.80 at the median', () => {
    expect(medianOf(leaveOneOut(content).map(({ correlation }) => correlation))).toBeGreaterThanOrEqual(0.8);
  });

  it('puts models into the order of an arena that it has never seen: rank correlation of at least 0.80', () => {
    const both = besideArena(content, 1);
    expect(both.length).toBeGreaterThanOrEqual(70);
    expect(rankCorrelation(both.map(({ quality, rating }) => [quality, rating]))).toBeGreaterThanOrEqual(0.8);
  });

  it('never counts the arena of text', () => {
    const counted = content.benchmarks.filter(({ data }) => data.area !== undefined).map(({ id }) => id);
    expect(counted.filter((id) => id.includes('arena-text') || id.startsWith('lmarena'))).toEqual([]);
  });

  it('uses the calibrations that `visavis calibrate` gives for these results', () => {
    const { calibrations } = calibrate(fitBenchmarks(content.benchmarks), fitResults(content.entries));
    const stated = new Map(content.benchmarks.map(({ id, data }) => [id, data.calibration]));
    expect(Object.fromEntries([...calibrations.keys()].map((id) => [id, stated.get(id)]))).toEqual(Object.fromEntries(calibrations));
  });

  it('has a calibration for every benchmark that counts', () => {
    const without = content.benchmarks.filter(({ data }) => data.area !== undefined && data.calibration === undefined);
    expect(without.map(({ id }) => id)).toEqual([]);
  });
});
