/** A term of the shared vocabulary: `content/capabilities/<id>.md`. */
import * as z from 'zod';
import { line, listOf, name, slug } from './fields.ts';

export const capability = z.strictObject({
  name: name.describe('What readers call it.'),
  group: slug.describe('The group that it is listed in; an id of capabilityGroups in site.yaml.'),
  summary: line(240).describe('What something with this capability can do, in one sentence.'),
  aliases: listOf(name, 20).default([]).describe('Other words for it.'),
});
