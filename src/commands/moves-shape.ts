/** Moves in rank, as commands give them to programs. */
import * as z from 'zod';
import { text } from './shapes.ts';

export const movesShape = z
  .array(
    z.strictObject({
      day: text,
      entry: text.describe('a slug'),
      category: text.optional().describe('missing for kinds without categories'),
      from: z.int().min(1),
      to: z.int().min(1),
      why: z.enum(['content', 'method']),
    }),
  )
  .readonly();
