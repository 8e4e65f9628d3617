/** The problem of a name that leads nowhere. */
import type { ProblemCode } from '../problems/codes.ts';
import { meant, suggestNamed, unnamed, type Named } from '../problems/meant.ts';
import type { Problem } from '../problems/problem.ts';
import type { ParsedFile } from './check-file.ts';
import { formatPath } from './format-path.ts';
import type { Reference } from './references.ts';
import { addressMeant } from './written-address.ts';
import { saysUnknown } from './written-otherwise.ts';

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

/** What to write in place of several sources, or of a word that says that there is none. */
function sourceHint(name: string, named: Named): string | undefined {
  const several = name.split(/\s*(?:[,;+&]|\band\b)\s*|\s+/).filter((one) => named.has(one));
  if (several.length > 1) return `write one of them, such as ${several[0]}: each value has one source.`;
  if (!saysUnknown(name) && !/^(?:none|self|own|me|internal|private|various)$/i.test(name)) return undefined;
  return 'name the source; a value of which none is known is left out.';
}

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
  const source = code === 'unknown-source' ? sourceHint(name, named) : undefined;
  const address = code === 'unknown-source' && meant(name, named) === undefined ? addressMeant(name) : undefined;
  const other = suggestNamed(name, named) ?? 'correct the name, or add what it names in the same change.';
  const hint = source ?? (address === undefined ? other : `write  ${address}`);
  return { ...file.placeOf(path, aim), code, message, hint, expected: WORDS[code] ?? 'a known name', found: name };
}
