/** Zod's issues -> problems in an editor's words, each at its own line and column. */
import type * as z from 'zod';
import { suggest } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import type { ParsedYaml, Path } from './parse-yaml.ts';
import { keysAt } from './schema-keys.ts';

type Issue = z.core.$ZodIssue;
type Explained = Pick<Problem, 'code' | 'message' | 'hint'>;

/** `facts.stars.value` or `capabilities[3].title`. */
export function formatPath(path: Path): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? String(step) : `${text}.${String(step)}`),
    '',
  );
}

function describe(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping of keys';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  const short = text.length > 60 ? `${text.slice(0, 57)}…` : text;
  return typeof value === 'string' ? `the text ${short}` : `the ${typeof value} ${short}`;
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of keys',
  record: 'a mapping of keys',
};

/** A value that is text, as every branch wants, but has none of their forms: one complaint that names all forms. */
function joinForms(branches: readonly (readonly Issue[])[]): Issue | undefined {
  const firsts = branches.flatMap((branch) => branch.slice(0, 1));
  const areForms = firsts.every((issue) => ['invalid_format', 'custom'].includes(issue.code) && issue.path.length === 0);
  const [first] = firsts;
  if (!areForms || first === undefined) return undefined;
  return { ...first, code: 'custom', message: firsts.map((issue) => issue.message).join(', or '), params: {} };
}

/** A union that one key decides, with a value of that key that it does not know: the fault is the value. */
function chooseOption(issue: Extract<Issue, { code: 'invalid_union' }>, path: Path): Issue {
  const input = (issue.input as Record<string, unknown> | undefined)?.[issue.discriminator ?? ''];
  const values = (issue as { options?: readonly string[] }).options ?? [];
  return { code: 'invalid_value', values: [...values], input, path: [...path], message: issue.message };
}

/** Replaces a union's empty complaint by those of the branch that fits best: never the bare literal `none`. */
function unfold(issue: Issue, prefix: Path = []): Issue[] {
  const path = [...prefix, ...issue.path];
  if (issue.code === 'invalid_union' && issue.discriminator !== undefined) return [chooseOption(issue, path)];
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ ...issue, path }];
  const isNone = (branch: readonly Issue[]) =>
    branch.some((found) => found.code === 'invalid_value' && found.values[0] === 'none' && found.values.length === 1);
  const branches = issue.errors.filter((branch) => !isNone(branch)).toSorted((a, b) => depth(b) - depth(a));
  const [best] = branches;
  const joined = branches.length > 1 ? joinForms(branches) : undefined;
  if (joined !== undefined) return [{ ...joined, path }];
  return best === undefined ? [{ ...issue, path }] : best.flatMap((found) => unfold(found, path));
}

const depth = (branch: readonly Issue[]) => Math.max(0, ...branch.map((issue) => issue.path.length));

function typeProblem(path: string, expected: string, input: unknown, typed: string | undefined): Explained {
  const wanted = TYPE_NAMES[expected] ?? expected;
  const message = `${path} should be ${wanted} but is ${describe(input)}.`;
  if (
    ['number', 'int'].includes(expected) &&
    typeof input === 'string' &&
    input.trim() !== '' &&
    Number.isFinite(Number(input))
  ) {
    return { code: 'wrong-type', message, hint: `remove the quotes, so that the value reads ${Number(input)}.` };
  }
  if (expected === 'string' && ['number', 'boolean'].includes(typeof input)) {
    return { code: 'wrong-type', message, hint: `put it into double quotes: "${typed ?? String(input)}".` };
  }
  return { code: 'wrong-type', message, hint: `write ${wanted}.` };
}

type LimitIssue = Extract<Issue, { code: 'too_small' | 'too_big' }>;

function limitText(issue: LimitIssue): string {
  const bound = issue.code === 'too_small' ? issue.minimum : issue.maximum;
  const unit = issue.origin === 'string' ? ' character' : issue.origin === 'array' ? ' item' : '';
  const [open, closed] = issue.code === 'too_small' ? ['more than', 'at least'] : ['less than', 'at most'];
  return `${issue.inclusive === false ? open : closed} ${String(bound)}${unit}${unit === '' || Number(bound) === 1 ? '' : 's'}`;
}

function limitHint(issue: LimitIssue): string {
  if (!['string', 'array'].includes(issue.origin)) return 'look whether the unit and the number of digits are right.';
  return issue.code === 'too_small' ? 'write more, or leave the key out if it may be missing.' : 'shorten it.';
}

/** A schema's own sentence, "must … ; do …" or "write …" -> what is wrong, and how to fix it after the semicolon. */
function customProblem(path: string, message: string, found: string | undefined): Explained {
  if (/^(write|use) /.test(message))
    return { code: 'invalid-value', message: `${path} is not valid: found ${found ?? 'several values'}.`, hint: `${message}.` };
  const [fault = '', hint = 'see what the schema allows here.'] = message.split(/; /);
  const last = path.split('.').at(-1) ?? '';
  const subject = fault.startsWith(`${last} `) ? `${path}${fault.slice(last.length)}` : `${path} ${fault}`;
  return {
    code: 'invalid-value',
    message: `${subject}${found === undefined ? '' : `; found ${found}`}.`,
    hint: hint.replace(/(?<![.?])$/, '.'),
  };
}

function valueProblem(path: string, issue: Issue): Explained {
  const found = describe(issue.input);
  if (issue.code === 'invalid_value') {
    const hint = suggest(String(issue.input), issue.values.map(String)) ?? 'look up the allowed values in the schema.';
    return { code: 'invalid-value', message: `${path} is ${found}, which is not one of the allowed values.`, hint };
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    const length = typeof issue.input === 'string' ? ` (${issue.input.length} characters)` : '';
    return {
      code: 'invalid-value',
      message: `${path} must be ${limitText(issue)}, but is ${found}${length}.`,
      hint: limitHint(issue),
    };
  }
  if (issue.code === 'custom') return customProblem(path, issue.message, isContainer(issue.input) ? undefined : found);
  return { code: 'invalid-value', message: `${path} is not valid: found ${found}.`, hint: `${issue.message}.` };
}

const isContainer = (value: unknown) => typeof value === 'object' && value !== null;

/** A check of a schema’s own is made on a whole mapping; what it complains of is the value at its path. */
function withOwnInput(issue: Issue, data: unknown): Issue {
  if (issue.code !== 'custom') return issue;
  const input = issue.path.reduce<unknown>(
    (value, step) => (value as Readonly<Record<PropertyKey, unknown>> | undefined)?.[step],
    data,
  );
  return { ...issue, input };
}

/** All problems of one file that a schema finds. `schema` gives the valid names for a misspelt key. */
export function explainIssues(issues: readonly Issue[], schema: z.ZodType, parsed: ParsedYaml): Problem[] {
  return issues
    .flatMap((issue) => unfold(issue))
    .map((issue) => withOwnInput(issue, parsed.data))
    .flatMap((issue): Problem[] => {
      if (issue.code === 'unrecognized_keys') {
        const known = keysAt(schema, issue.path);
        return issue.keys.map((key) => ({
          ...parsed.placeOf([...issue.path, key], 'key'),
          code: 'unknown-key',
          message: `${formatPath([...issue.path, key])} is not a known key here.`,
          hint: suggest(key, known) ?? 'remove it, or look up the right name in the schema.',
        }));
      }
      if (issue.code === 'invalid_key') {
        const message = `${formatPath(issue.path)} is not a valid name: ${issue.issues[0]?.message ?? 'wrong form'}.`;
        return [{ ...parsed.placeOf(issue.path, 'key'), code: 'invalid-value', message, hint: 'rename the key.' }];
      }
      const path = issue.path.length === 0 ? 'The entry' : formatPath(issue.path);
      if ('input' in issue && issue.input === undefined && issue.code !== 'custom') {
        const message = `${path} is missing; every ${issue.path.length > 1 ? 'value here' : 'file of this folder'} needs it.`;
        return [
          {
            ...parsed.placeOf(issue.path, 'key'),
            code: 'missing-key',
            message,
            hint: `add the line  ${String(issue.path.at(-1))}: …`,
          },
        ];
      }
      const found =
        issue.code === 'invalid_type'
          ? typeProblem(path, issue.expected, issue.input, parsed.typedAt(issue.path))
          : valueProblem(path, issue);
      const [key, value] = [parsed.placeOf(issue.path, 'key'), parsed.placeOf(issue.path)];
      const offset: unknown = issue.code === 'custom' ? issue.params?.offset : undefined;
      if (typeof offset === 'number') return [{ ...parsed.placeWithin(issue.path, offset), ...found }];
      // A mapping or list that begins on the line below its key is meant as a whole.
      const isBelow = issue.code === 'custom' && isContainer(issue.input) && value.line > key.line;
      return [{ ...(isBelow ? key : value), ...found }];
    });
}
