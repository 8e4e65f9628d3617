/** What the site is called and which pairs get a page: `content/site.yaml`. */
import * as z from 'zod';
import { line, name, publicUrl, sentences } from './fields.ts';

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
});
