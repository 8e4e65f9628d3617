/** Creates files of terms: capabilities, needs, benchmarks, categories. */
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { z } from '../../schemas/fields.ts';
import { checkData, parseFile } from '../entries/check-file.ts';
import type { KnownNames } from '../entries/list-known.ts';
import { kinds, schemas } from '../kinds/kinds.ts';
import type { TermType } from '../kinds/terms.ts';
import { valueOf } from './create-answers.ts';
import { answerText, type Answers, type Field, type FileForm } from './create-field.ts';
import { requireFree, requireNoFile, writeNew } from './create-file.ts';
import { reachDays } from './move-day.ts';
import { RequestError } from './request-error.ts';

/** `key: value` on one line; lists stand in brackets, and text has quotes only where YAML needs them. */
function keyLine(field: Field, answers: Answers): string[] {
  const answer = answers[field.id];
  if (answer === undefined || field.id === 'slug') return [];
  const value = valueOf(field, answer);
  const flat = stringify(value, { lineWidth: 0, collectionStyle: 'flow', flowCollectionPadding: false }).trimEnd();
  return [`${field.id}: ${flat}`];
}

/** Comments that name the keys which the file could have besides. */
function otherKeys(shape: Readonly<Record<string, z.ZodType>>, answers: Answers): string[] {
  const others = Object.entries(shape).filter(([key]) => answers[key] === undefined);
  const lines = others.map(([key, schema]) => `#   ${key}: ${schema.meta()?.description ?? ''}`);
  return lines.length === 0 ? [] : ['# What it can say besides; docs/examples shows how:', ...lines];
}

/** The text of a new term. Its comments say what else it can state. */
function newTermText(type: TermType, { fields }: FileForm, answers: Answers): string {
  const { shape } = schemas.terms[type.folder];
  const lines = [
    `# yaml-language-server: $schema=../../schemas/editor/${type.id}.schema.json`,
    ...fields.flatMap((field) => keyLine(field, answers)),
    ...otherKeys(shape, answers),
  ];
  return type.ending === 'md' ? `---\n${lines.join('\n')}\n---\n` : `${lines.join('\n')}\n`;
}

/** Throws `RequestError` with all that the check of content would say of the text. */
function requireSound(file: string, text: string, schema: z.ZodType): void {
  const parsed = parseFile({ file, text });
  const checked = parsed.ok ? checkData(file, parsed.value, schema) : parsed;
  if (checked.ok) return;
  throw new RequestError(checked.problems.map(({ message, hint }) => `${message} Fix: ${hint}`).join('\n'));
}

/**
 * Writes a new term, never over a file, and gives its path within the content. Throws `RequestError` for a slug or a name that
 * another term of the type has, and for answers that do not fit each other.
 */
export async function createTerm(
  content: string,
  type: TermType,
  form: FileForm,
  answers: Answers,
  { terms, entries }: KnownNames,
): Promise<string> {
  const [slug, name] = [answerText(answers.slug), answerText(answers.name)];
  const file = `${type.folder}/${slug}.${type.ending}`;
  // Categories share the addresses of entries.
  const reserved = type.folder === 'categories' ? entries.map((entry) => entry.slug) : [];
  requireFree({ slug, name }, terms.get(type.folder) ?? [], [...kinds.map(({ folder }) => folder), ...reserved]);
  await requireNoFile(join(content, file), file);
  const text = newTermText(type, form, answers);
  requireSound(file, text, schemas.terms[type.folder]);
  await writeNew(join(content, file), text);
  await reachDays(content, [answerText(answers.asOf)]);
  return file;
}
