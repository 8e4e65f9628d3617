/** Keys that a schema does not know and keys that it misses: one problem for each mistake of the author. */
import type * as z from 'zod';
import { kindIds } from '../kinds/kinds.ts';
import { meant, suggestNamed } from '../problems/meant.ts';
import type { Problem } from '../problems/problem.ts';
import { isFactBlock, kindsWith, typedAt } from './fact-names.ts';
import { FILE_BLOCKS } from './file-blocks.ts';
import { formatPath, valueAt, type Path } from './format-path.ts';
import { named } from './key-names.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import { misplacedKeys } from './misplaced-keys.ts';
import { decidingKeyAt, keysAt, requiredAt } from './schema-keys.ts';
import { isMissing, type Issue } from './unfold-issue.ts';
import { isContainer } from '../../schemas/mapping.ts';

const missingAt = (issues: readonly Issue[], path: Path): readonly string[] =>
  issues
    .filter((issue) => isMissing(issue) && formatPath(issue.path.slice(0, -1)) === formatPath(path))
    .map((issue) => String(issue.path.at(-1)));

/** A key, its colon or an equals sign, and its value in one word. */
const JOINED = /^([\w-]+)(?::|(\s*=\s*))(\S.*)$/;

/** For each unknown key of one mapping the missing key that it was to be, if one is meant. */
function pairUp(unknown: readonly string[], known: readonly string[], missing: readonly string[]): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const typed of unknown) {
    // `value:4` without a space is one word to YAML.
    const key = JOINED.exec(typed)?.[1] ?? typed;
    const left = missing.filter((one) => ![...pairs.values()].includes(one));
    const found =
      meant(key, named(left)) ?? (left.includes(meant(key, named(known)) ?? '') ? meant(key, named(known)) : undefined);
    // One key too many and one too few are one slip, whatever the key was called; a key that means another is not.
    const only = unknown.length === 1 && left.length === 1 && meant(key, named(known)) === undefined ? left[0] : undefined;
    const target = found ?? only;
    if (target !== undefined) pairs.set(typed, target);
  }
  return pairs;
}

const KINDS_FILE = 'schemas/index.ts';

/** Whether a mapping has a key for each kind of the site. */
const isOfKinds = (known: readonly string[]) => known.length === kindIds.length && kindIds.every((id) => known.includes(id));

/** The line on which the mapping at `path` has a key; `undefined` where it has none. */
const lineIn =
  (path: Path, { data, placeOf }: ParsedYaml) =>
  (key: string): number | undefined =>
    Object.hasOwn(valueAt(data, path) ?? {}, key) ? placeOf([...path, key], 'key').line : undefined;

function hintFor(
  key: string,
  path: Path,
  known: readonly string[],
  schema: z.ZodType,
  { lineOf, isCut }: { readonly lineOf: ReturnType<typeof lineIn>; readonly isCut: boolean },
): string {
  const others = isFactBlock(path[0]) && path.length === 1 ? kindsWith(key) : [];
  if (others.length > 0) return `remove it: it is a fact of ${others.join(' and ')}.`;
  if (path[0] === 'history' && path.length === 1 && kindsWith(key).length > 0)
    return 'remove it: the values of this fact do not change, so it has no history.';
  if (isFactBlock(path[0]) && path.length === 2 && isCut)
    return 'put the whole value into double quotes, or keep a part of it: a comma ends a value here.';
  const deciding = decidingKeyAt(schema, path);
  if (deciding !== undefined && known.includes(key))
    return `remove it: it goes with another ${deciding} than the one that stands here.`;
  const found = meant(key, named(known));
  const there = found === undefined ? undefined : lineOf(found);
  if (there !== undefined) return `Did you mean ${found}? It stands on line ${there} already, so keep one of the two.`;
  if (found !== undefined) return `Did you mean ${found}?`;
  // Ids of facts have no hyphens, and those of benchmarks do.
  if (path[0] === 'facts' && path.length === 1 && /^[a-z\d]+(?:-[a-z\d]+)+$/.test(key))
    return 'move it below  benchmarks:  if it is a result; else look up the right name in the schema.';
  if (isOfKinds(known))
    return `take it out: ${KINDS_FILE} has no kind of this name, only ${known.join(', ')}; or list the kind there.`;
  const elsewhere = path.length === 0 ? keysAt(schema, ['facts']) : keysAt(schema, []);
  if (elsewhere.includes(key))
    return path.length === 0
      ? 'move it into facts, with its source and asOf.'
      : 'begin its line at the left edge: it is a key of the file.';
  return suggestNamed(key, named(known)) ?? 'remove it, or look up the right name in the schema.';
}

type Explained = Pick<Problem, 'code' | 'message' | 'hint' | 'expected' | 'found'>;

function unknownKey(key: string, path: Path, target: string | undefined, hint: string): Explained {
  const [, name, equals, value] = JOINED.exec(key) ?? [];
  const slip = equals === undefined ? 'no space after the colon of' : 'an equals sign in place of the colon after';
  if (name !== undefined) return { code: 'yaml-syntax', message: `There is ${slip} ${name}.`, hint: `write  ${name}: ${value}` };
  const rest = target === undefined ? '' : `; the key ${target}, which is needed, is missing`;
  const message = `${formatPath([...path, key])} is not a known key here${rest}.`;
  if (target === undefined) return { code: 'unknown-key', message, hint, found: key };
  return { code: 'unknown-key', message, hint: `Did you mean ${target}?`, expected: target, found: key };
}

/** `{ value: text, image, source: x }`: an item of a list without brackets, which is told at the value. */
function isListItem(path: Path, data: unknown): boolean {
  const value = valueAt(data, path);
  return value === null && typedAt([...path.slice(0, -1), 'value'])?.type === 'list';
}

/** A key of the file that begins too far right catches the keys that are below it; they are no mistakes of their own. */
function withoutCaught(keys: readonly string[], path: Path, schema: z.ZodType): readonly string[] {
  const at = path.length === 0 ? -1 : keys.findIndex((key) => FILE_BLOCKS.has(key) && keysAt(schema, []).includes(key));
  return at < 0 ? keys : keys.slice(0, at + 1);
}

/** The problems of unknown and missing keys. A misspelt key that is needed is one problem: that of the key. */
export function explainKeys(issues: readonly Issue[], schema: z.ZodType, parsed: ParsedYaml): Problem[] {
  const settled = new Set<string>();
  const unknown = issues.flatMap((issue): Problem[] => {
    if (issue.code !== 'unrecognized_keys') return [];
    const known = keysAt(schema, issue.path);
    const misplaced = misplacedKeys(issue, issues.filter(isMissing), parsed);
    for (const path of misplaced.settled) settled.add(formatPath(path));
    if (misplaced.problem !== undefined) return [misplaced.problem];
    const own = issue.keys.filter((key) => !isListItem([...issue.path, key], parsed.data));
    const keys = withoutCaught(own, issue.path, schema);
    const pairs = pairUp(keys, known, missingAt(issues, issue.path));
    for (const target of pairs.values()) settled.add(formatPath([...issue.path, target]));
    return keys.map((key) => ({
      ...parsed.placeOf([...issue.path, key], 'key'),
      ...unknownKey(
        key,
        issue.path,
        pairs.get(key),
        hintFor(key, issue.path, known, schema, {
          lineOf: lineIn(issue.path, parsed),
          isCut: valueAt(parsed.data, [...issue.path, key]) === null,
        }),
      ),
    }));
  });
  const missing = issues.filter((issue) => isMissing(issue) && !settled.has(formatPath(issue.path)));
  const byHolder = [...Map.groupBy(missing, ({ path }) => formatPath(path.slice(0, -1))).values()];
  return [...unknown, ...byHolder.flatMap((own) => missingKeys(own, schema, parsed))];
}

/** The keys that one mapping lacks: one problem where it is empty. */
function missingKeys(own: readonly Issue[], schema: z.ZodType, parsed: ParsedYaml): Problem[] {
  const [holder = []] = own.map(({ path }) => path.slice(0, -1));
  const held = valueAt(parsed.data, holder);
  const isEmpty = isContainer(held) && Object.keys(held).length === 0;
  if (holder.length === 0 || own.length < 2 || !isEmpty) return own.map((issue) => missingKey(issue.path, schema, parsed));
  const keys = own.map(({ path }) => `${String(path.at(-1))}: …`).join(', ');
  const hint = `write  ${String(holder.at(-1))}: { ${keys} }  or leave the line out.`;
  return [{ ...parsed.placeOf(holder), code: 'missing-key', message: `${formatPath(holder)} is empty.`, hint }];
}

/** Files beside the folders are each the only one of their sort. */
function fileOf(parsed: ParsedYaml): string {
  const [, name] = /(?:^|\/)((?:site|ranking|sources|pairs|words|moves)\.yaml)$/.exec(parsed.placeOf([]).file) ?? [];
  return name ?? 'every file of this folder';
}

/** `- { fact: a }`: a mapping begins before its first key where a brace opens it. */
function isInBraces(holder: Path, { data, placeOf }: ParsedYaml): boolean {
  const [first] = Object.keys(valueAt(data, holder) ?? {});
  if (typeof holder.at(-1) !== 'number' || first === undefined) return false;
  return placeOf(holder).column < placeOf([...holder, first], 'key').column;
}

function missingKey(path: Path, schema: z.ZodType, parsed: ParsedYaml): Problem {
  const isKind = path.length > 1 && kindIds.includes(String(path.at(-1)));
  const who = isKind ? 'every kind here' : path.length > 1 ? 'every value here' : fileOf(parsed);
  const message = `${formatPath(path)} is missing; ${who} needs it.`;
  const [holder, key] = [path.slice(0, -1), String(path.at(-1))];
  const isOneLine = typeof holder.at(-1) === 'string' && parsed.placeOf(holder).line === parsed.placeOf(holder, 'key').line;
  const inside = requiredAt(schema, path).map((one) => `${one}: …`);
  const value = inside.length === 0 ? '…' : `{ ${inside.join(', ')} }`;
  const line = isKind ? `add the block  ${key}:  with what the other kinds have here.` : `add the line  ${key}: ${value}`;
  const hint = isOneLine || isInBraces(holder, parsed) ? `add  ${key}: …  between the braces, after a comma.` : line;
  return { ...parsed.placeOf(path, 'key'), code: 'missing-key', message, hint };
}
