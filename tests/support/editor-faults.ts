/** What an editor marks in a content file, by the JSON Schemas that follow from the kinds. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { parseFile } from '../../src/entries/check-file.ts';
import { OPTIONAL_FILES } from '../../schemas/content.ts';
import { kinds, schemas } from '../../src/kinds/kinds.ts';
import { editorSchemas } from '../../src/project-files/editor-schemas.ts';

const texts = editorSchemas();
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
const validators = new Map<string, ValidateFunction>();

function validator(name: string): ValidateFunction {
  const known = validators.get(name);
  if (known !== undefined) return known;
  const made = ajv.compile(JSON.parse(texts.get(`${name}.schema.json`) ?? '{}') as object);
  validators.set(name, made);
  return made;
}

/** The paths and messages of the faults in the text of a content file, by the schema `name`. */
export function editorFaults(name: string, file: string, text: string): string[] {
  const parsed = parseFile({ file, text });
  if (!parsed.ok) throw new Error(`${file} cannot be read`);
  const validate = validator(name);
  validate(parsed.value.data);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}

const folders = [
  ...kinds.map(({ id, folder }) => [id, folder] as const),
  ...Object.keys(schemas.terms).map((folder) => [folder.replace(/ies$/, 'y').replace(/s$/, ''), folder] as const),
];

/** Every file of a content folder, as the name of its schema and its path inside the folder. */
export const schemaFiles = (content: string) => [
  ...folders.flatMap(([name, folder]) =>
    (existsSync(join(content, folder)) ? readdirSync(join(content, folder)) : []).map(
      (file) => [name, `${folder}/${file}`] as const,
    ),
  ),
  ...Object.keys(schemas.files)
    .filter((name) => !OPTIONAL_FILES.includes(name) || existsSync(join(content, `${name}.yaml`)))
    .map((name) => [name, `${name}.yaml`] as const),
];
