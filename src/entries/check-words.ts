/** Makers that words.yaml groups: each has an entry. */
import type { EntryData, Kind, WordsData } from '../../schemas/content.ts';
import type { Problem } from '../problems/problem.ts';
import type { CheckedFile } from './check-file.ts';
import { unresolvedReference } from './unresolved-reference.ts';

/** The makers of all entries that passed their schema. */
const makersOf = (groups: readonly { readonly kind: Kind; readonly files: readonly CheckedFile<EntryData>[] }[]) =>
  new Set(
    groups.flatMap(({ kind, files }) =>
      files.map(({ data }) => (data as unknown as Readonly<Record<string, string | undefined>>)[kind.maker.field] ?? ''),
    ),
  );

/** Names of makers of which no entry is. Call it with all entries. */
export function checkWords(
  words: CheckedFile<WordsData> | undefined,
  groups: readonly { readonly kind: Kind; readonly files: readonly CheckedFile<EntryData>[] }[],
): Problem[] {
  if (words === undefined) return [];
  const known = makersOf(groups);
  return words.data.makers.flatMap(({ makers }, group) =>
    makers.flatMap((name, at) =>
      known.has(name)
        ? []
        : [unresolvedReference(words, { path: ['makers', group, 'makers', at], name }, known, 'unknown-maker')],
    ),
  );
}
