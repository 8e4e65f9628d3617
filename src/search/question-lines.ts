/** What a text asks, answered in lines. Runs in the browser and in tests. */
import { answerQuestion, nearestAnswers, type QuestionAnswer } from './answer-question.ts';
import type { FinderIndex } from './finder-index.ts';
import type { QuestionIndex } from './question-index.ts';
import { isNamed } from './question-names.ts';
import { readQuestion, type Question } from './read-question.ts';
import { MOST_NEAR, type Suggestion } from './suggestion.ts';

/** A question that names a category comes before one that asks for a fact, and that before one that asks for a capability. */
const narrowness = ({ category, asked, ranges, order }: Question) =>
  category !== undefined ? 0 : asked.some(({ type }) => type === 'values') || ranges.length > 0 || order !== undefined ? 1 : 2;
const byNarrowness = (p: Question, q: Question) => narrowness(p) - narrowness(q) || p.kind - q.kind;

/** Letters and digits together, or digits alone, are a version or size of what is named beside them. */
const isVersion = (word: string) => /\p{N}/u.test(word);

/** Of more words it is not told which mean nothing. */
const MOST_TOLD = 4;

/** Why an answer is only near to what was asked: it leaves out a name or version, or as much as it answers; `undefined` where it is not. */
function whyNear({ unknown, isOfName, understood, note }: QuestionAnswer): Pick<Suggestion, 'isOther' | 'why'> {
  const words = unknown.flatMap((text) => text.split(' '));
  if (note !== undefined) return { isOther: true, why: note };
  if (words.length === 0) return {};
  if (isOfName || words.some(isVersion)) return { isOther: true };
  if (words.length < understood) return {};
  const what = words.length > MOST_TOLD ? 'most of that' : `“${unknown.join(' … ')}”`;
  return { isOther: true, why: `Nothing here says what ${what} means.` };
}

/** An answer says what it leaves out of what was asked. */
const answerLine = (answer: QuestionAnswer): Suggestion => ({
  href: answer.href,
  text: answer.text,
  notes: [String(answer.count), ...(answer.left.length === 0 ? [] : [`without: ${answer.left.join(', ')}`])],
  ...whyNear(answer),
});

const NONE_SUCH = 'Nothing here is known to be all of that.';

const definite = ({ note, ...answer }: QuestionAnswer) => ({ ...answer, ...(note === undefined ? {} : { note }) });

export interface QuestionLines {
  /** What is answered, what leaves nothing out first. */
  readonly lines: readonly Suggestion[];
  /** Those of them that leave nothing out. */
  readonly complete: readonly Suggestion[];
  /** What leaves a name out answers another question, so it stands last. */
  readonly last: readonly Suggestion[];
  /** What the first line leaves out, where it asks for no more than a category. */
  readonly left: string;
  readonly isWhole: boolean;
  readonly isRefused: boolean;
}

export const NO_LINES: QuestionLines = { lines: [], complete: [], last: [], left: '', isWhole: false, isRefused: false };

/** Whether more of another kind are called so, of which the same was asked: `is claude free` is not about what is called so besides. */
function isOfOtherKind({ kind, named }: QuestionAnswer, read: readonly Question[], { entries }: FinderIndex): boolean {
  if (named === undefined) return false;
  const called = Map.groupBy(entries.filter(isNamed(named)), (entry) => entry.kind);
  const countOf = (one: number) => called.get(one)?.length ?? 0;
  return read.some((other) => countOf(other.kind) > countOf(kind));
}

/** The lines that answer a text as a question. */
export function questionLines(text: string, names: FinderIndex, questions: QuestionIndex): QuestionLines {
  const { questions: all, isRefused } = readQuestion(text, questions);
  const read = all.toSorted(byNarrowness);
  const exact = read.flatMap((question) => answerQuestion(question, questions, names));
  const near = exact.length > 0 ? [] : read.flatMap((question) => nearestAnswers(question, questions, names));
  const answers = exact.length > 0 ? exact : near.slice(0, MOST_NEAR).map((answer) => ({ note: NONE_SUCH, ...definite(answer) }));
  const isLast = (answer: QuestionAnswer) => answer.isOfName || isOfOtherKind(answer, read, names);
  const first = answers.filter((answer) => !isLast(answer));
  const complete = first.filter(({ left }) => left.length === 0);
  // Of categories that leave something out the smaller one says more.
  const isCategory = ({ category }: QuestionAnswer) => Number(category !== undefined);
  const partial = first
    .filter(({ left }) => left.length > 0)
    .toSorted((a, b) => isCategory(b) - isCategory(a) || isCategory(a) * isCategory(b) * (a.count - b.count));
  return {
    lines: [...complete, ...partial].map(answerLine),
    complete: complete.map(answerLine),
    last: answers.filter(isLast).map(answerLine),
    left: complete.length === 0 && partial[0]?.asksCategoryAlone === true ? partial[0].left.join(' ') : '',
    isWhole: read.every(({ unknown }) => unknown.length === 0),
    isRefused,
  };
}
