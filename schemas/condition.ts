/** A condition on one fact, which an entry meets, does not meet, or leaves open. */
import * as z from 'zod';
import type { Kind } from './define-kind.ts';
import { line, listOf } from './fields.ts';

/** The ids of all facts of all kinds, each once. */
export const factIds = (kinds: readonly Kind[]): readonly string[] =>
  [...new Set(kinds.flatMap(({ facts }) => facts.map(({ id }) => id)))].sort();

/** The schema of conditions on the facts that `ids` names. */
export const conditionOn = (ids: readonly string[]) =>
  z
    .strictObject({
      fact: z.enum(ids).describe('The fact that is asked about.'),
      atLeast: z.number().optional().describe('The lowest number that meets the condition.'),
      atMost: z.number().optional().describe('The highest number that meets the condition.'),
      is: z.union([z.boolean(), z.string()]).optional().describe('The only value that meets the condition.'),
      includes: z.string().optional().describe('What the list must include.'),
      oneOf: listOf(line(100), 20).min(1).optional().describe('Values, each of which meets the condition.'),
    })
    .refine(
      ({ atLeast, atMost, is, includes, oneOf }) => [atLeast, atMost, is, includes, oneOf].some((test) => test !== undefined),
      'needs a test: atLeast, atMost, is, includes or oneOf; add one of them',
    );
