/** Complaints of a union of forms -> the one that helps. */
import type * as z from 'zod';
import type { Path } from './format-path.ts';

export type Issue = z.core.$ZodIssue;

/** Whether a key is missing that its mapping must have. */
export const isMissing = (issue: Issue): boolean => 'input' in issue && issue.input === undefined && issue.code !== 'custom';

/** A value that is text, as every branch wants, but has none of their forms: one complaint that names all forms. */
function joinForms(branches: readonly (readonly Issue[])[]): Issue | undefined {
  const firsts = branches.flatMap((branch) => branch.slice(0, 1));
  const areForms = firsts.every((issue) => ['invalid_format', 'custom'].includes(issue.code) && issue.path.length === 0);
  const [first] = firsts;
  if (!areForms || first === undefined) return undefined;
  // What holds the signs of an address is none of the other forms.
  const { input } = first as { readonly input?: unknown };
  const isAddress = typeof input === 'string' && /[:/?#]/.test(input);
  const meant = isAddress ? firsts.filter(({ message }) => message.includes('https')) : firsts;
  const messages = (meant.length > 0 ? meant : firsts).map((issue) => issue.message);
  return { ...first, code: 'custom', message: messages.join(', or '), params: {} };
}

/** A union that one key decides, with a value of that key that it does not know: the fault is the value. */
function chooseOption(issue: Extract<Issue, { code: 'invalid_union' }>, path: Path): Issue {
  const input = (issue.input as Record<string, unknown> | undefined)?.[issue.discriminator ?? ''];
  const values = (issue as { options?: readonly string[] }).options ?? [];
  return { code: 'invalid_value', values: [...values], input, path: [...path], message: issue.message };
}

const depth = (branch: readonly Issue[]) => Math.max(0, ...branch.map((issue) => issue.path.length));

/** Replaces a union's empty complaint by those of the branch that fits best: never the bare literal `none`. */
export function unfold(issue: Issue, prefix: Path = []): Issue[] {
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
