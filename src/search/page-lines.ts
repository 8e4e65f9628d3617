/** Texts that name no more than a kind, as "best model" does, or a page of the site. Runs in the browser and in tests. */
import { SITE_PAGES } from '../views/site-pages.ts';
import { EMPTY_WORDS } from './content-words.ts';
import type { FinderIndex } from './finder-index.ts';
import type { QuestionIndex } from './question-index.ts';
import { questionSegments } from './question-segments.ts';
import { termLine, type Suggestion } from './suggestion.ts';
import { isSamePhrase, longestAt } from './words-meant.ts';

/** The page of the site that a text names. */
export const pageLines = (text: string): readonly Suggestion[] =>
  SITE_PAGES.flatMap(({ name, path, words }) =>
    [name, ...words].some((one) => isSamePhrase(one, text)) ? { href: path, text: name, notes: ['Page'] } : [],
  );

/** Words that stand for the whole of a leaderboard. */
const LISTS: ReadonlySet<string> = new Set(['leaderboard', 'ranking', 'ranked', 'list', 'top']);

/** The kinds that a text names, where it says nothing else: of `which model is best`. */
function kindsAlone(text: string, questions: QuestionIndex): ReadonlySet<number | undefined> {
  const segments = questionSegments(text, questions.today);
  const kinds = new Set<number | undefined>();
  let isList = false;
  for (let at = 0; at < segments.length; at += 1) {
    const [segment, found] = [segments[at], longestAt(segments, at, questions)];
    const own = found?.meanings.filter(({ wish }) => wish.type === 'kind') ?? [];
    if (found !== undefined && own.length > 0) {
      for (const { kind } of own) kinds.add(kind);
      at += found.length - 1;
    } else if (segment?.type === 'word' && LISTS.has(segment.word)) isList = true;
    else if (segment?.type !== 'word' || !EMPTY_WORDS.has(segment.word)) return new Set();
  }
  return isList && kinds.size === 0 ? new Set(questions.kinds.keys()) : kinds;
}

/** The leaderboards of the kinds that a text names alone. */
export function kindLines(text: string, names: FinderIndex, questions: QuestionIndex): readonly Suggestion[] {
  const kinds = kindsAlone(text, questions);
  return questions.terms.flatMap((term) => (term.type === 'kind' && kinds.has(term.kind) ? termLine(names, term) : []));
}
