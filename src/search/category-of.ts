/** The category of an entry of the list of names. */
import type { FinderEntry } from './finder-index.ts';
import type { QuestionWords, SearchTerm } from './question-index.ts';

/** Categories of the list of names stand among the terms, in the same order. */
export function categoryOf({ group = -1 }: FinderEntry, { terms }: QuestionWords): SearchTerm | undefined {
  const first = terms.findIndex(({ type }) => type === 'category');
  const term = group < 0 ? undefined : terms[first + group];
  return term?.type === 'category' ? term : undefined;
}
