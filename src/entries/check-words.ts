/** Makers that words.yaml groups, each of which has an entry, and sub-scores that its words ask for. */
import type { EntryData, Kind, Ranking, WordsData } from '../../schemas/content.ts';
import type { Named } from '../problems/meant.ts';
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

/** Capabilities that stand in for what is not recorded, and that the vocabulary does not have. */
export const checkUnrecorded = (words: CheckedFile<WordsData> | undefined, known: Named): Problem[] =>
  words?.data.unrecorded.flatMap(({ capability: name }, at) =>
    name === undefined || known.has(name)
      ? []
      : [unresolvedReference(words, { path: ['unrecorded', at, 'capability'], name }, known, 'unknown-capability')],
  ) ?? [];

/** Words for sub-scores that the ranking does not have. */
export function checkScoreWords(words: CheckedFile<WordsData> | undefined, ranking: CheckedFile<Ranking> | undefined): Problem[] {
  if (words === undefined || ranking === undefined) return [];
  const known = Object.keys(ranking.data.subScores);
  return Object.entries(words.data.scores).flatMap(([kind, own]) =>
    Object.keys(own ?? {})
      .filter((id) => !known.includes(id))
      .map((id) => unresolvedReference(words, { path: ['scores', kind, id], name: id }, known, 'unknown-key', 'key')),
  );
}
