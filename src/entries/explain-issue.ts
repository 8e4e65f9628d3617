/** Zod's issues -> problems in an editor's words, each at its own line and column. */
import type * as z from 'zod';
import type { Problem } from '../problems/problem.ts';
import { explainKeys } from './explain-keys.ts';
import { explainValue } from './explain-value.ts';
import { unindentedBlock } from './file-blocks.ts';
import { formatPath } from './format-path.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import { slugMeant } from './slug-meant.ts';
import { isMissing, unfold, type Issue } from './unfold-issue.ts';
import { isContainer } from '../../schemas/mapping.ts';

/** A check of a schema’s own is made on a whole mapping; what it complains of is the value at its path. */
function withOwnInput(issue: Issue, data: unknown): Issue {
  if (issue.code !== 'custom') return issue;
  const input = issue.path.reduce<unknown>(
    (value, step) => (value as Readonly<Record<PropertyKey, unknown>> | undefined)?.[step],
    data,
  );
  return { ...issue, input };
}

function invalidKey(issue: Extract<Issue, { code: 'invalid_key' }>, parsed: ParsedYaml): Problem {
  const name = slugMeant(String(issue.path.at(-1)));
  const hint = name === undefined ? 'rename the key.' : `rename the key to ${name}.`;
  const message = `${formatPath(issue.path)} is not a valid name: ${issue.issues[0]?.message ?? 'wrong form'}.`;
  return { ...parsed.placeOf(issue.path, 'key'), code: 'invalid-value', message, hint };
}

function invalidValue(issue: Issue, parsed: ParsedYaml, schema: z.ZodType): Problem {
  const offset: unknown = issue.code === 'custom' ? issue.params?.offset : undefined;
  if (typeof offset === 'number') return { ...parsed.placeWithin(issue.path, offset), ...explainValue(issue, parsed, schema) };
  const [key, value] = [parsed.placeOf(issue.path, 'key'), parsed.placeOf(issue.path)];
  // A mapping or list that begins on the line below its key is meant as a whole.
  const isBelow = issue.code === 'custom' && isContainer(issue.input) && value.line > key.line;
  return { ...(isBelow ? key : value), ...explainValue(issue, parsed, schema) };
}

/** What a check of a whole mapping complains of may follow from a fault inside of it, such as a key that nobody knows. */
function withoutConsequences(issues: readonly Issue[]): Issue[] {
  const isWithin = (inner: Issue, outer: Issue) =>
    inner.code !== 'custom' &&
    (inner.path.length > outer.path.length || inner.code === 'unrecognized_keys') &&
    outer.path.every((step, index) => step === inner.path[index]);
  return issues.filter(
    (issue) => issue.code !== 'custom' || !isContainer(issue.input) || !issues.some((other) => isWithin(other, issue)),
  );
}

/** Items of one list that stand there without the keys that each needs: the first tells of all. */
function withoutBareItems(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>();
  return issues.filter((issue) => {
    const isBare =
      issue.code === 'invalid_type' && issue.expected === 'object' && !isContainer(issue.input) && issue.input !== null;
    if (!isBare || typeof issue.path.at(-1) !== 'number') return true;
    return seen.size < seen.add(formatPath(issue.path.slice(0, -1))).size;
  });
}

/** All problems of one file that a schema finds. `schema` gives the valid names for a misspelt key. */
export function explainIssues(issues: readonly Issue[], schema: z.ZodType, parsed: ParsedYaml): Problem[] {
  const found = withoutConsequences(issues.flatMap((issue) => unfold(issue)).map((issue) => withOwnInput(issue, parsed.data)));
  const unindented = unindentedBlock(found, parsed);
  const all = unindented?.others ?? found;
  const values = withoutBareItems(all).filter((issue) => issue.code !== 'unrecognized_keys' && !isMissing(issue));
  return [
    ...(unindented === undefined ? [] : [unindented.problem]),
    ...explainKeys(all, schema, parsed),
    ...values.map((issue) => (issue.code === 'invalid_key' ? invalidKey(issue, parsed) : invalidValue(issue, parsed, schema))),
  ];
}
