/** Where data from elsewhere has another form than expected, in our words and not in those of a library. */
import type * as z from 'zod';
import { describe, formatPath, valueAt } from '../entries/format-path.ts';
import { escapeTerminal } from '../text/escape-terminal.ts';

/** Places that are told; what is wrong everywhere is wrong in the same way. */
const MOST_TOLD = 4;

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
};

/** `nothing` where there is no value; of text and numbers what they are. */
function foundAs(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'keys with values' : escapeTerminal(describe(value));
}

function faultOf(issue: z.core.$ZodIssue, found: unknown): string {
  if (issue.code === 'invalid_type') return `expected ${TYPES[issue.expected] ?? issue.expected}, found ${foundAs(found)}`;
  if (issue.code === 'too_small' && Array.isArray(found))
    return `expected a list of at least ${String(issue.minimum)}, found ${found.length}`;
  // Sentences of our own schemas begin with a verb in lower case; those of the library do not.
  return /^[a-z]/.test(issue.message) ? issue.message : 'has another form than expected';
}

/** `- models.m.id: expected text, found a number`, for the first places. */
export const differences = ({ issues }: z.ZodError, data: unknown): readonly string[] =>
  issues.slice(0, MOST_TOLD).map((issue) => {
    const place = formatPath(issue.path);
    return `- ${place === '' ? '' : `${place}: `}${faultOf(issue, valueAt(data, issue.path))}`;
  });
