/** What is offered where a text leaves out what no list can leave out: "models without web search", "not openai". Runs in the browser and in tests. */
import { EMPTY_WORDS } from './content-words.ts';
import type { FinderIndex } from './finder-index.ts';
import type { QuestionIndex, WordMeaning } from './question-index.ts';
import { questionLines } from './question-lines.ts';
import { questionSegments, type Segment } from './question-segments.ts';
import { MOST_NEAR, termLine, type Suggestion } from './suggestion.ts';
import { longestAt } from './words-meant.ts';

interface Denied {
  /** What is not asked for, as it was typed, more or less. */
  readonly words: string;
  readonly meanings: readonly WordMeaning[];
  /** All else. */
  readonly rest: string;
}

const isEmpty = (segment: Segment | undefined) => segment?.type === 'word' && EMPTY_WORDS.has(segment.word);

/** What `not` may be about from a place on, after small words. */
function meantFrom(segments: readonly Segment[], from: number, questions: QuestionIndex) {
  const at = segments.findIndex(
    (segment, place) => place >= from && segment.type !== 'not' && segment.type !== 'or' && !isEmpty(segment),
  );
  const found = at < 0 ? undefined : longestAt(segments, at, questions);
  return found === undefined ? undefined : { ...found, at, end: at + found.length };
}

/** Whether `and` or `or` stands between two places. */
const isJoined = (segments: readonly Segment[], from: number, to: number) =>
  segments
    .slice(from, to)
    .some((segment) => segment.type === 'or' || segment.type === 'not' || (segment.type === 'word' && segment.word === 'and'));

/** What is yes or no has an opposite, which is asked for otherwise. */
const hasOpposite = ({ meanings }: { readonly meanings: readonly WordMeaning[] }) =>
  meanings.some(({ wish }) => wish.type === 'value' && wish.values.join() === 'yes');

const isOfEntries = ({ meanings }: { readonly meanings: readonly WordMeaning[] }) =>
  meanings.some(({ wish }) => ['value', 'makers', 'capability'].includes(wish.type));

/** What the first `not` of a text is about, with what goes on after it, where that means something here. */
function deniedIn(text: string, questions: QuestionIndex): Denied | undefined {
  const segments = questionSegments(text, questions.today);
  const said = segments.map((segment) => (segment.type === 'amount' ? segment.text : segment.word));
  const not = segments.findIndex(({ type }) => type === 'not');
  const first = not < 0 ? undefined : meantFrom(segments, not + 1, questions);
  if (first === undefined || hasOpposite(first)) return undefined;
  let { end } = first;
  let more = meantFrom(segments, end, questions);
  while (more !== undefined && isOfEntries(more) && isJoined(segments, end, more.at)) {
    ({ end } = more);
    more = meantFrom(segments, end, questions);
  }
  return { words: first.text, meanings: first.meanings, rest: [...said.slice(0, not), ...said.slice(end)].join(' ') };
}

/** The leaderboards of the kinds that know what is denied, or of the one that is named besides. */
function leaderboardsOf({ meanings, rest }: Denied, names: FinderIndex, questions: QuestionIndex): readonly Suggestion[] {
  const segments = questionSegments(rest, questions.today);
  const named = segments
    .flatMap((_, at) => longestAt(segments, at, questions)?.meanings ?? [])
    .filter(({ wish }) => wish.type === 'kind');
  const kinds = new Set((named.length > 0 ? named : meanings).map(({ kind }) => kind));
  const isOf = (kind: number | undefined) => kinds.has(kind) || kinds.has(undefined);
  return questions.terms.flatMap((term) => (term.type === 'kind' && isOf(term.kind) ? termLine(names, term) : []));
}

/** What is left of a question without what it leaves out, and why that is not answered; last what has it. Nothing where nothing is left out. */
export function deniedLines(text: string, names: FinderIndex, questions: QuestionIndex): readonly Suggestion[] {
  const denied = deniedIn(text, questions);
  if (denied === undefined) return [];
  const answers = questionLines(denied.rest, names, questions).lines;
  const rest = answers.length > 0 ? answers : leaderboardsOf(denied, names, questions);
  const having = questionLines(denied.words, names, questions).complete;
  const why =
    denied.meanings.find(({ note }) => note !== undefined)?.note ??
    `Lists here cannot leave out “${denied.words}”: what nobody has recorded is unknown, and not missing.`;
  return [...rest.slice(0, MOST_NEAR), ...having.slice(0, 1)].map((line) => ({ ...line, isOther: true as const, why }));
}
