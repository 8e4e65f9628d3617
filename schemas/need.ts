/** What a reader wants to get done, and what that takes: `content/needs/<id>.md`. */
import * as z from 'zod';
import { modelFacts } from './model-facts.ts';
import { repositoryFacts } from './repository-facts.ts';
import { line, listOf, name, slug } from './fields.ts';

const factIds = [...new Set([...Object.keys(modelFacts), ...Object.keys(repositoryFacts)])].sort();

/** A condition on one fact. An entry whose fact is unknown does not meet it. */
const condition = z
  .strictObject({
    fact: z.enum(factIds),
    atLeast: z.number().optional(),
    atMost: z.number().optional(),
    is: z.union([z.boolean(), z.string()]).optional(),
    includes: z.string().optional(),
  })
  .refine(
    ({ atLeast, atMost, is, includes }) => [atLeast, atMost, is, includes].some((test) => test !== undefined),
    'needs a test: atLeast, atMost, is or includes',
  );

export type Condition = z.infer<typeof condition>;

export const need = z
  .strictObject({
    name: name.describe('What the reader wants to do, beginning with a verb.'),
    summary: line(240),
    requires: listOf(slug, 10).default([]).describe('Capabilities that an answer must have, all of them.'),
    anyOf: listOf(slug, 10).default([]).describe('Capabilities of which an answer must have at least one.'),
    prefers: listOf(slug, 12).default([]).describe('Capabilities that make an answer better.'),
    where: z.array(condition).max(6).default([]).describe('Facts that an answer must have.'),
    aliases: listOf(name, 20).default([]),
  })
  .refine(
    (value) => value.requires.length + value.anyOf.length + value.where.length > 0,
    'needs at least one of requires, anyOf and where',
  );
