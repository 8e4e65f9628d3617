import { describe, expect, test } from 'vitest';
import { changesAnswer } from '../../../src/site-files/api/documents/changes.ts';
import { entryFile } from '../../../src/site-files/api/documents/compact.ts';
import { comparisonAnswer } from '../../../src/site-files/api/documents/comparisons.ts';
import { entryAnswer, kindAnswer } from '../../../src/site-files/api/documents/entries.ts';
import { leaderboardRows } from '../../../src/views/pages/leaderboard-rows.ts';
import { categoryRanking, kindRanking } from '../../../src/site-files/api/documents/rankings.ts';
import { needAnswer } from '../../../src/site-files/api/documents/terms.ts';
import { ALL_ENDPOINTS } from '../../../src/site-files/api/index-document.ts';
import { standingOf } from '../../../src/matching/standings.ts';
import { isMeasured } from '../../../src/ranking/rank.ts';
import { viewChangeList } from '../../../src/views/pages/changes.ts';
import { CATEGORIZED } from '../../support/categorized.ts';
import { loadFixture } from '../../support/comparison.ts';

const { catalogue } = await loadFixture(CATEGORIZED);
const { entries, categories, needs, ranking, site } = catalogue.content;

const entryOf = (slug: string) => {
  const entry = catalogue.entryBySlug.get(slug);
  if (entry === undefined) throw new Error(`no fixture ${slug}`);
  return entry;
};
const factsOf = (slug: string) => entryAnswer(catalogue, entryOf(slug)).result.facts;
const answers = entries.map((entry) => entryAnswer(catalogue, entry).result);

describe('the document of an entry', () => {
  test('gives a known value its unit, source and day', () =>
    expect(factsOf('example-one').inputUsdPerMillionTokens).toMatchObject({
      status: 'known',
      value: 0.4,
      unit: 'USD per 1M tokens',
      source: 'example-list',
      asOf: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    }));
  test('gives what is unknown as null, and says so', () =>
    expect(factsOf('example-one').licence).toEqual({ status: 'unknown', value: null, unit: null, source: null, asOf: null }));
  test('has every fact of its kind, known or not, and none is told apart from unknown', () => {
    const values = answers.flatMap(({ facts }) => Object.values(facts));
    const statuses = new Set(values.map(({ status }) => status));
    expect([...statuses].sort()).toEqual(expect.arrayContaining(['known', 'none', 'unknown']));
    expect(values.filter(({ status, value }) => (status === 'known') !== (value !== null))).toEqual([]);
    const sourced = (status: string) => status === 'known' || status === 'none';
    expect(values.filter(({ status, source, asOf }) => sourced(status) !== (source !== null && asOf !== null))).toEqual([]);
  });
  test('gives no score of an entry of which too little is known, and no rank of one that is gone', () => {
    const isKnown = (slug: string) => {
      const ranked = catalogue.rankings.bySlug.get(slug);
      return ranked !== undefined && isMeasured(ranked, ranking);
    };
    expect(answers.filter(({ slug, score }) => (score.value !== null) !== isKnown(slug))).toEqual([]);
    expect(answers.filter(({ score }) => (score.rank !== null) !== (score.status === 'ranked'))).toEqual([]);
    expect(answers.filter(({ score, isGone }) => (score.status === 'gone') !== isGone)).toEqual([]);
    expect(new Set(answers.map(({ score }) => score.status)).size).toBe(3);
  });
  test('names the method and the day of the site', () =>
    expect(entryAnswer(catalogue, entryOf('example-one'))).toMatchObject({
      schemaVersion: '1',
      methodVersion: ranking.methodVersion,
      asOf: site.today,
    }));
  test('gives capabilities that are known one way or the other, as everything else reads them', () => {
    for (const { slug, capabilities } of answers)
      expect(Object.fromEntries(capabilities.map(({ id, has }) => [id, has]))).toEqual(standingOf(catalogue, slug).known);
  });
});

test('every document of content with categories has the fields of its schema', () => {
  const faults = ALL_ENDPOINTS.flatMap(({ schema, files }) =>
    files(catalogue).flatMap(({ path, answer }) => {
      const checked = schema.safeParse(JSON.parse(JSON.stringify(answer())));
      return checked.success ? [] : [`${path}: ${checked.error.message}`];
    }),
  );
  expect(faults).toEqual([]);
});

test('the compact form of an entry gives exact scores, and no value for what is unknown', () => {
  const { result, methodVersion } = entryFile(catalogue, entryOf('example-one'));
  expect(methodVersion).toBe(ranking.methodVersion);
  expect(result.score.score).toBeCloseTo(catalogue.rankings.bySlug.get('example-one')?.score ?? Number.NaN, 3);
  expect(result.facts.inputUsdPerMillionTokens).toMatchObject({ value: 0.4, source: 'example-list' });
  expect(result.facts.licence).toBeUndefined();
});

test('the list of a kind has each of its entries once, with the values of its document', () => {
  const rows = [...kindAnswer(catalogue).values()].flatMap(({ result }) => result);
  expect(rows.map(({ slug }) => slug).sort()).toEqual(entries.map(({ slug }) => slug).sort());
  for (const { slug, facts, score } of rows) expect({ facts, score }).toMatchObject(pick(slug));
});
function pick(slug: string) {
  const { facts, score } = entryAnswer(catalogue, entryOf(slug)).result;
  return { facts, score };
}

describe('a ranking', () => {
  const all = [
    ...categories.map((category) => categoryRanking(catalogue, category)),
    ...[...new Set(entries.map(({ kind }) => kind))].map((kind) => kindRanking(catalogue, kind)),
  ];
  test('has those that are ranked in the order of its leaderboard, where scores are equal as well', () => {
    for (const { result } of all) {
      const category = categories.some(({ id }) => id === result.id) ? result.id : undefined;
      const onPage = leaderboardRows(catalogue, result.kind, category).flatMap(({ slug, rank }) =>
        rank === undefined ? [] : slug,
      );
      expect(result.entries.flatMap(({ slug, score }) => (score.rank === null ? [] : slug))).toEqual(onPage);
    }
  });
  test('has its entries by rank, then those that are not ranked, last those that are gone', () => {
    const order = ['ranked', 'not-ranked', 'gone'];
    for (const { result } of all) {
      const places = result.entries.map(({ score: { status, rank } }) => order.indexOf(status) * 1000 + (rank ?? 0));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });
});

describe('the document of a comparison', () => {
  const documents = catalogue.pairs.map((pair) => ({ pair, result: comparisonAnswer(catalogue, pair).result }));
  test('says what its page says: rows, outcome, winner', () => {
    for (const { pair, result } of documents) {
      const comparison = catalogue.comparisonOf(pair);
      const { outcome } = comparison.verdict;
      expect(result.items).toEqual(comparison.slugs);
      expect(result.rows.map(({ id }) => id)).toEqual(comparison.rows.map(({ id }) => id));
      expect(result.verdict.outcome).toBe(outcome.type);
      expect(result.verdict.winner).toBe(outcome.type === 'winner' ? comparison.slugs['abcd'.indexOf(outcome.side)] : null);
    }
  });
  test('every value keeps its source and day, and what is not known is null', () => {
    const cells = documents.flatMap(({ result }) => result.rows.flatMap((row) => row.cells));
    const isStated = (status: string) => status === 'known' || status === 'none';
    expect(cells.filter(({ status, source, asOf }) => isStated(status) !== (source !== null && asOf !== null))).toEqual([]);
    expect(cells.filter(({ status, value }) => (status === 'known') !== (value !== null))).toEqual([]);
  });
  test('costs are in dollars, and null where a price is not known', () => {
    const costs = documents.flatMap(({ pair, result }) =>
      (result.cost?.rows ?? []).flatMap((row, at) =>
        row.costs.map(({ usd }, side) => [usd, catalogue.comparisonOf(pair).cost?.rows[at]?.costs[side]?.cents]),
      ),
    );
    expect(costs.length).toBeGreaterThan(0);
    for (const [usd, cents] of costs) expect(usd).toBe(cents === undefined ? null : (cents ?? 0) / 100);
  });
});

test('a need lists its answers in their order, and nobody who is gone', () => {
  for (const need of needs) {
    const { answers: found } = needAnswer(catalogue, need).result;
    const matched = catalogue.needs.find(({ id }) => id === need.id)?.matches ?? [];
    expect(found.map(({ slug }) => slug)).toEqual(matched.map(({ slug }) => slug));
    expect(found.filter(({ slug }) => standingOf(catalogue, slug).lifeCycle.isGone)).toEqual([]);
  }
});

test('changes are those of the pages but for moves in rank, in the same order, as figures with a source', () => {
  const { result } = changesAnswer(catalogue);
  const shown = viewChangeList(catalogue).filter(({ label }) => !label.startsWith('Rank in '));
  expect(result.map(({ day, name, label }) => [day, name, label])).toEqual(
    shown.map(({ day, name, label }) => [day, name, label]),
  );
  const figures = result.filter(({ type }) => type === 'figure');
  expect(figures.length).toBeGreaterThan(0);
  expect(figures.filter(({ before, after, source }) => before === null || after === null || source === '')).toEqual([]);
});

describe('the moves of a ranking', () => {
  const move = (entry: string, day: string, category = '') =>
    `  - { day: ${day}, entry: ${entry},${category} from: 14, to: 3, why: content }\n`;
  const lines = [
    move('example-one', '2026-06-03', ' category: small,'),
    move('example-clay', '2026-06-20', ' category: small,'),
    move('example-one', '2026-07-01', ' category: large,'),
    move('example-kit', '2026-06-20'),
  ];
  const withMoves = loadFixture({ ...CATEGORIZED, 'moves.yaml': `moves:\n${lines.join('')}` });
  const movesOf = async (id: string) => {
    const { catalogue: moved } = await withMoves;
    const category = moved.content.categories.find((one) => one.id === id);
    const { result } = category === undefined ? kindRanking(moved, id) : categoryRanking(moved, category);
    return result.moves?.map(({ day, slug }) => `${day} ${slug}`);
  };

  test('are those that were made in it, the newest first, whatever category the entry is in today', async () => {
    expect(await movesOf('small')).toEqual(['2026-06-20 example-clay', '2026-06-03 example-one']);
    expect(await movesOf('large')).toEqual(['2026-07-01 example-one']);
    const { catalogue: moved } = await withMoves;
    expect(kindRanking(moved, 'repository').result.moves).toEqual([
      {
        day: '2026-06-20',
        slug: 'example-kit',
        name: 'Example Kit',
        from: 14,
        to: 3,
        why: 'content',
        page: '/repositories/example-kit/#score',
      },
    ]);
  });
  test('are not listed where none are recorded: across categories, and on a site without a record', async () => {
    expect(await movesOf('model')).toBeUndefined();
    const { catalogue: without } = await loadFixture({ 'moves.yaml': undefined });
    expect(Object.keys(kindRanking(without, 'repository').result)).not.toContain('moves');
    const { catalogue: empty } = await loadFixture({ 'moves.yaml': 'moves: []\n' });
    expect(kindRanking(empty, 'repository').result.moves).toEqual([]);
  });
});
