import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../schemas/dates.ts';
import type { Entry } from '../../src/entries/entry.ts';
import { levelOf } from '../../src/entries/level.ts';
import { SOURCES } from '../../src/importers/data-sets.ts';
import { kindIds } from '../../src/kinds/kinds.ts';
import { buildMatchGraph } from '../../src/matching/capability-graph.ts';
import { resultsScore } from '../../src/ranking/results.ts';
import { scoreEntry } from '../../src/ranking/score.ts';
import { claimCountNote } from '../../src/views/score.ts';
import { catalogueOf } from '../support/catalogue.ts';

const WORDS = new Set(['label', 'reason', 'definition', 'notIn']);
/** Method version -> fingerprint of the whole method. */
const METHOD_PRINTS: Readonly<Record<string, string>> = { '1': '3c214c5679bc4d15', '2': 'db4194972d20ae1a', '3': '3725ba3beb609475' };

/** Promises that the real content keeps, whatever editors add to it. */
const catalogue = await catalogueOf('content');
const { content, rankings } = catalogue;
const SEEDS = [
  'openai-o4-mini-deep-research',
  'openai-gpt-4-1-mini',
  'openai-gpt-5-4-mini',
  'openai-gpt-4o-2024-11-20',
  'openai-o4-mini',
  'dreambooth-stable-diffusion',
  'stable-diffusion',
];

describe('the real content', () => {
  test('has at least 150 models, 150 repositories, 60 capabilities, 12 benchmarks and 30 needs', () => {
    for (const kind of kindIds) expect(content.entries.filter((entry) => entry.kind === kind).length).toBeGreaterThanOrEqual(150);
    expect(content.capabilities.length).toBeGreaterThanOrEqual(60);
    expect(content.benchmarks.length).toBeGreaterThanOrEqual(12);
    expect(content.needs.length).toBeGreaterThanOrEqual(30);
  });
  test('every entry that somebody has written is full', () => {
    const isBegun = ({ data, prose }: Entry) => data.summary !== undefined || prose.markdown.trim() !== '';
    const listed = content.entries.filter(({ data }) => levelOf(data, content.site) === 'listed');
    expect(listed.filter(isBegun).map(({ slug }) => slug)).toEqual([]);
  });
  test.each(kindIds)('at least 30 entries of kind %s have five or more claims that are written in full', (kind) => {
    const isFull = ({ data }: Entry) =>
      data.capabilities.filter(({ unique, versus }) => unique !== undefined && versus !== undefined).length >= 5;
    expect(content.entries.filter((entry) => entry.kind === kind && isFull(entry)).length).toBeGreaterThanOrEqual(30);
  });
  test('some prices have a history, and what sources dispute is recorded', () => {
    expect(content.entries.filter(({ data }) => Object.keys(data.history).length > 0).length).toBeGreaterThanOrEqual(15);
    expect(content.entries.filter(({ data }) => Object.keys(data.disputed).length > 0).length).toBeGreaterThanOrEqual(1);
  });
  const isFull = ({ data }: Entry) => levelOf(data, content.site) === 'full';
  const canBeChosen = (slug: string) => rankings.bySlug.get(slug)?.isGone === false;

  test.each(kindIds)('at least nine in ten full entries of kind %s that can be chosen are ranked', (kind) => {
    // What came out in the last two months nobody else has measured yet.
    const isNew = ({ data }: Entry) => String(data.facts.releaseDate?.value ?? '') > addDays(content.site.today, -60);
    const current = content.entries.filter(
      (entry) => entry.kind === kind && isFull(entry) && canBeChosen(entry.slug) && !isNew(entry),
    );
    const scores = current.map((entry) => rankings.bySlug.get(entry.slug));
    expect(scores.filter((score) => score?.rank !== undefined).length / scores.length).toBeGreaterThanOrEqual(0.9);
  });
  test.each(SEEDS)('%s is ranked on real facts, unless it is gone', (slug) =>
    expect(rankings.bySlug.get(slug)?.rank !== undefined).toBe(canBeChosen(slug)));
  test('every full entry has a summary, prose, and at least three claims with a source', () => {
    const full = content.entries.filter(isFull);
    expect(full.length).toBeGreaterThanOrEqual(365);
    const poor = full.filter((entry) => entry.data.capabilities.length < 3 || entry.prose.markdown.trim() === '');
    expect(poor.map((entry) => entry.slug)).toEqual([]);
  });
  test('every benchmark has a result, and every source of the list is used', () => {
    const results = new Set(content.entries.flatMap(({ data }) => Object.keys(data.benchmarks)));
    expect(content.benchmarks.filter(({ id }) => !results.has(id)).map(({ id }) => id)).toEqual([]);
    const used = new Set(
      content.entries.flatMap(({ data }) =>
        [
          ...Object.values(data.facts),
          ...Object.values(data.disputed),
          ...Object.values(data.history).flat(),
          ...Object.values(data.benchmarks),
        ].map((fact) => fact.source),
      ),
    );
    const named = new Set(content.entries.flatMap(({ data }) => Object.keys(data.ids)));
    // An importer's source stands in the list before its first figure does.
    const isUsed = (id: string) => used.has(id) || named.has(id) || Object.hasOwn(SOURCES, id);
    expect(Object.keys(content.sources).filter((id) => !isUsed(id))).toEqual([]);
  });
  test('every need has an answer', () =>
    expect(catalogue.needs.filter((need) => need.matches.length === 0).map((need) => need.id)).toEqual([]));
  test('pages stay near the number of entries, and not near its square', () =>
    expect(catalogue.pairs.length).toBeLessThan(6 * content.entries.length));
});

describe('the ranking of the real content', () => {
  const { matchGraph } = content.ranking;
  const scales = Object.fromEntries(content.benchmarks.map(({ id, data }) => [id, data]));
  const ratable = ({ slug, kind, data }: Entry) => ({
    slug,
    kind,
    category: data.category,
    isGone: false,
    today: content.site.today,
    facts: data.facts,
    benchmarks: data.benchmarks,
    results: resultsScore(catalogue.qualities.get(slug)!),
    centrality: catalogue.graph.centralityOf(slug),
  });

  test('ten times as many stars, forks or downloads move no score by more than 3 points', () => {
    const moves = content.entries.flatMap((entry) =>
      ['stars', 'forks', 'dependents', 'monthlyDownloads'].flatMap((id) => {
        const fact = entry.data.facts[id];
        if (typeof fact?.value !== 'number') return [];
        const base = ratable(entry);
        const tenfold = { ...base, facts: { ...base.facts, [id]: { ...fact, value: fact.value * 10 } } };
        return [scoreEntry(tenfold, content.ranking, scales).score - scoreEntry(base, content.ranking, scales).score];
      }),
    );
    expect(moves.length).toBeGreaterThan(20);
    expect(Math.max(...moves)).toBeLessThanOrEqual(3);
  });
  test('an entry that lists every capability moves by at most 10 points in the match graph, or is marked', () => {
    const nodes = content.entries.map(({ slug, kind, data }) => ({
      slug,
      group: data.category ?? kind,
      capabilities: data.capabilities.map((claim) => claim.id),
    }));
    const everything = content.capabilities.map(({ id }) => id);
    for (const { slug } of nodes.filter((_node, index) => index % 12 === 0)) {
      const stuffed = nodes.map((node) => (node.slug === slug ? { ...node, capabilities: everything } : node));
      const before = catalogue.graph.centralityOf(slug) ?? 0;
      const moved = (buildMatchGraph(stuffed, matchGraph).centralityOf(slug) ?? 0) - before;
      expect(moved <= 10 || claimCountNote(everything.length, matchGraph) !== undefined, `${slug} moves by ${moved}`).toBe(true);
    }
  });
  test('none of our own lists is so long that it is marked', () => {
    const broad = content.entries.filter(({ data }) => claimCountNote(data.capabilities.length, matchGraph) !== undefined);
    expect(broad.map((entry) => entry.slug)).toEqual([]);
  });
  test('a change of the method raises its version', () => {
    // Words may change, and so may what is never asked for (`notIn`). What is known of each signal is counted from content, as
    // calibrations are, and moves on with it. All else decides scores, verdicts or what is listed.
    const { methodVersion, reference: _, ...method } = content.ranking;
    const used = Object.values(method.signals)
      .flatMap((kind) => Object.values(kind).flat())
      .flatMap((signal) => signal.benchmark ?? []);
    const posts = used.map((id) => [id, scales[id]?.from, scales[id]?.to]);
    const text = JSON.stringify([method, posts], (key, value: unknown) => (WORDS.has(key) ? undefined : value));
    const print = createHash('sha256').update(text).digest('hex').slice(0, 16);
    // Changed on purpose? Raise methodVersion in content/ranking.yaml, tell readers in CHANGELOG.md, and add the new print here.
    expect(METHOD_PRINTS[methodVersion]).toBe(print);
  });
  test('the method is all that this print is made of', () =>
    expect(Object.keys(content.ranking).toSorted()).toEqual([
      'areas',
      'criteria',
      'matchGraph',
      'methodVersion',
      'minimumCoverage',
      'needs',
      'presets',
      'prior',
      'reference',
      'robustness',
      'signals',
      'subScores',
      'thinPages',
      'verdict',
    ]));
});
