/** Faults between files: names that collide, references that lead nowhere, what an entry says twice. */
import type { EntryData, Kind, CapabilityData, CategoryData, Ranking, SiteData, SourcesData } from '../../schemas/content.ts';
import { kinds, schemas } from '../kinds/kinds.ts';
import type { Named } from '../problems/meant.ts';
import type { Problem } from '../problems/problem.ts';
import { checkCategories } from './check-categories.ts';
import { checkContradictions } from './check-contradictions.ts';
import type { CheckedFile } from './check-file.ts';
import { checkNames, checkSlugs } from './check-names.ts';
import { checkReferences } from './check-references.ts';
import type { ContentChecker } from './content-checker.ts';
import { joinProblems } from './join-problems.ts';

/** Files that passed their own schema. */
export interface CheckedFiles {
  readonly site: CheckedFile<SiteData> | undefined;
  readonly ranking: CheckedFile<Ranking> | undefined;
  readonly sources: CheckedFile<SourcesData> | undefined;
  readonly categories: readonly CheckedFile<CategoryData>[];
  readonly capabilities: readonly CheckedFile<CapabilityData>[];
  readonly kinds: readonly { readonly kind: Kind; readonly files: readonly CheckedFile<EntryData>[] }[];
}

const entryFolders = kinds.map(({ folder }) => folder);

function namesOf(checker: ContentChecker): Readonly<Record<'categories' | 'capabilities' | 'benchmarks' | 'entries', Named>> {
  return {
    categories: checker.namesIn('categories'),
    capabilities: checker.namesIn('capabilities'),
    benchmarks: checker.namesIn('benchmarks'),
    entries: new Map(entryFolders.flatMap((folder) => [...checker.namesIn(folder)])),
  };
}

/** All problems of the content: those that files have alone, and those between files. */
export function allProblems(checker: ContentChecker, files: CheckedFiles): Problem[] {
  const ids = namesOf(checker);
  const entries = entryFolders.flatMap((folder) => checker.parsedIn(folder));
  const pairs = checker.parsedFile('pairs');
  const needs = checker.parsedIn('needs');
  // A category has its leaderboard where the pages of its kind's entries are.
  const apart = Object.keys(schemas.terms).filter((folder) => folder !== 'categories');
  const groups = [[...entryFolders, 'categories'], ...apart.map((folder) => [folder])];
  return joinProblems([
    ...checker.problems,
    ...groups.flatMap((folders) =>
      checkSlugs(folders.flatMap((folder) => checker.sourcesIn(folder)).map((source) => source.file)),
    ),
    ...checkNames(entries),
    ...checkReferences({ ...files, needs, pairs, benchmarks: checker.parsedIn('benchmarks'), entries, ids }),
    ...checkCategories({ entries, needs, categories: files.categories }, ids.categories),
    ...checkContradictions(files.kinds, files.capabilities),
  ]);
}
