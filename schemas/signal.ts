/** A signal of the ranking: what a sub-score is counted from. */
import * as z from 'zod';
import { line, sentences, slug } from './fields.ts';
import { goalpost } from './goalpost.ts';

/** A share of what it is a part of. */
export const weight = z.number().positive().max(1);

/** Where the raw value comes from: the best of some facts, the length of a list, a benchmark, or the match graph. */
export const signal = z
  .strictObject({
    id: slug.describe('Its name in the API.'),
    label: line(80).describe('What readers see.'),
    facts: z.array(z.string()).min(1).optional().describe('Facts that measure the same thing; the one that scores best counts.'),
    listLengths: z.array(z.string()).min(1).optional().describe('Facts that are lists; their items are counted together.'),
    benchmark: slug.optional().describe('The benchmark whose result counts; it brings its own scale.'),
    results: z
      .literal(true)
      .optional()
      .describe('The results of all benchmarks that have an area and a calibration, averaged within areas and then over them.'),
    centrality: z.literal(true).optional().describe('How central the capabilities of the entry are in the match graph.'),
    goalpost: goalpost.optional(),
    byCategory: z
      .record(slug, goalpost)
      .optional()
      .describe('Category -> its own goalpost, where that of the kind would not fit.'),
    notIn: z
      .array(slug)
      .min(1)
      .optional()
      .describe(
        'Categories whose entries cannot have it, so that no comparison asks for it there, and none of its facts is a reason.',
      ),
    weight: weight.describe('Its share of the sub-score; those of all its signals add up to 1.'),
    reason: sentences.describe('Why this is counted, and why so.'),
  })
  .refine(
    ({ facts, listLengths, benchmark, results, centrality }) =>
      [facts, listLengths, benchmark, results, centrality].filter((input) => input !== undefined).length === 1,
    'needs exactly one of facts, listLengths, benchmark, results and centrality; keep or add one',
  )
  .refine((value) => (value.facts !== undefined || value.listLengths !== undefined) === (value.goalpost !== undefined), {
    message: 'goalpost goes with facts and listLengths; benchmarks and the match graph bring their own',
    path: ['goalpost'],
  });
export type Signal = z.infer<typeof signal>;
