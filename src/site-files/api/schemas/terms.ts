/** Documents of the vocabulary: categories, rankings, capabilities, needs and benchmarks. */
import * as z from 'zod';
import { answer, component, day, document, listAnswer, page, source } from './component.ts';
import { entryLink, score } from './values.ts';

const term = { id: z.string(), name: z.string(), summary: z.string() };
const count = z.int().min(0);

const categorySummary = {
  ...term,
  kind: z.string(),
  count: count.describe('How many entries it has.'),
  page,
  document,
  ranking: z.string().describe('The path of its ranking.'),
};
const category = component(
  'Category',
  z.strictObject({
    ...categorySummary,
    aliases: z.array(z.string()),
    columns: z.array(z.string()).describe('The facts that matter most among its entries.'),
    entries: z.array(entryLink),
  }),
);
export const categoriesAnswer = listAnswer('CategoriesAnswer', component('CategorySummary', z.strictObject(categorySummary)));
export const categoryAnswer = answer('CategoryAnswer', category);

const rankedEntry = component('RankedEntry', entryLink.extend({ maker: z.string(), score }));
const rankMove = component(
  'RankMove',
  z.strictObject({
    day: day.describe('The day on which it was recorded.'),
    slug: z.string(),
    name: z.string(),
    from: z.int().min(1).describe('Its rank before.'),
    to: z.int().min(1).describe('Its rank from then on.'),
    why: z.enum(['content', 'method']).describe('Whether content moved it, or another version of the ranking method.'),
    page,
  }),
);
const ranking = component(
  'Ranking',
  z.strictObject({
    id: z.string(),
    name: z.string(),
    kind: z.string(),
    page,
    weights: z
      .array(z.strictObject({ id: z.string(), label: z.string(), weight: z.number() }))
      .describe('Sub-scores; weights add up to 1.'),
    moves: z
      .array(rankMove)
      .optional()
      .describe(
        'Moves by ten places and more, the newest first. Missing where none are recorded: on a site without a record, and for all entries of a kind that is ranked by category.',
      ),
    entries: z.array(rankedEntry).describe('By rank; then those that are not ranked, by name; last those that are gone.'),
  }),
);
export const rankingAnswer = answer('RankingAnswer', ranking);
export type RankMoveResult = z.output<typeof rankMove>;

const capability = component(
  'Capability',
  z.strictObject({
    ...term,
    group: z.strictObject({ id: z.string(), name: z.string() }),
    aliases: z.array(z.string()),
    page,
    entries: z.array(z.string()).describe('The slugs of the entries that are known to have it.'),
  }),
);
export const capabilitiesAnswer = listAnswer('CapabilitiesAnswer', capability);

const condition = component(
  'Condition',
  z.strictObject({
    fact: z.string(),
    atLeast: z.number().optional(),
    atMost: z.number().optional(),
    is: z.union([z.boolean(), z.string()]).optional(),
    includes: z.string().optional(),
    oneOf: z.array(z.string()).optional(),
  }),
);
const preference = component(
  'Preference',
  z.strictObject({
    type: z.enum(['capability', 'fact', 'benchmark', 'area']),
    id: z.string(),
    better: z.enum(['higher', 'lower']).describe('Which of its values are better.'),
  }),
);
const needAnswerItem = component(
  'NeedMatch',
  entryLink.extend({
    place: z.int().describe('From 1.'),
    isBest: z.boolean(),
    fit: z.number().describe('How well it fits what is preferred, 0 to 1.'),
    capabilities: z.array(z.string()),
    unknown: z.array(preference).describe('Preferences of which nothing is known.'),
  }),
);
const openMatch = component(
  'OpenMatch',
  entryLink.extend({
    missing: z
      .strictObject({ capabilities: z.array(z.string()), fact: z.string().nullable() })
      .describe('What would settle it: one of these capabilities, or this fact.'),
  }),
);
const needSummary = { ...term, count: count.describe('How many entries meet it.'), page, document };
const need = component(
  'Need',
  z.strictObject({
    ...needSummary,
    aliases: z.array(z.string()),
    requires: z.array(z.string()).describe('Capabilities, all of them.'),
    anyOf: z.array(z.string()).describe('Capabilities, at least one of them.'),
    where: z.array(condition).describe('Facts that an answer must have.'),
    categories: z.array(z.string()).describe('Whose entries can be an answer; empty = all.'),
    prefers: z.array(preference).describe('What makes an answer better, the most important first.'),
    answers: z.array(needAnswerItem).describe('The best first; those that are not `isCurrent` after all that are.'),
    open: z.array(openMatch).describe('Entries that may meet it: one condition is unknown.'),
  }),
);
export const needsAnswer = listAnswer('NeedsAnswer', component('NeedSummary', z.strictObject(needSummary)));
export const needAnswer = answer('NeedAnswer', need);
export type PreferenceResult = z.output<typeof preference>;

const benchmarkSummary = {
  ...term,
  version: z.string(),
  area: z.string().nullable().describe('What it measures; null = it is shown, and not counted.'),
  metric: z.string().describe('What the figure is.'),
  unit: z.string(),
  better: z.enum(['higher', 'lower']),
  source,
  asOf: day,
  count: count.describe('How many entries have a result.'),
  page,
  document,
};
const benchmarkResult = component(
  'BenchmarkResult',
  entryLink.extend({
    value: z.number(),
    variant: z.string().nullable(),
    version: z.string(),
    reportedBy: z.enum(['maker']).nullable(),
    source,
    asOf: day,
  }),
);
const benchmark = component(
  'Benchmark',
  z.strictObject({
    ...benchmarkSummary,
    caveat: z.string().nullable(),
    homepage: z.string(),
    decimals: z.int(),
    from: z.number().describe('The result that scores 0.'),
    to: z.number().describe('The result that scores 100.'),
    calibration: z
      .strictObject({ centre: z.number(), spread: z.number(), noise: z.number() })
      .nullable()
      .describe('How its results compare with those of others.'),
    results: z.array(benchmarkResult).describe('The best first.'),
  }),
);
export const benchmarksAnswer = listAnswer('BenchmarksAnswer', component('BenchmarkSummary', z.strictObject(benchmarkSummary)));
export const benchmarkAnswer = answer('BenchmarkAnswer', benchmark);
