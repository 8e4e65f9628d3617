/** What a reader wants to get done, and what that takes: `content/needs/<id>.md`. */
import * as z from 'zod';
import { conditionOn, factIds } from './condition.ts';
import type { Kind } from './define-kind.ts';
import { line, listOf, name, slug } from './fields.ts';

/** What makes one answer better than another: a capability, a fact and its better end, a benchmark, or an area of benchmarks. */
const preferenceOf = (ids: readonly string[]) =>
  z.union([
    slug.describe('A capability that makes an answer better.'),
    z.strictObject({
      fact: z.enum(ids).describe('A fact that makes an answer better.'),
      better: z.enum(['higher', 'lower']).describe('Which of its values are better for this need.'),
    }),
    z.strictObject({ benchmark: slug.describe('A benchmark whose results matter for this need.') }),
    z.strictObject({ area: slug.describe('An area of benchmarks whose results matter for this need.') }),
  ]);

export type Preference = z.output<ReturnType<typeof preferenceOf>>;

/** The schema of needs, whose conditions name facts of the kinds. */
export const needSchema = (kinds: readonly Kind[]) =>
  z
    .strictObject({
      name: name.describe('What the reader wants to do, beginning with a verb.'),
      summary: line(240).describe('What that is, in one sentence.'),
      requires: listOf(slug, 10).default([]).describe('Capabilities that an answer must have, all of them.'),
      anyOf: listOf(slug, 10).default([]).describe('Capabilities of which an answer must have at least one.'),
      categories: listOf(slug, 12).default([]).describe('Categories whose entries can be an answer; without this key, all.'),
      prefers: listOf(preferenceOf(factIds(kinds)), 12)
        .default([])
        .describe('What makes an answer better, the most important first: best answers are in order of it, then by score.'),
      where: z
        .array(conditionOn(factIds(kinds)))
        .max(6)
        .default([])
        .describe('Facts that an answer must have.'),
      aliases: listOf(name, 20).default([]).describe('Other words that readers use for it.'),
      unanswered: z.literal(true).optional().describe('States that no entry meets it yet, which is refused otherwise.'),
    })
    .refine(
      (value) => value.requires.length + value.anyOf.length + value.where.length > 0,
      'needs at least one of requires, anyOf and where; say there what a reader needs',
    );
