/** A value that its schema refuses -> what was expected, what was found, and what to write instead. */
import { suggestNamed } from '../problems/meant.ts';
import type { Problem } from '../problems/problem.ts';
import { namesOf } from './fact-names.ts';
import { describe, formatPath } from './format-path.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import type { Issue } from './unfold-issue.ts';
import { rewritten } from './written-otherwise.ts';

type Explained = Pick<Problem, 'code' | 'message' | 'hint'>;

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of keys',
  record: 'a mapping of keys',
};

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

/** Sentences of our own schemas begin with a verb in lower case; those of the library do not. */
const isOurs = (message: string) => /^[a-z]/.test(message);

function formHint(issue: Issue): string {
  if (issue.code === 'not_multiple_of')
    return `write at most ${String(issue.divisor).split('.')[1]?.length ?? 0} digits after the point.`;
  return isOurs(issue.message) ? `${issue.message}.` : 'compare it with the same key of another file of this folder.';
}

function valueProblem(path: string, issue: Issue): Explained {
  const found = describe(issue.input);
  if (issue.code === 'invalid_value') {
    const allowed = new Map(issue.values.map((value) => [String(value), namesOf(String(value))]));
    const hint = suggestNamed(String(issue.input), allowed) ?? 'look up the allowed values in the schema.';
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
  return { code: 'invalid-value', message: `${path} is not valid: found ${found}.`, hint: formHint(issue) };
}

const isContainer = (value: unknown) => typeof value === 'object' && value !== null;

/** What is wrong with the value that `issue` is about. */
export function explainValue(issue: Issue, parsed: Pick<ParsedYaml, 'typedAt'>): Explained {
  const path = issue.path.length === 0 ? 'The entry' : formatPath(issue.path);
  const typed = parsed.typedAt(issue.path);
  const explained =
    issue.code === 'invalid_type' ? typeProblem(path, issue.expected, issue.input, typed) : valueProblem(path, issue);
  const hint = rewritten(issue.path, issue.input, typed);
  return hint === undefined ? explained : { ...explained, hint };
}
