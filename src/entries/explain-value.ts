/** A value that its schema refuses -> what was expected, what was found, and what to write instead. */
import type * as z from 'zod';
import { suggestNamed } from '../problems/meant.ts';
import type { Problem } from '../problems/problem.ts';
import { namesOf } from './fact-names.ts';
import { describe, formatPath, type Path } from './format-path.ts';
import { foundAs, isNumberText, noValueHint } from './no-value.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import type { Issue } from './unfold-issue.ts';
import { requiredAt } from './schema-keys.ts';
import { slugMeant } from './slug-meant.ts';
import { addressMeant } from './written-address.ts';
import { rewritten } from './written-otherwise.ts';
import { reshaped } from './wrong-shape.ts';
import { isContainer } from '../../schemas/mapping.ts';
import { formatCount } from '../../schemas/numbers.ts';

type Explained = Pick<Problem, 'code' | 'message' | 'hint' | 'expected'>;

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a mapping of keys',
  record: 'a mapping of keys',
};

function typeProblem(
  path: Path,
  { expected, input }: Extract<Issue, { code: 'invalid_type' }>,
  typed: string | undefined,
  keys: readonly string[],
): Explained {
  const wanted = TYPE_NAMES[expected] ?? expected;
  const { found, why } = foundAs(input, typed);
  const message = `${formatPath(path)} should be ${wanted} but is ${found}${why}.`;
  const fault = { code: 'wrong-type', message, expected: wanted } as const;
  if (['number', 'int'].includes(expected) && typeof input === 'string' && isNumberText(input))
    return { ...fault, hint: `remove the quotes, so that the value reads ${Number(input)}.` };
  if (path.length > 1 && (path[0] === 'confirmed' || path[0] === 'withheld') && typeof input !== 'string')
    return {
      ...fault,
      hint:
        path[0] === 'confirmed'
          ? 'say in a sentence who states the value, or why it is right.'
          : 'say in a sentence why it may not be set.',
    };
  if (expected === 'string' && ['number', 'boolean'].includes(typeof input)) {
    return { ...fault, hint: `put it into double quotes: "${typed ?? String(input)}".` };
  }
  return { ...fault, hint: noValueHint(expected, input, typed) ?? reshaped(path, expected, input, keys) ?? `write ${wanted}.` };
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
  if (issue.code === 'too_small') return 'write more, or leave the key out if it may be missing.';
  const excess = typeof issue.input === 'string' ? issue.input.length - Number(issue.maximum) : 0;
  return excess > 0 ? `shorten it by ${formatCount(excess, 'character')}.` : 'shorten it.';
}

const NO_HINT = 'compare it with what is written for the same key elsewhere, or with its description in the schema.';

/** A schema's own sentence, "must … ; do …" or "write …" -> what is wrong, and how to fix it after the semicolon. */
function customProblem(path: string, message: string, input: unknown): Explained {
  const found = isContainer(input) ? undefined : describe(input);
  const meantHere = typeof input === 'string' ? formMeant(message, input) : undefined;
  if (/^(write|use) /.test(message))
    return {
      code: 'invalid-value',
      message: `${path} is not valid: found ${found ?? 'several values'}.`,
      hint: meantHere ?? `${message}.`,
    };
  const [fault = '', hint = NO_HINT] = message.split(/; /);
  const last = path.split('.').at(-1) ?? '';
  const subject = fault.startsWith(`${last} `) ? `${path}${fault.slice(last.length)}` : `${path} ${fault}`;
  return {
    code: 'invalid-value',
    message: `${subject}${found === undefined ? '' : `; found ${found}`}.`,
    hint: meantHere ?? hint.replace(/(?<![.?])$/, '.'),
  };
}

/** Sentences of our own schemas begin with a verb in lower case; those of the library do not. */
const isOurs = (message: string) => /^[a-z]/.test(message);

/** What is meant by an address or a slug in another form. */
function formMeant(message: string, input: string): string | undefined {
  const address = message.includes('write a public https address') ? addressMeant(input) : undefined;
  if (address !== undefined) return `write  ${address}`;
  const form = /^use (lower-case[^:]*), like example-one$/.exec(message)?.[1];
  const slug = form === undefined ? undefined : slugMeant(input);
  return slug === undefined ? undefined : `write ${slug}: ${form}.`;
}

function formHint(issue: Issue): string {
  if (issue.code === 'not_multiple_of')
    return `write at most ${String(issue.divisor).split('.')[1]?.length ?? 0} digits after the point.`;
  const meantHere = typeof issue.input === 'string' ? formMeant(issue.message, issue.input) : undefined;
  if (meantHere !== undefined) return meantHere;
  return isOurs(issue.message) ? `${issue.message}.` : NO_HINT;
}

function valueProblem(path: string, issue: Issue): Explained {
  const found = describe(issue.input);
  if (issue.code === 'invalid_value') {
    const allowed = new Map(issue.values.map((value) => [String(value), namesOf(String(value))]));
    const areFacts = [...allowed.values()].every((names) => names.length > 0);
    const facts = 'write ids of facts, as entries have them below  facts:';
    const wide = /[，、；]/.exec(String(issue.input))?.[0];
    const hint =
      (wide === undefined ? undefined : `write  ,  in place of  ${wide}`) ??
      suggestNamed(String(issue.input), allowed) ??
      (areFacts ? `${facts}.` : 'look up the allowed values in the schema.');
    const message = `${path} is ${found}, which is not one of the allowed values.`;
    return { code: 'invalid-value', message, hint, expected: `one of ${[...allowed.keys()].join(', ')}` };
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    const length = typeof issue.input === 'string' ? ` (${issue.input.length} characters)` : '';
    const said = Array.isArray(issue.input)
      ? `must have ${limitText(issue)}, but has ${issue.input.length}`
      : `must be ${limitText(issue)}, but is ${found}${length}`;
    return {
      code: 'invalid-value',
      message: `${path} ${said}.`,
      hint: limitHint(issue),
      expected: limitText(issue),
    };
  }
  if (issue.code === 'custom') return customProblem(path, issue.message, issue.input);
  return { code: 'invalid-value', message: `${path} is not valid: found ${found}.`, hint: formHint(issue) };
}

/** A list that is wanted tells the keys of its items. */
const isListFault = (issue: Issue) => issue.code === 'invalid_type' && issue.expected === 'array';

/** What a schema's own sentence asks for: all of it but what to do. */
const expectedOf = ({ message }: Issue): string => message.split(/; /)[0]?.replace(/^(?:must be|write|use) /, '') ?? message;

/** What is wrong with the value that `issue` is about. */
export function explainValue(
  issue: Issue,
  parsed: Pick<ParsedYaml, 'typedAt'>,
  schema: z.ZodType,
): Explained & Pick<Problem, 'found'> {
  const path = issue.path.length === 0 ? 'This file' : formatPath(issue.path);
  const typed = parsed.typedAt(issue.path);
  const explained =
    issue.code === 'invalid_type'
      ? typeProblem(issue.path, issue, typed, requiredAt(schema, isListFault(issue) ? [...issue.path, 0] : issue.path))
      : valueProblem(path, issue);
  const hint = rewritten(issue.path, issue.input, typed);
  const found = isContainer(issue.input) ? {} : { found: foundAs(issue.input, typed).found };
  return { expected: expectedOf(issue), ...explained, ...found, ...(hint === undefined ? {} : { hint }) };
}
