/** What a refresh found, as `visavis refresh --json` gives it; its report is written from it. */
import * as z from 'zod';
import { RUN_STATES } from '../importers/refresh-source.ts';
import { movesShape } from './moves-shape.ts';
import { count, list, text } from './shapes.ts';

export const refreshShape = z.strictObject({
  dryRun: z.boolean().describe('whether nothing was written; each source is then held against the content as it is'),
  today: text,
  sources: list(
    z.strictObject({
      name: text,
      state: z.enum(RUN_STATES),
      reason: text.optional(),
      added: count,
      changed: count,
      unchanged: count,
    }),
  ).describe('in the order in which they were asked'),
  changed: list(
    z.strictObject({
      slug: text,
      fact: text,
      from: z.unknown().optional().describe('what was stated before'),
      to: z.unknown(),
      tiers: z.unknown().optional().describe('of a price that depends on the size of a request'),
      source: text,
      asOf: text,
    }),
  ),
  moves: movesShape.describe('moves in rank of the day, as `content/moves.yaml` has them; none in a dry run'),
  disputed: list(
    z.strictObject({
      slug: text,
      fact: text,
      source: text.describe('who states it otherwise'),
      isStated: z.boolean().describe('whether the entry says so, under `disputed`'),
      text,
    }),
  ),
  remarks: list(z.strictObject({ slug: text, fact: text.optional(), source: text, kind: text, text })).describe(
    'on everything else that was not used',
  ),
  unreached: z
    .strictObject({
      outdated: list(
        z.strictObject({ slug: text, kind: text, fact: text, source: text, asOf: text, file: text, line: z.int().min(1) }),
      ).describe('facts that are too old, and that no source of the refresh states'),
      unknown: list(z.strictObject({ slug: text, kind: text })).describe('entries that no source of the refresh knows'),
    })
    .describe('what no source reached'),
});

export type Refreshed = z.infer<typeof refreshShape>;
