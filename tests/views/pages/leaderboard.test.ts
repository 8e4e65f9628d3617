import { describe, expect, test } from 'vitest';
import { viewLeaderboard } from '../../../src/views/pages/leaderboard.ts';
import { editing, loadFixture } from '../../support/comparison.ts';

const { catalogue } = await loadFixture();
const models = viewLeaderboard(catalogue, 'model');
const repositories = viewLeaderboard(catalogue, 'repository');

describe('a leaderboard', () => {
  test('has each entry of its kind once, ranked or not', () => {
    for (const [view, folder] of [
      [models, '/models/'],
      [repositories, '/repositories/'],
    ] as const) {
      const rows = [...view.ranked, ...view.unranked];
      expect(rows.every(({ href }) => href.startsWith(folder))).toBe(true);
      expect(new Set(rows.map(({ slug }) => slug)).size).toBe(rows.length);
    }
    expect(models.ranked.length + models.unranked.length + repositories.ranked.length + repositories.unranked.length).toBe(
      catalogue.content.entries.length,
    );
  });
  test('begins with the best, and keeps those of which too little is known apart', () => {
    expect(models.ranked.map(({ rank }) => rank)).toEqual(
      models.ranked.map(({ rank }) => rank).toSorted((a = 0, b = 0) => a - b),
    );
    expect(models.ranked[0]?.slug).toBe('example-atlas');
    expect(models.unranked.map(({ slug }) => slug)).toEqual(['example-fern', 'example-dune']);
    expect(repositories.unranked.map(({ slug }) => slug)).toEqual(['example-nail']);
  });
  test('shows facts beside the score; what is unknown says so, and is sorted last by an empty key', () => {
    const row = [...models.ranked].find(({ slug }) => slug === 'example-clay');
    const price = models.factColumns.findIndex(({ label }) => label === 'Input price');
    expect(row?.facts[price]).toEqual({ text: 'Unknown', sortKey: '', pad: '', until: '' });
    expect(models.ranked.find(({ slug }) => slug === 'example-one')?.facts[price]).toMatchObject({
      text: '$0.40',
      sortKey: '0.4',
    });
  });
  test('says of a price that ends how long it holds', async () => {
    const offer = editing('base', 'models/example-one.md', '{ value: 0.4,', '{ value: 0.4, until: 2026-09-30, next: 0.8,');
    const board = viewLeaderboard((await loadFixture(offer)).catalogue, 'model');
    const row = board.ranked.find(({ slug }) => slug === 'example-one');
    expect(row?.facts.filter(({ until }) => until !== '')).toMatchObject([{ text: '$0.40', until: 'until 30 Sep 2026' }]);
  });
  test('gives the script sub-scores to a hundredth and the published weights, so that it scores as the build does', () => {
    const weights = models.subScores.map(({ weight }) => weight);
    for (const { fineSubScores, slug } of models.ranked) {
      const parts = fineSubScores.split(' ').map(Number);
      const score = parts.reduce((sum, part, index) => sum + part * (weights[index] ?? 0), 0);
      expect(score).toBeCloseTo(catalogue.rankings.bySlug.get(slug)?.score ?? Number.NaN, 2);
    }
  });
  test('counts the entries of all its pages, of which a short one has one', () => {
    expect(models.counts).toEqual({ ranked: models.ranked.length, unranked: models.unranked.length, gone: models.gone.length });
    expect(models.pages.map(({ href, from, to }) => [href, from, to])).toEqual([['/models/', 1, 12]]);
    expect(viewLeaderboard(catalogue, 'model', undefined, 2)).toMatchObject({ page: 2, counts: models.counts, ranked: [] });
  });
  test('says how much must be known to be ranked', () => expect(models.minimumCoverage).toMatch(/^60 ?%$/));
});
