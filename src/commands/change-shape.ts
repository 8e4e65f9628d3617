/** What `visavis diff` gives to programs. */
import * as z from 'zod';
import { count, list, named, text, texts } from './shapes.ts';

const move = z.strictObject({
  from: z.number(),
  to: z.number(),
  rankFrom: z.number().nullable(),
  rankTo: z.number().nullable(),
  matchGraph: z.number(),
});
const value = z.strictObject({ label: text, from: text.optional(), to: text.optional() });

export const changeShape = z.strictObject({
  added: list(named.extend({ score: z.number() })),
  removed: list(named),
  renamed: list(z.strictObject({ from: text, to: text, name: text })),
  changed: list(
    named.extend({
      values: list(value),
      confirmedValues: count.describe('how many values stayed, with a later day'),
      claimsAdded: texts,
      claimsRemoved: texts,
      claimsChanged: texts,
      texts,
      points: move.pick({ from: true, to: true }).describe('the shown score, also where it stays'),
      score: move.optional().describe('where the shown score or rank moves'),
    }),
  ).describe('entries of both sides that differ, in a value, a text or their place'),
  removals: list(
    named.extend({
      label: text,
      was: text,
      score: move.pick({ from: true, to: true }),
      beside: texts.describe('names of the other entries that the change adds or edits'),
    }),
  ).describe('values that entries state no longer'),
  questions: z
    .strictObject({
      open: list(named.extend({ id: text, text })),
      answered: list(named.extend({ id: text, value: text.optional(), sentence: text })),
    })
    .describe('of entries that differ; `id` is the fact, benchmark or field'),
  settings: list(z.strictObject({ title: text, changes: texts })).describe('what changed in the files of the whole site'),
  enter: list(named).describe('entries that come into the ranking'),
  leave: list(named).describe('entries that leave the ranking'),
  largestRankMove: count.describe('999999 when an entry comes into the ranking or leaves it'),
  flips: list(z.strictObject({ path: text, title: text, from: text, to: text })).describe('verdicts that change'),
  pages: z.strictObject({ added: texts, removed: texts, moved: count, rerendered: count }),
  newHosts: texts.describe('hosts that the site has not linked to before'),
});
