/** The problem of a name that leads nowhere. */
import type { ProblemCode } from '../problems/codes.ts';
import { meant, suggestNamed, unnamed, type Named } from '../problems/meant.ts';
import type { Problem } from '../problems/problem.ts';
import type { ParsedFile } from './check-file.ts';
import { formatPath } from './format-path.ts';
import type { Reference } from './references.ts';
import { addressMeant } from './written-address.ts';

const WORDS: Partial<Record<ProblemCode, string>> = {
  'unknown-area': 'one of areas in ranking.yaml',
  'unknown-category': 'a category of content/categories',
  'unknown-capability': 'a capability of content/capabilities',
  'unknown-source': 'an id of sources.yaml nor an https address',
  'unknown-benchmark': 'a benchmark of content/benchmarks',
  'unknown-entry': 'an entry',
  'unknown-fact': 'a fact of its kind',
  'unknown-maker': 'the maker of an entry',
  'unknown-group': 'a group of capabilityGroups in site.yaml',
};

/** A problem of `code` at the name, or at the key that holds it, with the nearest of the `valid` names. */
export function unresolvedReference(
  file: ParsedFile,
  { path, name }: Reference,
  valid: Iterable<string> | Named,
  code: ProblemCode,
  aim: 'key' | 'value' = 'value',
): Problem {
  const message = `${formatPath(path)} names "${name}", which is not ${WORDS[code] ?? 'known'}.`;
  const named: Named = valid instanceof Map ? valid : unnamed(valid as Iterable<string>);
  const address = code === 'unknown-source' && meant(name, named) === undefined ? addressMeant(name) : undefined;
  const other = suggestNamed(name, named) ?? 'correct the name, or add what it names in the same change.';
  const hint = address === undefined ? other : `write  ${address}`;
  return { ...file.placeOf(path, aim), code, message, hint, expected: WORDS[code] ?? 'a known name', found: name };
}
