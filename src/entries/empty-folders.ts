/** A folder of entries that is gone, or holds none: one problem, and not one for each place that needs its entries. */
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

/** `problems`, of which those that follow from folders without entries are one for each folder. `shown` gives the path of one. */
export function joinEmptyFolders(
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
    ...empty.map(({ folder, plural }) => emptyFolder(shown(folder), inSentence(plural), following)),
  ];
}
