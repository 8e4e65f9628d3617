/** What a reader wants to get done, and what that takes: `content/needs/<id>.md`. */
import * as z from 'zod';
import type { Kind } from './define-kind.ts';
import { line, listOf, name, slug } from './fields.ts';

/** A condition on one fact. An entry whose fact is unknown does not meet it. */
const conditionOn = (factIds: readonly string[]) =>
  z
    .strictObject({
      fact: z.enum(factIds).describe('The fact that is asked about.'),
      atLeast: z.number().optional().describe('The lowest number that meets the need.'),
      atMost: z.number().optional().describe('The highest number that meets the need.'),
      is: z.union([z.boolean(), z.string()]).optional().describe('The only value that meets the need.'),
      includes: z.string().optional().describe('What the list must include.'),
    })
    .refine(
      ({ atLeast, atMost, is, includes }) => [atLeast, atMost, is, includes].some((test) => test !== undefined),
      'needs a test: atLeast, atMost, is or includes',
    );

export type Condition = z.output<ReturnType<typeof conditionOn>>;

/** The schema of needs, whose conditions name facts of the kinds. */
export const needSchema = (kinds: readonly Kind[]) =>
  z
    .strictObject({
      name: name.describe('What the reader wants to do, beginning with a verb.'),
      summary: line(240).describe('What that is, in one sentence.'),
      requires: listOf(slug, 10).default([]).describe('Capabilities that an answer must have, all of them.'),
      anyOf: listOf(slug, 10).default([]).describe('Capabilities of which an answer must have at least one.'),
      prefers: listOf(slug, 12).default([]).describe('Capabilities that make an answer better.'),
      where: z
        .array(conditionOn([...new Set(kinds.flatMap(({ facts }) => facts.map(({ id }) => id)))].sort()))
        .max(6)
        .default([])
        .describe('Facts that an answer must have.'),
      aliases: listOf(name, 20).default([]).describe('Other words that readers use for it.'),
    })
    .refine(
      (value) => value.requires.length + value.anyOf.length + value.where.length > 0,
      'needs at least one of requires, anyOf and where',
    );
