/** A folder that is gone, or holds nothing: one problem, and not one for each place that needs what was in it. */
import type { CategoryData, Kind, NeedData } from '../../schemas/content.ts';
import { kinds } from '../kinds/kinds.ts';
import { compareProblems, type Problem } from '../problems/problem.ts';
import { inSentence } from '../text/in-sentence.ts';
import { slugOf, type CheckedFile } from './check-file.ts';

/** What is told where names lead to no entry, or where entries of any kind are missed. */
const CODES: ReadonlySet<string> = new Set(['unknown-entry', 'unknown-maker', 'poor-example', 'dead-link']);

/** Places that are named; the others are counted. */
const MOST_SHOWN = 5;

interface Terms {
  readonly categories: readonly CheckedFile<CategoryData>[];
  readonly needs: readonly CheckedFile<NeedData>[];
}

/** Needs that only entries of these kinds can meet. */
function needsOf(empty: readonly Kind[], { categories, needs }: Terms): ReadonlySet<string> {
  const own = new Set(categories.filter(({ data }) => empty.some(({ id }) => id === data.kind)).map(({ file }) => slugOf(file)));
  return new Set(needs.filter(({ data }) => data.categories.every((category) => own.has(category))).map(({ file }) => file));
}

function emptyFolder(folder: string, plural: string, following: readonly Problem[]): Problem {
  const places = following.map(({ file, line }) => `${file}:${line}`);
  const left = places.length - MOST_SHOWN;
  const shown = [...places.slice(0, MOST_SHOWN), ...(left > 0 ? [`${left} more`] : [])].join(', ');
  return {
    file: folder,
    line: 1,
    column: 1,
    code: 'missing-file',
    message: `This folder is gone or empty, and ${places.length} places need what is missing: ${shown}.`,
    hint: `put its files back; if the site has no ${plural} yet, take out what names them, and write  unanswered: true  in needs that only they can meet.`,
  };
}

/** `problems`, of which those that follow from folders with nothing in them are one for each folder. `shown` gives the path of one. */
export function joinEmptyFolders(
  problems: readonly Problem[],
  isEmpty: (folder: string) => boolean,
  terms: Terms,
  shown: (folder: string) => string,
): Problem[] {
  const rest = TERMS.reduce<readonly Problem[]>(
    (left, [folder, code]) => (isEmpty(folder) ? joinTerms(left, code, shown(folder)) : left),
    problems,
  );
  return joinEntries(rest, isEmpty, terms, shown);
}

/** Folders of terms, with what is told where a name leads to none of them. */
const TERMS = [
  ['capabilities', 'unknown-capability'],
  ['benchmarks', 'unknown-benchmark'],
  ['categories', 'unknown-category'],
] as const;

/** `problems` with one for a folder of terms that is gone; none where its link or file has been told. */
function joinTerms(problems: readonly Problem[], code: Problem['code'], folder: string): readonly Problem[] {
  const following = problems.filter((problem) => problem.code === code).toSorted(compareProblems);
  const isTold = problems.some((problem) => problem.code === 'misplaced-file' && problem.file === folder);
  if (following.length < (isTold ? 1 : 2)) return problems;
  const others = problems.filter((problem) => problem.code !== code);
  const hint = 'put its files back; if the site has none of them yet, take out what names them.';
  return isTold ? others : [...others, { ...emptyFolder(folder, '', following), hint }];
}

function joinEntries(
  problems: readonly Problem[],
  isEmpty: (folder: string) => boolean,
  terms: Terms,
  shown: (folder: string) => string,
): Problem[] {
  const empty = kinds.filter(({ folder }) => isEmpty(folder));
  if (empty.length === 0 || empty.length === kinds.length) return [...problems];
  const needs = needsOf(empty, terms);
  const following = problems
    .filter(({ code, file }) => CODES.has(code) || (code === 'unmet-need' && needs.has(file)))
    .toSorted(compareProblems);
  if (following.length < 2) return [...problems];
  const gone = new Set(following);
  return [
    ...problems.filter((problem) => !gone.has(problem)),
    ...empty.flatMap(({ folder, plural }) => {
      const isTold = problems.some(({ code, file }) => code === 'misplaced-file' && file === shown(folder));
      return isTold ? [] : [emptyFolder(shown(folder), inSentence(plural), following)];
    }),
  ];
}
