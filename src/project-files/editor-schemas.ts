/** JSON Schemas for editors, generated from the zod schemas: completion and marks while typing. */
import * as z from 'zod';
import { fileSchemas, kinds, termSchemas } from '../../schemas/index.ts';

const TERM_NAMES: Readonly<Record<keyof typeof termSchemas, string>> = {
  capabilities: 'capability',
  benchmarks: 'benchmark',
  needs: 'need',
};

function toJson(schema: z.ZodType): string {
  // `input`: what an editor writes, so that keys with defaults stay optional. Draft 7 is what the YAML language server knows best.
  return `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }), null, 2)}\n`;
}

/** File name in `schemas/editor/` -> its text. */
export function editorSchemas(): ReadonlyMap<string, string> {
  const all = [
    ...Object.entries(kinds).map(([kind, definition]) => [kind, definition.schema] as const),
    ...Object.entries(termSchemas).map(([folder, schema]) => [TERM_NAMES[folder as keyof typeof termSchemas], schema] as const),
    ...Object.entries(fileSchemas),
  ];
  return new Map(all.map(([name, schema]) => [`${name}.schema.json`, toJson(schema)]));
}
