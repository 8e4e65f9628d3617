/** Faults between files: names that collide, references that lead nowhere, what an entry says twice. */
import type { EntryData } from '../../schemas/content.ts';
import { kinds, schemas } from '../kinds/kinds.ts';
import type { Named } from '../problems/meant.ts';
import type { Problem } from '../problems/problem.ts';
import { checkCategories } from './check-categories.ts';
import { checkClaims } from './check-claims.ts';
import { checkConditions } from './check-conditions.ts';
import { checkContradictions } from './check-contradictions.ts';
import { checkFormerSlugs } from './check-former-slugs.ts';
import { checkDates } from './check-dates.ts';
import { checkExample } from './check-example.ts';
import { checkFamilies, checkMakers } from './check-families.ts';
import { slugOf } from './check-file.ts';
import { checkPairLevels } from './check-levels.ts';
import { checkMoves } from './check-moves.ts';
import { checkNames, checkSlugs } from './check-names.ts';
import { checkNeeds } from './check-needs.ts';
import { checkOddities } from './check-oddities.ts';
import { checkAddresses, checkTwins } from './check-projects.ts';
import { checkReferences } from './check-references.ts';
import { checkResults } from './check-results.ts';
import { checkSiteLinks } from './check-site-links.ts';
import { checkPlaceholders, checkTexts } from './check-texts.ts';
import { checkSuccessors } from './check-successors.ts';
import { checkTermNames } from './check-term-names.ts';
import { checkScoreWords, checkUnrecorded, checkWords } from './check-words.ts';
import type { CheckedFiles } from './checked-files.ts';
import type { ContentChecker } from './content-checker.ts';
import { joinProblems } from './join-problems.ts';
import { lifeCycleOf } from './life-cycle.ts';
import { lostAddresses } from './lost-addresses.ts';
import { entryReferences, needReferences } from './references.ts';

const entryFolders = kinds.map(({ folder }) => folder);

function namesOf(checker: ContentChecker): Readonly<Record<'categories' | 'capabilities' | 'benchmarks' | 'entries', Named>> {
  return {
    categories: checker.namesIn('categories'),
    capabilities: checker.namesIn('capabilities'),
    benchmarks: checker.namesIn('benchmarks'),
    entries: new Map(entryFolders.flatMap((folder) => [...checker.namesIn(folder)])),
  };
}

const entriesOf = (files: CheckedFiles): EntryData[] => files.kinds.flatMap((group) => group.files.map(({ data }) => data));

const hasAllEntries = (files: CheckedFiles, entries: Named) => entriesOf(files).length >= entries.size;

/** What is odd among all entries, and what their answers say. */
function checkQuestions(checker: ContentChecker, files: CheckedFiles, ids: ReturnType<typeof namesOf>): Problem[] {
  const groups = files.kinds.map(({ kind, files: own }) => ({
    kind,
    files: own,
    others: checker.numbersBeside(kind.folder, own),
  }));
  const count = groups.flatMap(({ kind, files: own }) => [...own, ...checker.unaskedIn(kind.folder)]).length;
  return checkOddities({
    kinds: groups,
    benchmarks: new Map(files.benchmarks.map(({ file, data }) => [slugOf(file), data])),
    benchmarkNames: ids.benchmarks,
    isComplete: count >= ids.entries.size && files.benchmarks.length === ids.benchmarks.size && files.site !== undefined,
    today: files.site?.data.today ?? '',
    review: checker.review,
  });
}

/** What single entries say: too little, results off their scale, or what another says of itself. */
function checkEntries(checker: ContentChecker, files: CheckedFiles): Problem[] {
  const alone = files.kinds.flatMap(({ kind, files: entries }) =>
    entries.flatMap((file) => checkTexts(kind, file, files.site?.data)),
  );
  const together = kinds.flatMap((kind) => {
    const entries = checker.touchedLast(checker.parsedIn(kind.folder));
    return [
      ...checkTwins(kind, entries),
      ...checkFamilies(kind, entries),
      ...checkMakers(kind, entries),
      ...entries.flatMap((file) => checkAddresses(kind, file)),
    ];
  });
  const results = checkResults(
    files.kinds.flatMap((group) => group.files),
    files.benchmarks,
  );
  return [...alone, ...results, ...together, ...checker.parsedFiles.flatMap(checkPlaceholders)];
}

const checkPairs = ({ site, pairs, kinds: groups }: CheckedFiles): Problem[] => {
  if (site === undefined || pairs === undefined) return [];
  const entries = groups.flatMap(({ files }) => files);
  return checkPairLevels(pairs, entries, site.data);
};

/** Needs that can be met. An entry with faults, or one that was not read, could be the one that meets a need. */
function unmetNeeds(files: CheckedFiles, { entries, capabilities, categories }: ReturnType<typeof namesOf>): Problem[] {
  if (entries.size === 0 || !hasAllEntries(files, entries)) return [];
  const known = files.needs.filter(
    (file) =>
      checkConditions([file], files.capabilities, files.categories).length === 0 &&
      needReferences(file.data).capabilities.every(({ name }) => capabilities.has(name)) &&
      file.data.categories.every((category) => categories.has(category)),
  );
  const today = files.site?.data.today ?? '';
  const living = files.kinds.flatMap(({ kind, files: own }) =>
    own.map(({ data }) => data).filter(({ facts }) => !lifeCycleOf(facts, kind, today).isGone),
  );
  return checkNeeds(known, living, files.capabilities);
}

/** Links within the site, from the prose of all files. */
function checkPages(checker: ContentChecker, ids: ReturnType<typeof namesOf>, address: string | undefined): Problem[] {
  const below = (folder: string): Named =>
    new Map([...checker.namesIn(folder), ...(entryFolders.includes(folder) ? ids.categories : [])]);
  const folders = new Map([...entryFolders, 'capabilities', 'benchmarks', 'needs'].map((folder) => [folder, below(folder)]));
  return checker.parsedFiles.flatMap((file) => {
    const isEntry = entryFolders.includes(file.file.split('/').at(-2) ?? '');
    const claims = new Set(entryReferences(file.data).capabilities.map(({ name }) => name));
    return checkSiteLinks(file, isEntry ? claims : undefined, { folders, entries: ids.entries, address });
  });
}

/** What moves.yaml says of entries, categories and days that the site does not have. */
const strayMoves = (checker: ContentChecker, files: CheckedFiles, ids: ReturnType<typeof namesOf>): Problem[] =>
  checkMoves(checker.parsedFile('moves'), {
    kindOf: new Map(kinds.flatMap(({ id, folder }) => [...checker.idsIn(folder)].map((slug) => [slug, id]))),
    categories: files.categories,
    ids,
    today: files.site?.data.today,
  });

/** Makers that words.yaml names, and entries of the example of site.yaml; an entry with faults, or one that was not read, could be any of them. */
const unknownNames = (files: CheckedFiles, { entries }: ReturnType<typeof namesOf>): Problem[] =>
  entries.size > 0 && hasAllEntries(files, entries)
    ? [...checkWords(files.words, files.kinds), ...(files.site === undefined ? [] : checkExample(files.site, files.kinds))]
    : [];

/** Folders of terms that refer to others. */
const TERMS = ['needs', 'benchmarks', 'capabilities'];

/** All problems of the content: those that files have alone, and those between files. */
export function allProblems(checker: ContentChecker, files: CheckedFiles): Problem[] {
  const ids = namesOf(checker);
  const entries = checker.touchedLast(entryFolders.flatMap((folder) => checker.parsedIn(folder)));
  const pairs = checker.parsedFile('pairs');
  const [needs = [], benchmarks = [], capabilities = []] = TERMS.map((folder) => checker.parsedIn(folder));
  // A category has its leaderboard where the pages of its kind's entries are.
  const apart = Object.keys(schemas.terms).filter((folder) => folder !== 'categories');
  const groups = [[...entryFolders, 'categories'], ...apart.map((folder) => [folder])];
  return joinProblems([
    ...checker.problems,
    ...groups.flatMap((folders) => {
      const sources = checker.touchedLast(folders.flatMap((folder) => checker.sourcesIn(folder)));
      return checkSlugs(sources.map((source) => source.file));
    }),
    ...checkNames(entries, ({ file }) => checker.isTouched(file)),
    ...checkFormerSlugs(entries, new Set([...ids.entries.keys(), ...ids.categories.keys()])),
    ...checkReferences({ ...files, needs, pairs, benchmarks, capabilities, entries, ids }),
    ...checkCategories({ entries, needs, categories: files.categories }, ids.categories, ids.capabilities),
    ...checkConditions(files.needs, files.capabilities, files.categories),
    ...checkTermNames(files),
    ...checkDates(files.site, files.kinds, files.benchmarks),
    ...checkContradictions(
      files.kinds,
      files.capabilities.filter((file) => checkConditions([], [file], []).length === 0),
    ),
    ...checkSuccessors(files.kinds, ids.entries, (slug) => checker.review?.before.has(slug) === true),
    ...checkClaims(files.kinds, ids.entries),
    ...lostAddresses(
      checker.review,
      files.kinds.flatMap((group) => group.files),
      ids.entries,
    ),
    ...checkQuestions(checker, files, ids),
    ...checkPairs(files),
    ...checkEntries(checker, files),
    ...unmetNeeds(files, ids),
    ...unknownNames(files, ids),
    ...checkScoreWords(files.words, files.ranking),
    ...checkUnrecorded(files.words, ids.capabilities),
    ...strayMoves(checker, files, ids),
    ...checkPages(checker, ids, files.site?.data.address),
  ]);
}
