/** Weights and goalposts of the ranking: `content/ranking.yaml`. */
import * as z from 'zod';
import { criterionOf } from './criterion.ts';
import type { Kind } from './define-kind.ts';
import { line, refuseRepeats, sentences, slug } from './fields.ts';
import { isInherited } from './own-value.ts';
import { signal, weight } from './signal.ts';

export type { Criterion, Measure } from './criterion.ts';

const sumsToOne = (weights: readonly number[]) => Math.abs(weights.reduce((sum, value) => sum + value, 0) - 1) < 1e-9;
const signals = z
  .array(signal)
  .min(1)
  .refine((list) => sumsToOne(list.map((item) => item.weight)), 'weights must add up to 1; change one of them');

const percents = z
  .record(z.string(), z.number().min(0).max(100))
  .refine(
    (weights) => sumsToOne(Object.values(weights).map((value) => value / 100)),
    'weights must add up to 100; change one of them',
  );

/** Weights that a reader can choose at once. */
const preset = z.strictObject({
  label: line(40).describe('What readers see.'),
  weights: percents
    .optional()
    .describe('Sub-score or criterion -> percent; those left out weigh nothing. Without this key: the published weights.'),
});

/** The id of a sub-score: a word in lower camel case, so that it can never be taken for a place in a list. */
const INHERITED = 'is a word that programs use for themselves; choose another';

const subScoreId = z
  .string()
  .regex(/^[a-z][A-Za-z]{1,39}$/, 'write a word in lower camel case, like matchGraph')
  .refine((id) => !isInherited(id), INHERITED);

const criterionId = slug.refine((id) => !isInherited(id), INHERITED);

const subScore = z.strictObject({
  label: line(40).describe('What readers see.'),
  weight: weight.describe('Its share of the score; those of all sub-scores add up to 1.'),
  definition: sentences.describe('What it says about an entry.'),
  decides: z
    .boolean()
    .default(true)
    .describe('Whether it may decide who wins: a winner must be ahead without those that may not.'),
});

const robustness = z.strictObject({
  samples: z.int().min(10).max(10_000).describe('How many weightings are tried.'),
  seed: z.int().min(0).describe('Where the random numbers begin, so that every build tries the same weightings.'),
  spread: z.number().positive().max(1).describe('Each weight is multiplied by 1 − spread to 1 + spread.'),
});

const verdict = z.strictObject({
  minimumGap: z.number().min(0).max(100).describe('Points that a winner must be ahead.'),
  minimumShare: z.number().min(0.5).max(1).describe('Share of the weightings that a winner must lead.'),
  maximumRows: z.int().min(1).max(50).describe('How many rows of the facts a verdict names at most.'),
});

const matchGraph = z.strictObject({
  damping: z.number().min(0).max(1).describe('The damping factor of PageRank.'),
  fullWeightClaims: z.int().min(1).describe('Beyond this many claims each counts less.'),
  manyClaims: z.int().min(1).describe('An entry with more claims than this is marked.'),
});

/** Signal -> its scores at the 10th, 25th, 50th, 75th and 90th percentile of those that are known. */
const quantiles = z.record(
  slug,
  z
    .array(z.number().min(0).max(100))
    .length(5)
    .refine(
      (list) => list.every((value, index) => index === 0 || value >= (list[index - 1] ?? 0)),
      'must not fall; write the numbers in ascending order',
    ),
);

const reference = z.strictObject({
  kinds: z
    .record(slug, quantiles)
    .default({})
    .describe('Kind -> signal -> quantiles, for categories that have none of their own.'),
  categories: z.record(slug, quantiles).default({}).describe('Category -> signal -> quantiles.'),
});

const fieldsFor = (kinds: readonly Kind[]) => {
  const kindIds = kinds.map(({ id }) => id);
  return z.strictObject({
    methodVersion: z
      .string()
      .regex(/^\d+(\.\d+)*$/, 'write the version as text in quotes, like "1"')
      .describe('Raise it with every change that can move a score.'),
    prior: z.number().min(0).max(100).describe('What stands in for an unknown signal of which reference has no quantiles.'),
    minimumCoverage: z.number().min(0).max(1).describe('Below this share of known weight an entry is not ranked.'),
    robustness: robustness.describe('How other weights are tried.'),
    verdict: verdict.describe('What it takes to win, and how long a verdict is.'),
    matchGraph: matchGraph.describe('How capabilities join entries.'),
    needs: z
      .strictObject({ bestAnswers: z.int().min(1).max(100).describe('How many answers to a need count as its best.') })
      .describe('How needs are answered.'),
    thinPages: z
      .strictObject({
        minimumDifferences: z
          .int()
          .min(0)
          .describe('Rows that must differ with all values known; pages with fewer are not indexed.'),
      })
      .describe('Which comparisons say too little for search engines.'),
    subScores: z
      .record(subScoreId, subScore)
      .refine(
        (scores) => sumsToOne(Object.values(scores).map((score) => score.weight)),
        'weights must add up to 1; change one of them',
      )
      .describe('The parts of the score, in the order in which pages show them.'),
    reference: reference
      .prefault({})
      .describe('What is known of each signal, as visavis calibrate counts it: its median stands in where a signal is unknown.'),
    areas: z
      .record(slug, line(40))
      .default({})
      .describe('Areas of benchmarks in the order in which pages show them: id -> name.'),
    signals: z.record(z.enum(kindIds), z.record(subScoreId, signals)).describe('Kind -> sub-score -> what it is counted from.'),
    criteria: z
      .record(criterionId, criterionOf(kindIds))
      .optional()
      .describe('What readers may weigh besides the sub-scores; the score itself does not count it.'),
    presets: z
      .array(preset)
      .min(1)
      .superRefine(refuseRepeats('label'))
      .optional()
      .describe('Weights that comparisons show side by side, and offer.'),
  });
};

export type Ranking = z.output<ReturnType<typeof fieldsFor>>;
type Context = Parameters<Parameters<ReturnType<typeof fieldsFor>['superRefine']>[0]>[1];

/** Every kind has signals for every sub-score, and for no other. */
function checkSignals({ subScores, signals: all }: Ranking, context: Context): void {
  const known = Object.keys(subScores);
  for (const [kind, own] of Object.entries(all)) {
    for (const id of known.filter((subScoreOf) => own[subScoreOf] === undefined))
      context.addIssue({
        code: 'custom',
        path: ['signals', kind],
        message: `must have signals for the sub-score ${id}; add the key ${id}`,
      });
    for (const id of Object.keys(own).filter((subScoreOf) => !known.includes(subScoreOf)))
      context.addIssue({
        code: 'custom',
        path: ['signals', kind, id],
        message: `is not a sub-score; use one of: ${known.join(', ')}`,
      });
  }
}

/** Quantiles and the API know the signals of a kind by their ids. */
function checkSignalIds({ signals: all }: Ranking, context: Context): void {
  for (const [kind, own] of Object.entries(all)) {
    const first = new Map<string, string>();
    for (const [subScoreOf, list] of Object.entries(own))
      for (const [index, { id }] of list.entries()) {
        const earlier = first.get(id);
        if (earlier === undefined) first.set(id, subScoreOf);
        else
          context.addIssue({
            code: 'custom',
            path: ['signals', kind, subScoreOf, index, 'id'],
            message: `is that of another signal of this kind, in ${earlier}; write another, or remove one of the two`,
          });
      }
  }
}

/** Weights name what can be weighed, so that a misspelt name is not a weight of nothing. */
function checkPresets({ subScores, criteria = {}, presets = [] }: Ranking, context: Context): void {
  const known: readonly string[] = [...Object.keys(subScores), ...Object.keys(criteria)];
  for (const [index, { weights = {} }] of presets.entries())
    for (const id of Object.keys(weights).filter((name) => !known.includes(name)))
      context.addIssue({
        code: 'custom',
        path: ['presets', index, 'weights', id],
        message: `is neither a sub-score nor a criterion; use one of: ${known.join(', ')}`,
      });
}

/** The schema of the method, for the kinds that a site has. */
export const rankingSchema = (kinds: readonly Kind[]) =>
  fieldsFor(kinds).superRefine((method, context) => {
    checkSignals(method, context);
    checkSignalIds(method, context);
    checkPresets(method, context);
  });
