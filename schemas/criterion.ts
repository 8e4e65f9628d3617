/** Criteria: what readers may weigh besides the sub-scores, part of `content/ranking.yaml`. */
import * as z from 'zod';
import { line, sentences } from './fields.ts';
import { goalpost } from './goalpost.ts';

/** How entries of one kind measure up by a criterion: the mean of some facts, set between goalposts. */
const measure = z.strictObject({
  facts: z
    .record(z.string(), z.number().positive())
    .refine((facts) => Object.keys(facts).length > 0, 'needs at least one fact; add it with its weight')
    .describe('Fact -> its weight in the mean.'),
  goalpost,
  licence: z
    .string()
    .optional()
    .describe('The fact that states the licence: under one that is not open a score counts for half.'),
});
export type Measure = z.infer<typeof measure>;

/** What readers may weigh besides the sub-scores. The published score never counts it. */
export const criterionOf = (kindIds: readonly string[]) =>
  z.strictObject({
    label: line(40).describe('What readers see.'),
    definition: sentences.describe('What it counts, and what it does not.'),
    measures: z
      .partialRecord(z.enum(kindIds), measure)
      .describe('Kind -> how its entries measure up. A kind without a measure does not have the criterion.'),
  });
export type Criterion = z.output<ReturnType<typeof criterionOf>>;
