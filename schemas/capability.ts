/** A term of the shared vocabulary: `content/capabilities/<id>.md`. */
import * as z from 'zod';
import { conditionOn, factIds } from './condition.ts';
import type { Kind } from './define-kind.ts';
import { line, listOf, name, slug } from './fields.ts';

/** The schema of capabilities, which facts of the `kinds` may state. */
export const capabilitySchema = (kinds: readonly Kind[]) =>
  z.strictObject({
    name: name.describe('What readers call it.'),
    group: slug.describe('The group that it is listed in; an id of capabilityGroups in site.yaml.'),
    summary: line(240).describe('What something with this capability can do, in one sentence.'),
    aliases: listOf(name, 20).default([]).describe('Other words for it.'),
    statedBy: z
      .array(conditionOn(factIds(kinds)))
      .max(4)
      .default([])
      .describe('Facts that say whether an entry has it. All must be met; a known fact that does not meet its test means no.'),
  });
