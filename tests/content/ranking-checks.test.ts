/** What the ranking of this site must hold up to; `npm run bench:ranking` prints the figures behind it. */
import { describe, expect, it, test } from 'vitest';
import { ageInDays } from '../../schemas/dates.ts';
import { catalogueOf } from '../support/catalogue.ts';
import { rankCorrelation } from '../support/quality.ts';
import * as checks from '../support/ranking-checks.ts';

const catalogue = await catalogueOf('content');
const { content, rankings, standings } = catalogue;

describe('the score', () => {
  it('puts chat models into an order like that of an arena that it has never seen: rank correlation of at least 0.72', () => {
    const both = checks.scoresBesideArena(catalogue);
    expect(both.length).toBeGreaterThanOrEqual(60);
    expect(rankCorrelation(both)).toBeGreaterThanOrEqual(0.72);
  });

  it.each(['model', 'repository'])('of a %s does not follow from how much is known of it: at most 0.4', (kind) => {
    expect(Math.abs(checks.coverageCorrelation(checks.rankedOfKind(catalogue, kind)))).toBeLessThanOrEqual(0.4);
  });

  it('of chat models rests on no single fact, and that of repositories on no single signal: at most 0.6', () => {
    const facts = checks.signalShares(checks.rankedIn(catalogue, checks.CHAT)).filter(({ id }) => id !== 'results');
    const signals = checks.signalShares(checks.rankedOfKind(catalogue, 'repository'));
    expect([...facts, ...signals].filter(({ share }) => share > 0.6)).toEqual([]);
  });
});

describe('a last commit', () => {
  const signals = checks.rankedOfKind(catalogue, 'repository').flatMap(({ slug, subScores }) => {
    const recency = subScores.flatMap((subScore) => subScore.signals).find(({ id }) => id === 'recency');
    const read = catalogue.entryBySlug.get(slug)?.data.facts['lastCommitDate'];
    return recency === undefined || read === undefined ? [] : [{ slug, recency, day: String(read.value), asOf: read.asOf }];
  });

  it('counts as fresh for a month, so that no weekday decides', () => {
    const fresh = signals.filter(({ recency, day, asOf }) => recency.raw !== undefined && ageInDays(day, asOf) <= 30);
    expect(fresh.length).toBeGreaterThan(100);
    expect(fresh.filter(({ recency }) => recency.score !== 100).map(({ slug }) => slug)).toEqual([]);
  });

  it('counts as fresh no more where it was read more than a year ago', () => {
    const old = signals.filter(({ recency, asOf }) => recency.raw !== undefined && ageInDays(asOf, content.site.today) > 365);
    expect(old.filter(({ recency }) => recency.score === 100).map(({ slug }) => slug)).toEqual([]);
  });
});

describe('a page with a winner', () => {
  const won = checks.winners(catalogue);

  it('is there', () => expect(won.length).toBeGreaterThan(100));

  it('has every deciding sub-score measured on both sides', () =>
    expect(won.filter(({ unmeasured }) => unmeasured.length > 0).map(({ pair }) => pair.slug)).toEqual([]));

  it('has a winner who is ahead in 95% of the samples', () => {
    expect(content.ranking.verdict.minimumShare).toBeGreaterThanOrEqual(0.95);
    expect(won.filter(({ share }) => share < 0.95).map(({ pair }) => pair.slug)).toEqual([]);
  });
});

describe('the order', () => {
  test.each([
    ['google-gemini-2-5-pro', 'qwen3-8b'],
    ['anthropic-claude-opus-4-8', 'openai-gpt-5-nano'],
  ])('%s stands above %s among chat models', (better, worse) => {
    const slugs = checks.rankedIn(catalogue, checks.CHAT).map(({ slug }) => slug);
    expect(slugs).toEqual(expect.arrayContaining([better, worse]));
    expect(slugs.indexOf(better)).toBeLessThan(slugs.indexOf(worse));
  });

  test('among chat models stands nothing that answers otherwise than in text, and no model for embeddings', () => {
    const odd = checks.rankedIn(catalogue, checks.CHAT).filter(({ slug }) => {
      const made = catalogue.entryBySlug.get(slug)?.data.facts['outputModalities']?.value;
      return /embed|whisper|-tts|image/.test(slug) || (Array.isArray(made) && !made.includes('text'));
    });
    expect(odd.map(({ slug }) => slug)).toEqual([]);
  });

  test('nothing that is gone has a rank', () => {
    const gone = [...rankings.bySlug.values()].filter(({ slug }) => standings.get(slug)?.lifeCycle.isGone);
    expect(gone.length).toBeGreaterThan(30);
    expect(gone.filter(({ rank, overall }) => rank !== undefined || overall.rank !== undefined)).toEqual([]);
  });
});
