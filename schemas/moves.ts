/** Moves in rank, recorded when they came about: `content/moves.yaml`, which a site can do without. */
import * as z from 'zod';
import { isoDate, slug } from './fields.ts';

/** A line takes about 100 bytes, so these are well within what a file of content may have. */
export const MOST_MOVES = 1000;

const rank = z.int().min(1);

export const move = z
  .strictObject({
    day: isoDate.describe('The day of the site on which the move was recorded.'),
    entry: slug.describe('The slug of the entry.'),
    category: slug.optional().describe('The category that it is ranked in; left out for a kind without categories.'),
    from: rank.describe('Its rank before.'),
    to: rank.describe('Its rank from then on.'),
    why: z.enum(['content', 'method']).describe('Whether content moved it, or another version of the ranking method.'),
  })
  .refine(({ from, to }) => from !== to, {
    path: ['to'],
    message: 'must be another rank than the one before; remove the move if there was none',
  });

export const moves = z.strictObject({
  moves: z
    .array(move)
    .max(MOST_MOVES)
    .default([])
    .describe('Moves in rank, the oldest first; visavis refresh and visavis moves write them.'),
});

/** A move in rank that content records. */
export type RecordedMove = z.output<typeof move>;
