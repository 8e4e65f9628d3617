/** Weights and goalposts of the ranking: `content/ranking.yaml`. */
import * as z from 'zod';
import { isoDate, line, sentences, slug } from './fields.ts';
import { SUB_SCORES } from './names.ts';

const weight = z.number().positive().max(1);

/** How a raw value becomes 0-100. The posts are fixed and published, so adding an entry moves no other entry's signals. */
const goalpost = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('count'), top: z.number().positive() }),
  z.strictObject({ type: z.literal('logRange'), from: z.number().positive(), to: z.number().positive() }),
  z.strictObject({ type: z.literal('linear'), from: z.number(), to: z.number() }),
  z.strictObject({ type: z.literal('daysSince'), top: z.number().positive() }),
  z.strictObject({ type: z.literal('boolean') }),
  z.strictObject({ type: z.literal('stated') }),
  z.strictObject({ type: z.literal('oneOf'), values: z.array(line(80)).min(1).describe('The values that score 100.') }),
]);
export type Goalpost = z.infer<typeof goalpost>;

/** Where the raw value comes from: the larger of some facts, the length of a list, a benchmark, or the match graph. */
const signal = z
  .strictObject({
    id: slug,
    label: line(80),
    facts: z.array(z.string()).min(1).optional(),
    listLengths: z.array(z.string()).min(1).optional(),
    benchmark: slug.optional(),
    centrality: z.literal(true).optional(),
    goalpost: goalpost.optional(),
    weight,
    reason: sentences.describe('Why this is counted, and why so.'),
  })
  .refine(
    ({ facts, listLengths, benchmark, centrality }) =>
      [facts, listLengths, benchmark, centrality].filter((input) => input !== undefined).length === 1,
    'needs exactly one of facts, listLengths, benchmark and centrality',
  )
  .refine((value) => (value.facts !== undefined || value.listLengths !== undefined) === (value.goalpost !== undefined), {
    message: 'goalpost goes with facts and listLengths; benchmarks and the match graph bring their own',
    path: ['goalpost'],
  });
export type Signal = z.infer<typeof signal>;

const sumsToOne = (weights: readonly number[]) => Math.abs(weights.reduce((sum, value) => sum + value, 0) - 1) < 1e-9;
const signals = z
  .array(signal)
  .min(1)
  .refine((list) => sumsToOne(list.map((item) => item.weight)), 'weights must add up to 1');

/** A mapping with one value for each sub-score. */
const perSubScore = <T extends z.ZodType>(value: T) =>
  z.strictObject({ adoption: value, quality: value, ecosystem: value, matchGraph: value });

/** How entries of one kind measure up by a criterion: the mean of some facts, set between goalposts. */
const measure = z.strictObject({
  facts: z
    .record(z.string(), z.number().positive())
    .refine((facts) => Object.keys(facts).length > 0, 'needs at least one fact')
    .describe('Fact -> how many parts of the mean it makes.'),
  goalpost,
});
export type Measure = z.infer<typeof measure>;

/** What readers may weigh besides the sub-scores. The published score never counts it. */
const criterion = z.strictObject({
  label: line(40),
  definition: sentences.describe('What it counts, and what it does not.'),
  model: measure.optional(),
  repository: measure.optional(),
});
export type Criterion = z.infer<typeof criterion>;

const percents = z
  .record(z.string(), z.number().min(0).max(100))
  .refine((weights) => sumsToOne(Object.values(weights).map((value) => value / 100)), 'weights must add up to 100');

/** Weights that a reader can choose at once. */
const preset = z.strictObject({
  label: line(40),
  weights: percents
    .optional()
    .describe('Sub-score or criterion -> percent; those left out weigh nothing. Without this key: the published weights.'),
});

const fields = z.strictObject({
  methodVersion: z.string().regex(/^\d+(\.\d+)*$/, 'write the version as text in quotes, like "1"'),
  asOf: isoDate.describe('The day against which days-since signals are counted; never the clock.'),
  prior: z.number().min(0).max(100).describe('The score of a signal that is unknown.'),
  minimumCoverage: z.number().min(0).max(1).describe('Below this share of known weight an entry is not ranked.'),
  robustness: z.strictObject({
    samples: z.int().min(10).max(10_000),
    seed: z.int().min(0),
    spread: z.number().positive().max(1).describe('Each weight is multiplied by 1 − spread to 1 + spread.'),
  }),
  verdict: z.strictObject({
    minimumGap: z.number().min(0).max(100).describe('Points that a winner must be ahead.'),
    minimumShare: z.number().min(0.5).max(1).describe('Share of the weightings that a winner must lead.'),
  }),
  subScores: perSubScore(z.strictObject({ label: line(40), weight, definition: sentences })).refine(
    (value) => sumsToOne(Object.values(value).map((subScore) => subScore.weight)),
    'weights must add up to 1',
  ),
  signals: z.strictObject({ model: perSubScore(signals), repository: perSubScore(signals) }),
  criteria: z
    .record(slug, criterion)
    .optional()
    .describe('What readers may weigh besides the sub-scores; the score itself does not count it.'),
  presets: z.array(preset).min(1).optional().describe('Weights that comparisons show side by side, and offer.'),
});

/** Weights name what can be weighed, so that a misspelt name is not a weight of nothing. */
export const ranking = fields.superRefine(({ criteria = {}, presets = [] }, context) => {
  const known: readonly string[] = [...SUB_SCORES, ...Object.keys(criteria)];
  for (const [index, { weights = {} }] of presets.entries())
    for (const name of Object.keys(weights).filter((id) => !known.includes(id)))
      context.addIssue({
        code: 'custom',
        path: ['presets', index, 'weights', name],
        message: `is neither a sub-score nor a criterion; known are ${known.join(', ')}`,
      });
});
export type Ranking = z.infer<typeof ranking>;
