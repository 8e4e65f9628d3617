/** JSON Schemas for editors, generated from the zod schemas: completion and marks while typing. */
import * as z from 'zod';
import { schemas } from '../kinds/kinds.ts';
import { TERMS } from '../kinds/terms.ts';

function toJson(schema: z.ZodType): string {
  // `input`: what an editor writes, so that keys with defaults stay optional. Draft 7 is what the YAML language server knows best.
  return `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }), null, 2)}\n`;
}

/** File name in `schemas/editor/` -> its text. */
export function editorSchemas(): ReadonlyMap<string, string> {
  const all = [
    ...schemas.entries,
    ...TERMS.map(({ id, folder }) => [id, schemas.terms[folder]] as const),
    ...Object.entries(schemas.files),
  ];
  return new Map(all.map(([name, schema]) => [`${name}.schema.json`, toJson(schema)]));
}
