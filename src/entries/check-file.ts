/** One content file: text -> data that its schema has checked, with the places of all values. */
import type * as z from 'zod';
import type { Checked, Problem } from '../problems/problem.ts';
import { slug as slugSchema } from '../../schemas/fields.ts';
import { kinds } from '../kinds/kinds.ts';
import { checkNumbers } from './check-numbers.ts';
import { explainIssues } from './explain-issue.ts';
import { checkMergeMarks } from './merge-marks.ts';
import { parseMarkdown, type ParsedMarkdown } from './parse-markdown.ts';
import { parseYaml } from './parse-yaml.ts';
import { slugMeant } from './slug-meant.ts';
import type { SourceText } from './source-text.ts';

/** A file that could be parsed; its data may be anything. */
export interface ParsedFile extends ParsedMarkdown {
  readonly file: string;
}

/** A file that passed its schema. `data` has the schema's output type. */
export interface CheckedFile<T = unknown> extends ParsedFile {
  readonly data: T;
}

/** Text -> front matter and prose; everything in a `.yaml` file is front matter. */
export function parseFile(source: SourceText): Checked<ParsedMarkdown> {
  const marked = checkMergeMarks(source);
  if (marked !== undefined) return { ok: false, problems: [marked] };
  if (source.file.endsWith('.md')) return parseMarkdown(source);
  const parsed = parseYaml(source);
  if (parsed.ok) return { ok: true, value: { ...parsed.value, prose: '', proseLine: 1 } };
  return isMarkdown(source.text)
    ? { ok: false, problems: parsed.problems.map((problem) => ({ ...problem, hint: RENAME })) }
    : parsed;
}

const RENAME = 'give the file the ending .md if prose follows its keys; a file that ends with .yaml holds keys alone.';

/** Keys between two lines of hyphens, and text below them. */
const isMarkdown = (text: string): boolean => /^---\n(?:.*\n)*?---\n\s*\S/.test(text);

/** The parsing of files; a memoized one may stand in for `parseFile`. */
export type ParseFile = typeof parseFile;

/** Keys whose values tell entries apart, or say which belong together. */
const NAME_KEYS: readonly string[] = [
  'name',
  'family',
  'aliases',
  'formerSlugs',
  'homepage',
  'ids',
  ...kinds.map(({ maker }) => maker.field),
  ...kinds.flatMap(({ links }) => Object.keys(links)),
];

/**
 * Only the names, makers, families, former slugs, ids and addresses of a Markdown file, and the values of `besides`, at their places. Cheap, because
 * every other line is blanked before the text is parsed.
 */
export function parseNamesOnly(source: SourceText, besides: readonly string[] = []): Checked<ParsedMarkdown> {
  const keys = new Set([...NAME_KEYS, ...besides]);
  const [, front = ''] = /^---\n([\s\S]*?\n)---/.exec(source.text) ?? [];
  let isOurs = false;
  const kept = front.split('\n').map((line) => {
    if (/^\S/.test(line) && !line.startsWith('-')) isOurs = keys.has(line.split(':')[0] ?? '');
    return isOurs ? line : '';
  });
  const parsed = parseYaml(source, `\n${kept.join('\n')}`);
  return parsed.ok ? { ok: true, value: { ...parsed.value, prose: '', proseLine: 1 } } : parsed;
}

function holdAgainst<T extends z.ZodType>(file: string, parsed: ParsedMarkdown, schema: T): Checked<CheckedFile<z.output<T>>> {
  const result = schema.safeParse(parsed.data, { reportInput: true });
  const issues = result.success ? [] : explainIssues(result.error.issues, schema, parsed);
  const isKnown = ({ line, column }: Problem) => issues.some((other) => other.line === line && other.column === column);
  const problems = [...issues, ...checkNumbers(parsed).filter((problem) => !isKnown(problem))];
  if (!result.success || problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { ...parsed, file, data: result.data } };
}

/** What was found of a parsed file, for as long as somebody holds it. */
const found = new WeakMap<ParsedMarkdown, { readonly schema: z.ZodType; readonly checked: Checked<CheckedFile> }>();

/**
 * Holds a parsed file against its schema; reports everything that the schema finds wrong. What a memory hands out again, as while an editor works,
 * is held against it once.
 */
export function checkData<T extends z.ZodType>(
  file: string,
  parsed: ParsedMarkdown,
  schema: T,
): Checked<CheckedFile<z.output<T>>> {
  const known = found.get(parsed);
  if (known?.schema === schema) return known.checked as Checked<CheckedFile<z.output<T>>>;
  const checked = holdAgainst(file, parsed, schema);
  found.set(parsed, { schema, checked });
  return checked;
}

/** The slug that a file name gives: `content/models/a-b.md` -> `a-b`. */
export function slugOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.(md|yaml)$/, '');
}

/** The fault of a file name that cannot be part of an address, if it has one. `taken`: names of other files. */
export function checkSlug(file: string, taken: ReadonlySet<string> = new Set()): Problem[] {
  const isFolder = kinds.some(({ folder }) => folder === slugOf(file));
  const result = slugSchema.safeParse(slugOf(file));
  if (result.success && !isFolder) return [];
  const reason = result.error?.issues[0]?.message ?? 'is the name of a page of the site itself';
  const message = `The file name is the address of the page, so "${slugOf(file)}" cannot stay: ${reason}.`;
  const name = isFolder ? undefined : slugMeant(slugOf(file));
  const isFree = name !== undefined && !taken.has(name);
  const hint = isFree
    ? `rename the file to ${name}${file.slice(file.lastIndexOf('.'))}.`
    : 'rename the file; delete it if it is a copy.';
  return [{ file, line: 1, column: 1, code: 'invalid-slug', message, hint }];
}
