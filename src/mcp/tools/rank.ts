/** `rank`: a leaderboard, filtered, weighted and sorted as its page does it. */
import * as z from 'zod';
import { formatCount, formatStated } from '../../views/format.ts';
import { endNotes } from '../../views/condition-notes.ts';
import { viewSource } from '../../views/context.ts';
import { ordinal } from '../../views/score.ts';
import { leaderboardColumns } from '../../views/pages/leaderboard-rows.ts';
import type { FactDefinition } from '../../../schemas/content.ts';
import { addressLine, type Answer } from '../answer.ts';
import { sourcesText, withUnit } from '../figures.ts';
import { boardNamed, type Board } from '../find.ts';
import { filters, limitOf, shortText, weights } from '../inputs.ts';
import { boardUrl, orderAsked, stateAsked, weightsAsked } from '../leaderboard-asked.ts';
import { rankedRows, type RankedRow } from '../ranked-rows.ts';
import type { SiteIndex } from '../site-index.ts';
import { tool } from '../tool.ts';
import { markdownTable } from '../../text/markdown-table.ts';

const MOST = 25;
const USUAL = 10;

const input = z.strictObject({
  category: shortText.describe('A category, or a kind for all of its entries; id or name.'),
  filters: filters.default([]).describe('What entries must be; what is not recorded meets nothing.'),
  weights: weights.default([]).describe('Your own weights of sub-scores, in place of the published ones.'),
  order: shortText.default('score').describe('What stands first: "score", or the id or label of a fact or sub-score.'),
  direction: z
    .enum(['up', 'down'])
    .optional()
    .describe('"up" = the lowest first. Without it the better end of a fact stands first.'),
  limit: limitOf(MOST, USUAL),
});

const output = z.object({
  name: z.string(),
  total: z.int().describe('Entries that can be chosen.'),
  fitting: z.int().describe('Those that meet the filters.'),
  gone: z.int().describe('Entries that nobody should choose any more, which are left out.'),
  rows: z.array(
    z.object({
      rank: z.int().nullable().describe('null where too little is known.'),
      slug: z.string(),
      name: z.string(),
      maker: z.string(),
      status: z.string().nullable(),
      score: z.int().nullable(),
      facts: z.array(z.object({ id: z.string(), text: z.string(), source: z.string().nullable(), asOf: z.string().nullable() })),
    }),
  ),
  url: z.string(),
});

type Output = z.output<typeof output>;
type Asked = z.output<typeof input>;
type Row = Output['rows'][number];

function factOf({ catalogue, context }: SiteIndex, slug: string, fact: FactDefinition): Row['facts'][number] {
  const stated = catalogue.entryBySlug.get(slug)?.data.facts[fact.id];
  if (stated === undefined) return { id: fact.id, text: 'unknown', source: null, asOf: null };
  return {
    id: fact.id,
    text: [formatStated(fact, stated), ...endNotes(stated, fact)].join(' '),
    source: viewSource(context.sources, stated.source).label,
    asOf: stated.asOf,
  };
}

const rowData = (site: SiteIndex, { row, rank, score }: RankedRow, facts: readonly FactDefinition[]): Row => ({
  rank: rank ?? null,
  slug: row.slug,
  name: row.name,
  maker: row.maker,
  status: row.status?.text ?? null,
  score: score ?? null,
  facts: facts.map((fact) => factOf(site, row.slug, fact)),
});

/** A table of Markdown: rank, entry, score, then the facts. */
function tableOf(rows: readonly Row[], facts: readonly FactDefinition[]): readonly string[] {
  const heads = ['Rank', 'Entry', 'Score', ...facts.map(withUnit)];
  const lines = rows.map(({ rank, slug, name, status, score, facts: values }) => [
    rank === null ? 'not ranked' : ordinal(rank),
    `${name} (\`${slug}\`)${status === null ? '' : `, ${status}`}`,
    score === null ? '' : String(score),
    ...values.map(({ text }) => text),
  ]);
  return rows.length === 0 ? [] : markdownTable(heads, lines);
}

/** The columns of the page, and before them the fact that is sorted by. */
function columnsOf(site: SiteIndex, { kind, category }: Board, order: string | undefined): readonly FactDefinition[] {
  const columns = leaderboardColumns(site.catalogue, kind, category);
  const sorted = site.context.kinds[kind]?.facts.find(({ id }) => id === order);
  return sorted === undefined ? columns : [sorted, ...columns.filter(({ id }) => id !== order)];
}

const headLine = ({ name, total, fitting, gone }: Output, hasOwnWeights: boolean) =>
  [
    `**${name}**: ${fitting === total ? `${total} entries` : `${fitting} of ${total} entries fit`}`,
    ...(hasOwnWeights ? ['by your own weights'] : []),
    ...(gone === 0 ? [] : [`${formatCount(gone, 'is', 'are')} gone and left out`]),
  ].join('; ');

function answer(site: SiteIndex, asked: Asked): Answer<Output> {
  const board = boardNamed(site, asked.category);
  const order = orderAsked(site, board, asked.order, asked.direction);
  const state = { ...stateAsked(site, board, asked.filters), weights: weightsAsked(site, asked.weights), order };
  const { rows, total, gone } = rankedRows(site, board, state);
  const facts = columnsOf(site, board, order?.column);
  const shown = rows.slice(0, asked.limit).map((one) => rowData(site, one, facts));
  const data: Output = { name: board.name, total, fitting: rows.length, gone, rows: shown, url: boardUrl(site, board, state) };
  const sourced = shown.flatMap((one) => one.facts);
  return {
    lines: [headLine(data, asked.weights.length > 0), ...tableOf(shown, facts)],
    foot: [...sourcesText(sourced), `Method ${site.context.ranking.methodVersion}. ${addressLine(data.url)}`],
    data,
  };
}

/** The tool for a site. */
export function rankTool(site: SiteIndex, labels: string) {
  const subScores = Object.keys(site.context.ranking.subScores).join(', ');
  return tool({
    name: 'rank',
    title: 'Rank entries',
    description: `The leaderboard of a category of ${site.context.site.name}, or of a kind (${labels}), the best first; with filters, own weights (of ${subScores}) and another order if asked. What is gone is left out, and what too little is known of has no rank.`,
    input,
    output,
    answer: (asked) => answer(site, asked),
  });
}
