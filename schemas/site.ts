/** What the site is called and which pairs get a page: `content/site.yaml`. */
import * as z from 'zod';
import { line, listOf, name, publicUrl, sentences, slug } from './fields.ts';

const millions = () => z.number().min(0).max(1_000_000).multipleOf(0.001);

/** A month of work of one kind, for which comparisons tell what it costs. */
const workload = z
  .strictObject({
    name: line(60).describe('What the tokens are used for, such as "A chat assistant".'),
    inputMillions: millions().describe('Tokens sent in a month, in millions, cached ones included.'),
    cachedMillions: millions().describe('How many of these the vendor still holds from an earlier request, in millions.'),
    outputMillions: millions().describe('Tokens that the model writes in a month, in millions.'),
  })
  .refine(({ inputMillions, cachedMillions }) => cachedMillions <= inputMillions, {
    message: 'must be at most inputMillions, of which it is a part',
    path: ['cachedMillions'],
  });

export const site = z.strictObject({
  name,
  tagline: line(160),
  description: sentences,
  address: publicUrl.describe('The address under which the site is served.'),
  repository: publicUrl.describe('The address of the repository that holds the content.'),
  branch: line(60).default('main'),
  pairs: z.discriminatedUnion('policy', [
    z.strictObject({ policy: z.literal('all').describe('Every pair of entries.') }),
    z.strictObject({
      policy: z.literal('nearest').describe('The nearest entries of the match graph, pairs that share a need, and pairs.yaml.'),
      nearest: z.int().min(0).max(50).describe('How many neighbours of each entry.'),
      sameNeed: z.int().min(0).max(20).describe('How many of the best answers to each need are paired with each other.'),
    }),
  ]),
  cost: z
    .strictObject({
      workloads: z.array(workload).min(1).max(5),
      hosting: listOf(slug, 12).default([]).describe('Capabilities that say where software runs, told beside its licence.'),
    })
    .optional()
    .describe('What comparisons say of costs; without it they say nothing.'),
});
