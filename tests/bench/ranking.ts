/**
 * Whether the ranking holds: `npm run bench:ranking`. One table of all checks with their bars, and the lists behind it.
 * Those marked T are tests as well (`tests/content/quality.test.ts`, `tests/content/ranking-checks.test.ts`).
 */
import type { Content } from '../../src/entries/entry.ts';
import { displayedScore } from '../../src/ranking/rank.ts';
import { catalogueOf } from '../support/catalogue.ts';
import { besideArena, leaveOneOut, medianOf, rankCorrelation, type LeftOut } from '../support/quality.ts';
import * as checks from '../support/ranking-checks.ts';
import { table } from './print.ts';

const catalogue = await catalogueOf('content');
const { content } = catalogue;
const chat = checks.rankedIn(catalogue, checks.CHAT);
const models = checks.rankedOfKind(catalogue, 'model');
const repositories = checks.rankedOfKind(catalogue, 'repository');

const print = (title: string, heading: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  process.stdout.write(`${title}\n\n${table(heading, rows)}\n`);
const shown = (value: number) => value.toFixed(2);

const faithfulness = 'faithfulness';
const plain: Content = { ...content, benchmarks: content.benchmarks.filter(({ data }) => data.area !== faithfulness) };
const left = leaveOneOut(content);
const leftPlain = leaveOneOut(plain);
const median = (list: readonly LeftOut[]) => medianOf(list.map(({ correlation }) => correlation));

const arena = besideArena(content, 1);
const arenaScores = checks.scoresBesideArena(catalogue);
const chatShares = checks.signalShares(chat);
const repositoryShares = checks.signalShares(repositories);
const benchmarkShares = checks.benchmarkShares(catalogue, chat);
const won = checks.winners(catalogue);
const { minimumShare } = content.ranking.verdict;

type Check = readonly [check: string, value: number, bar: string, met: boolean, of: string | number];

const least = (check: string, value: number, bar: number, of: string | number): Check => [
  check,
  value,
  `≥ ${bar}`,
  value >= bar,
  of,
];
const most = (check: string, value: number, bar: number, of: string | number): Check => [
  check,
  value,
  `≤ ${bar}`,
  value <= bar,
  of,
];
const [topChat, topRepository, topBenchmark] = [chatShares[0], repositoryShares[0], benchmarkShares[0]];
const besideQuality = chatShares.find(({ id }) => id !== 'results');

const ALL: readonly Check[] = [
  least('T  benchmark foretold from the others, median', median(left), 0.8, left.length),
  least('   the same without faithfulness', median(leftPlain), 0.88, leftPlain.length),
  least(
    'T  Quality beside Arena Text',
    rankCorrelation(arena.map(({ quality, rating }) => [quality, rating])),
    0.8,
    arena.length,
  ),
  least('T  score beside Arena Text, chat models', rankCorrelation(arenaScores), 0.72, arenaScores.length),
  most(`   largest share of a signal, chat: ${topChat?.id}`, topChat?.share ?? 0, 0.6, chat.length),
  most(`   largest besides Quality, chat: ${besideQuality?.id}`, besideQuality?.share ?? 0, 0.6, chat.length),
  most(`   largest share of a benchmark, chat: ${topBenchmark?.id}`, topBenchmark?.share ?? 0, 0.6, chat.length),
  most(`   largest share of a signal, repositories: ${topRepository?.id}`, topRepository?.share ?? 0, 0.6, repositories.length),
  most('T  score with coverage, models', Math.abs(checks.coverageCorrelation(models)), 0.4, models.length),
  most('T  score with coverage, repositories', Math.abs(checks.coverageCorrelation(repositories)), 0.4, repositories.length),
  most('T  winners with an unmeasured sub-score', won.filter(({ unmeasured }) => unmeasured.length > 0).length, 0, won.length),
  most('T  winners ahead in too few samples', won.filter(({ share }) => share < minimumShare).length, 0, won.length),
];

print(
  'All checks (T: also a test)',
  ['check', 'value', 'bar', '', 'of'],
  ALL.map(([check, value, bar, met, of]) => [check, bar.endsWith(' 0') ? value : shown(value), bar, met ? 'met' : 'MISSED', of]),
);

const shareRows = (shares: readonly checks.Share[]) => shares.map(({ id, known, share }) => [id, known, shown(share)]);
print('Share of the variance of ranks, chat models', ['signal', 'known', 'share'], shareRows(chatShares));
print('Below Quality, the largest ten', ['benchmark', 'known', 'share'], shareRows(benchmarkShares.slice(0, 10)));
print('Share of the variance of ranks, repositories', ['signal', 'known', 'share'], shareRows(repositoryShares));
print(
  'Quality beside Arena Text, by number of results',
  ['results', 'models', 'correlation'],
  [1, 2, 3, 4, 6].map((fewest) => {
    const both = besideArena(content, fewest);
    return [`${fewest} or more`, both.length, shown(rankCorrelation(both.map(({ quality, rating }) => [quality, rating])))];
  }),
);
print('Outcomes', ['type', 'pages'], checks.outcomeCounts(catalogue));
print('Reasons', ['row', 'clauses'], checks.reasonCounts(catalogue));
for (const [id, entries] of checks.largestCategories(catalogue, 5)) {
  const rows = entries.slice(0, 15).map(({ slug, rank, score, low, high }) => {
    const [from, to] = [low, high].map(displayedScore);
    return [slug, rank ?? '', displayedScore(score), `${from}–${to}`];
  });
  print(`Best of ${id}, ${entries.length} ranked`, ['entry', 'rank', 'score', 'range'], rows);
}
print(
  'Each benchmark foretold from all others (Spearman)',
  ['benchmark', 'area', 'entries', 'correlation'],
  left.map((one) => [one.id, one.area, one.count, shown(one.correlation)]),
);
