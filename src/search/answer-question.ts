/** What a question is answered with: a filtered leaderboard, and how many entries stand in it. Runs in the browser and in tests. */
import { leaderboardHref, type LeaderboardState } from '../views/leaderboard-query.ts';
import { folderPath } from '../views/links.ts';
import { hasWanted, isWithin } from './asked-values.ts';
import { categoryOf } from './category-of.ts';
import type { FinderEntry, FinderIndex } from './finder-index.ts';
import type { QuestionIndex, SearchTerm } from './question-index.ts';
import { sentenceOf } from './question-sentence.ts';
import { isNamed, leftWords, type LeftWords } from './question-names.ts';
import type { Question } from './read-question.ts';
import { compareText } from '../../schemas/text-order.ts';

export interface QuestionAnswer {
  /** `Chat models that read images, cheapest first`. */
  readonly text: string;
  readonly count: number;
  readonly href: string;
  /** What was asked and is left out of it. */
  readonly left: readonly string[];
  /** Words of that which mean nothing here. */
  readonly unknown: readonly string[];
  /** Whether what is left out is part of a name, so that it answers another question. */
  readonly isOfName: boolean;
  /** How much of what was asked it answers. */
  readonly understood: number;
  readonly kind: number;
  readonly category: string | undefined;
  /** Whether it asks for no more than a category or an order. */
  readonly asksCategoryAlone: boolean;
  /** What the entries have in their names. */
  readonly named: string | undefined;
  /** What was asked is not recorded, and this comes nearest. */
  readonly note: string | undefined;
}

/** The filters of a leaderboard that a question asks for. */
type Filters = Pick<LeaderboardState, 'values' | 'all' | 'ranges' | 'makers' | 'capabilities' | 'text' | 'withGone'>;

/** The values of a fact that are asked for together; of groups of values those that stand in all of them. */
function wantedOf(groups: readonly (readonly string[])[]): { readonly values: readonly string[]; readonly isAll: boolean } {
  if (groups.every(({ length }) => length === 1)) {
    const values = [...new Set(groups.flat())];
    return { values, isAll: values.length > 1 };
  }
  const [first = [], ...others] = groups;
  return { values: first.filter((value) => others.every((group) => group.includes(value))), isAll: false };
}

/** Both ends that are asked of one fact, the narrower of two. */
function endsOf(asked: Question['ranges']): LeaderboardState['ranges'][string] {
  const ends = (end: 'from' | 'to') => asked.map((range) => range[end]).filter((one) => one !== '');
  const order = (a: string, b: string) => Number(a) - Number(b) || compareText(a, b);
  return { from: ends('from').toSorted(order).at(-1) ?? '', to: ends('to').toSorted(order)[0] ?? '' };
}

/** Those of some values that entries have: a leaderboard knows no others. All of them where that is none, so that nothing is found. */
function knownOf(values: readonly string[], has: (value: string) => boolean): readonly string[] {
  const known = values.filter(has);
  return known.length === 0 ? values : known;
}

function filtersOf(question: Question, named: string | undefined, questions: QuestionIndex, { entries }: FinderIndex): Filters {
  const { kind, asked, ranges } = question;
  const ofKind = entries.flatMap((entry, at) => (entry.kind === kind ? at : []));
  const isMaker = (maker: string) => ofKind.some((at) => entries[at]?.maker === maker);
  const isValue = (fact: string) => (value: string) =>
    ofKind.some((at) => hasWanted(questions.values[fact]?.[at], [value], false));
  const groups = Map.groupBy(
    asked.flatMap((one) => (one.type === 'values' ? one : [])),
    ({ fact }) => fact,
  );
  const wanted = [...groups].map(([fact, own]) => [fact, wantedOf(own.map(({ values }) => values))] as const);
  return {
    values: Object.fromEntries(
      wanted.map(([fact, { values, isAll }]) => [fact, isAll ? values : knownOf(values, isValue(fact))]),
    ),
    all: wanted.flatMap(([fact, { isAll }]) => (isAll ? fact : [])),
    ranges: Object.fromEntries([...Map.groupBy(ranges, ({ fact }) => fact)].map(([fact, own]) => [fact, endsOf(own)])),
    makers: knownOf([...new Set(asked.flatMap((one) => (one.type === 'makers' ? one.makers : [])))], isMaker),
    capabilities: asked.flatMap((one) => (one.type === 'capability' ? one.id : [])),
    text: named ?? '',
    withGone: asked.some((one) => one.type === 'values' && one.isGone === true),
  };
}

/** Whether an entry that can still be chosen is known to be what is asked for. What is unknown is not. */
function testOf({ kind, category }: Question, filters: Filters, questions: QuestionIndex) {
  const hasText = isNamed(filters.text);
  const valueOf = (fact: string, at: number) => questions.values[fact]?.[at];
  return (entry: FinderEntry, at: number): boolean =>
    entry.kind === kind &&
    (filters.withGone || entry.isGone !== true) &&
    (category === undefined || categoryOf(entry, questions)?.id === category) &&
    (filters.makers.length === 0 || filters.makers.includes(entry.maker ?? '')) &&
    filters.capabilities.every((id) => questions.capable[id]?.includes(at) === true) &&
    Object.entries(filters.values).every(([fact, wanted]) => hasWanted(valueOf(fact, at), wanted, filters.all.includes(fact))) &&
    Object.entries(filters.ranges).every(([fact, range]) => isWithin(valueOf(fact, at) ?? undefined, range)) &&
    (filters.text === '' || hasText(entry));
}

/** Whether all amounts that are known are more than a number that says nothing else: `5 context`. */
function saysNothing({ kind, ranges }: Question, { values }: QuestionIndex, { entries }: FinderIndex): boolean {
  const amountsOf = (fact: string) =>
    (values[fact] ?? []).filter(
      (value, at) => typeof value === 'number' && entries[at]?.kind === kind && entries[at].isGone !== true,
    );
  return ranges.some(
    ({ fact, from, isBare, isDay }) =>
      isBare && !isDay && from !== '' && amountsOf(fact).every((value) => Number(value) >= Number(from)),
  );
}

/** The address of the leaderboard with the filters of a question. */
const hrefOf = ({ order }: Question, filters: Filters, folder: string, category: string | undefined): string =>
  leaderboardHref(`${folderPath(folder)}${category === undefined ? '' : `${category}/`}`, {
    ...filters,
    ...(order === undefined ? {} : { order: { column: order.fact, isDown: order.isDown } }),
  });

/** The category that holds most of what was asked for, where readers name none but want an order: what is cheapest of all is no answer. */
function largestCategory(entries: readonly FinderEntry[], questions: QuestionIndex) {
  const counts = Map.groupBy(entries, (entry) => categoryOf(entry, questions));
  const [[term, own] = [undefined, []]] = [...counts].toSorted(([, a], [, b]) => b.length - a.length);
  return term === undefined || counts.size < 2 ? undefined : { term, count: own.length };
}

/** The question without one of the things that are asked for, each in its turn, and what that is. */
function withoutOne(question: Question): readonly { readonly rest: Question; readonly text: string }[] {
  const { asked, ranges } = question;
  return [
    ...asked
      .filter((one) => mayGo(question, one))
      .map((one) => ({ rest: { ...question, asked: asked.filter((other) => other !== one) }, text: one.text })),
    ...ranges.map((one) => ({ rest: { ...question, ranges: ranges.filter((other) => other !== one) }, text: one.text })),
  ];
}

/** A name says whose it is: without its maker it would be another one. */
const mayGo = ({ unknown }: Question, { type }: { readonly type?: string }) => unknown.length === 0 || type !== 'makers';

/** How many things a question asks for. */
const partsOf = ({ asked, ranges, category, order }: Question) =>
  asked.length + ranges.length + (category === undefined ? 0 : 1) + (order === undefined ? 0 : 1);

const asksForSomething = ({ asked, ranges, category, order, unknown }: Question) =>
  asked.length + ranges.length + unknown.length > 0 || category !== undefined || order !== undefined;

/** What is found where nothing is all that was asked for: the most that is found without one of its parts. */
export function nearestAnswers(question: Question, questions: QuestionIndex, names: FinderIndex): readonly QuestionAnswer[] {
  const answers = withoutOne(question)
    .filter(({ rest }) => asksForSomething(rest))
    .flatMap(({ rest, text }) =>
      answerQuestion(rest, questions, names)
        .filter(({ isOfName }) => !isOfName)
        .slice(-1)
        .map((answer) => ({ ...answer, left: [text, ...answer.left] })),
    );
  return answers.toSorted((a, b) => a.count - b.count);
}

/** The leaderboards that answer a question, the narrowest first; none where no entry is known to be what is asked for. */
export function answerQuestion(question: Question, questions: QuestionIndex, names: FinderIndex): readonly QuestionAnswer[] {
  const words = leftWords(question.unknown, question.kind, names);
  if (words.named === undefined) return answersWith(question, words, questions, names);
  // A word such as "small" is part of names, and need not have been meant as one.
  const all = { named: undefined, left: question.unknown, isOfName: true };
  return [words, all].flatMap((one) => answersWith(question, one, questions, names));
}

function answersWith(
  question: Question,
  { named, left, isOfName }: LeftWords,
  questions: QuestionIndex,
  names: FinderIndex,
): readonly QuestionAnswer[] {
  const filters = filtersOf(question, named, questions, names);
  const found = names.entries.filter(testOf(question, filters, questions));
  if (found.length === 0 || saysNothing(question, questions, names)) return [];
  const folder = names.folders[question.kind] ?? '';
  const category = questions.terms.find(({ type, id }) => type === 'category' && id === question.category);
  const answer = (term: SearchTerm | undefined, count: number): QuestionAnswer => ({
    text: sentenceOf(question, named, questions.labels, term?.names[0] ?? questions.kinds[question.kind]?.plural ?? ''),
    href: hrefOf(question, filters, folder, term?.id),
    count,
    left: [...left, ...question.loose, ...question.foreign],
    unknown: left,
    isOfName,
    understood: partsOf(question) + (named === undefined ? 0 : 1),
    kind: question.kind,
    category: term?.id,
    asksCategoryAlone: question.asked.length + question.ranges.length === 0,
    named,
    note: question.note,
  });
  const whole = answer(category, found.length);
  const largest = question.order === undefined || category !== undefined ? undefined : largestCategory(found, questions);
  return largest === undefined ? [whole] : [answer(largest.term, largest.count), whole];
}
