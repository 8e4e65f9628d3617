/** The questions of the guided choice that a category asks. */
import * as z from 'zod';
import { MOST_QUESTIONS } from './chooser-declaration.ts';
import { conditionOn, factIds } from './condition.ts';
import type { Kind } from './define-kind.ts';
import { line, listOf, slug } from './fields.ts';

const MOST_ANSWERS = 6;

/** Part of an address, and of nothing else, so that it may be called as a page is. */
const id = z
  .string()
  .max(40)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens');

const answerOf = (kinds: readonly Kind[]) =>
  z
    .strictObject({
      text: line(60).describe('The answer in words: "On my own hardware".'),
      where: z
        .array(conditionOn(factIds(kinds)))
        .max(4)
        .default([])
        .describe('What it asks of facts; all of it must hold. Leaderboards must be able to filter by them.'),
      requires: listOf(slug, 4).default([]).describe('Capabilities that it asks for, all of them.'),
    })
    .refine(({ where, requires }) => where.length + requires.length > 0, 'asks for nothing; say it in where or requires');

/** The schema of the questions of a category. */
export const chooserSchema = (kinds: readonly Kind[]) =>
  z
    .record(
      id,
      z.strictObject({
        ask: line(80).describe('The question: "Where should it run?".'),
        answers: z
          .record(id, answerOf(kinds))
          .refine((all) => Object.keys(all).length > 0, 'has no answer; write at least one')
          .refine((all) => Object.keys(all).length <= MOST_ANSWERS, `has more than ${MOST_ANSWERS} answers; keep the clearest`)
          .describe('Id -> answer, which is part of addresses. A reader gives one, or none.'),
      }),
    )
    .refine(
      (all) => Object.keys(all).length <= MOST_QUESTIONS,
      `has more than ${MOST_QUESTIONS} questions; keep the most useful`,
    );
