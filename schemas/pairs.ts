/** Pairs that editors ask for or rule out: `content/pairs.yaml`. */
import * as z from 'zod';
import { line, slug } from './fields.ts';

const pair = z.strictObject({
  items: z
    .tuple([slug, slug])
    .refine(([a, b]) => a !== b, 'must name two different entries; write the slug of the other side')
    .describe('The slugs of the two entries.'),
  reason: line(200).describe('Why readers want, or do not want, this page.'),
});

export const pairs = z.strictObject({
  include: z.array(pair).default([]).describe('Pairs that get a page, whatever the policy of site.yaml says.'),
  exclude: z.array(pair).default([]).describe('Pairs that get none.'),
});
