/** A term of the shared vocabulary: `content/capabilities/<id>.md`. */
import * as z from 'zod';
import { line, listOf, name } from './fields.ts';

/** The shelves of the vocabulary, in the order in which pages show them. */
export const CAPABILITY_GROUPS = [
  'language',
  'coding',
  'agents',
  'vision',
  'audio',
  'images',
  'training',
  'serving',
  'data',
  'learning',
] as const;

export const capability = z.strictObject({
  name,
  group: z.enum(CAPABILITY_GROUPS),
  summary: line(240).describe('What something with this capability can do, in one sentence.'),
  aliases: listOf(name, 20).default([]),
});
