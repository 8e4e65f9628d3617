/** Zod's issues -> problems in an editor's words, each at its own line and column. */
import type * as z from 'zod';
import { suggest } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import type { ParsedYaml, Path } from './parse-yaml.ts';

type Issue = z.core.$ZodIssue;

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
  const text = JSON.stringify(value) ?? 'nothing';
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

/** Replaces a union's empty complaint by those of the branch that fits best: never the bare literal `none`. */
function unfold(issue: Issue, prefix: Path = []): Issue[] {
  const path = [...prefix, ...issue.path];
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ ...issue, path }];
  const isNone = (branch: readonly Issue[]) =>
    branch.some((found) => found.code === 'invalid_value' && found.values[0] === 'none' && found.values.length === 1);
  const branches = issue.errors.filter((branch) => !isNone(branch)).toSorted((a, b) => depth(b) - depth(a));
  const best = branches[0];
  return best === undefined ? [{ ...issue, path }] : best.flatMap((found) => unfold(found, path));
}

const depth = (branch: readonly Issue[]) => Math.max(0, ...branch.map((issue) => issue.path.length));

function shapeAt(schema: unknown, path: Path): readonly string[] {
  let node = schema as
    { def?: { innerType?: unknown; element?: unknown; valueType?: unknown }; shape?: Record<string, unknown> } | undefined;
  const unwrap = () => {
    while (node?.def?.innerType !== undefined) node = node.def.innerType as typeof node;
  };
  for (const step of path) {
    unwrap();
    node = (node?.shape?.[String(step)] ?? node?.def?.element ?? node?.def?.valueType) as typeof node;
  }
  unwrap();
  return Object.keys(node?.shape ?? {});
}

function typeProblem(path: string, expected: string, input: unknown): Pick<Problem, 'code' | 'message' | 'hint'> {
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
    return { code: 'wrong-type', message, hint: `put it into double quotes: "${String(input)}".` };
  }
  return { code: 'wrong-type', message, hint: `write ${wanted}.` };
}

function limitText(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): string {
  const bound = issue.code === 'too_small' ? issue.minimum : issue.maximum;
  const unit = issue.origin === 'string' ? ' characters' : issue.origin === 'array' ? ' items' : '';
  return `${issue.code === 'too_small' ? 'at least' : 'at most'} ${String(bound)}${unit}`;
}

function valueProblem(path: string, issue: Issue): Pick<Problem, 'code' | 'message' | 'hint'> {
  const found = describe(issue.input);
  if (issue.code === 'invalid_value') {
    const hint = suggest(String(issue.input), issue.values.map(String)) ?? 'look the allowed values up in the schema.';
    return { code: 'invalid-value', message: `${path} is ${found}, which is not one of the allowed values.`, hint };
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    const length = typeof issue.input === 'string' ? ` (${issue.input.length} characters)` : '';
    return {
      code: 'invalid-value',
      message: `${path} must be ${limitText(issue)}, but is ${found}${length}.`,
      hint: 'look whether the unit and the number of digits are right.',
    };
  }
  if (issue.code === 'custom')
    return {
      code: 'invalid-value',
      message: `${path} ${issue.message}; found ${found}.`,
      hint: 'see what the schema allows here.',
    };
  return { code: 'invalid-value', message: `${path} is not valid: found ${found}.`, hint: `${issue.message}.` };
}

/** All problems of one file that a schema finds. `schema` gives the valid names for a misspelt key. */
export function explainIssues(issues: readonly Issue[], schema: z.ZodType, parsed: ParsedYaml): Problem[] {
  return issues
    .flatMap((issue) => unfold(issue))
    .flatMap((issue): Problem[] => {
      if (issue.code === 'unrecognized_keys') {
        const known = shapeAt(schema, issue.path);
        return issue.keys.map((key) => ({
          ...parsed.placeOf([...issue.path, key], 'key'),
          code: 'unknown-key',
          message: `${formatPath([...issue.path, key])} is not a key that is known here.`,
          hint: suggest(key, known) ?? 'remove it, or look the right name up in the schema.',
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
      const found = issue.code === 'invalid_type' ? typeProblem(path, issue.expected, issue.input) : valueProblem(path, issue);
      return [{ ...parsed.placeOf(issue.path), ...found }];
    });
}
