/** What a question is answered with: a filtered leaderboard, and how many entries stand in it. Runs in the browser and in tests. */
import { leaderboardHref } from '../views/leaderboard-query.ts';
import { folderPath } from '../views/links.ts';
import type { FinderEntry, FinderIndex } from './finder-index.ts';
import type { AskedValue, QuestionIndex, SearchTerm } from './question-index.ts';
import type { Question } from './read-question.ts';

export interface QuestionAnswer {
  /** `Chat models that read images, cheapest first`. */
  readonly text: string;
  readonly count: number;
  readonly href: string;
}

const holds = (value: AskedValue | undefined, wanted: string): boolean =>
  Array.isArray(value) ? value.includes(wanted) : value === wanted;

/** The category of an entry: those of the list of names stand among the terms, in the same order. */
function categoryOf({ group = -1 }: FinderEntry, { terms }: QuestionIndex): SearchTerm | undefined {
  const first = terms.findIndex(({ type }) => type === 'category');
  const term = group < 0 ? undefined : terms[first + group];
  return term?.type === 'category' ? term : undefined;
}

/** Whether an entry that can still be chosen is known to be what is asked for. What is unknown is not. */
function isAsked(at: number, question: Question, questions: QuestionIndex, { entries }: FinderIndex): boolean {
  const entry = entries[at];
  if (entry === undefined || entry.kind !== question.kind || entry.isGone === true) return false;
  const valueOf = (fact: string) => questions.values[fact]?.[at];
  return (
    (question.category === undefined || categoryOf(entry, questions)?.id === question.category) &&
    (question.makers.length === 0 || question.makers.includes(entry.maker ?? '')) &&
    question.capabilities.every(({ id }) => questions.capable[id]?.includes(at) === true) &&
    question.values.every(({ fact, value }) => holds(valueOf(fact), value)) &&
    question.ranges.every(({ fact, bound, amount }) => {
      const value = valueOf(fact);
      return typeof value === 'number' && (bound === 'atLeast' ? value >= amount : value <= amount);
    })
  );
}

const NO_RANGE = { fact: '', bound: 'atLeast', amount: 0, isMoney: false, isYear: false } as const;

const written = (amount: number, isMoney: boolean) =>
  `${isMoney ? '$' : ''}${amount.toLocaleString('en-US', { maximumFractionDigits: 6 })}`;

function rangePhrase(ranges: Question['ranges'], labels: QuestionIndex['labels']): string {
  const [{ fact, bound, amount, isMoney, isYear } = NO_RANGE, other] = ranges;
  const label = labels[fact] ?? fact;
  if (isYear) return `${label} ${other === undefined ? (bound === 'atLeast' ? 'from' : 'up to') : 'in'} ${amount}`;
  return `with ${label} ${bound === 'atLeast' ? 'of at least' : 'up to'} ${written(amount, isMoney)}`;
}

function sentenceOf(question: Question, { labels }: QuestionIndex, plural: string): string {
  const byFact = Map.groupBy(question.ranges, ({ fact }) => fact);
  const phrases = [...question.phrases, ...[...byFact.values()].map((ranges) => rangePhrase(ranges, labels))];
  const what = phrases.length === 0 ? plural : `${plural} ${phrases.join(' and ')}`;
  return question.orderPhrase === undefined ? what : `${what}, ${question.orderPhrase}`;
}

/** The address of the leaderboard with the filters of a question. */
function hrefOf({ values, ranges, makers, capabilities, order }: Question, folder: string, category: string | undefined): string {
  const byFact = Map.groupBy(values, ({ fact }) => fact);
  return leaderboardHref(`${folderPath(folder)}${category === undefined ? '' : `${category}/`}`, {
    values: Object.fromEntries([...byFact].map(([fact, asked]) => [fact, asked.map(({ value }) => value)])),
    ranges: Object.fromEntries([...Map.groupBy(ranges, ({ fact }) => fact)].map(([fact, asked]) => [fact, rangeOf(asked)])),
    makers,
    capabilities: capabilities.map(({ id }) => id),
    ...(order === undefined ? {} : { order: { column: order.fact, isDown: order.isDown } }),
  });
}

/** Both ends that are asked of one fact. */
function rangeOf(asked: Question['ranges']) {
  const endOf = (bound: string) => String(asked.find((range) => range.bound === bound)?.amount ?? '');
  return { from: endOf('atLeast'), to: endOf('atMost') };
}

/** The category that holds most of what was asked for, where readers name none but want an order: what is cheapest of all is no answer. */
function largestCategory(entries: readonly FinderEntry[], questions: QuestionIndex) {
  const counts = Map.groupBy(entries, (entry) => categoryOf(entry, questions));
  const [[term, own] = [undefined, []]] = [...counts].toSorted(([, a], [, b]) => b.length - a.length);
  return term === undefined || counts.size < 2 ? undefined : { term, count: own.length };
}

/** The question without one of the things that are asked for, each in its turn. */
function withoutOne(question: Question): readonly Question[] {
  const { values, ranges, capabilities, phrases } = question;
  const without = <T>(list: readonly T[], at: number) => list.filter((_, place) => place !== at);
  const phrasesOf = (phrase: string) => phrases.filter((one) => one !== phrase);
  return [
    ...values.map((value, at) => ({ ...question, values: without(values, at), phrases: phrasesOf(value.phrase) })),
    ...ranges.map((_, at) => ({ ...question, ranges: without(ranges, at) })),
    ...capabilities.map((one, at) => ({ ...question, capabilities: without(capabilities, at), phrases: phrasesOf(one.phrase) })),
  ];
}

const asksForSomething = ({ values, ranges, capabilities, makers, category, order }: Question) =>
  values.length + ranges.length + capabilities.length + makers.length > 0 || category !== undefined || order !== undefined;

/** What is found where nothing is all that was asked for: the most that is found without one of its parts. */
export function nearestAnswers(question: Question, questions: QuestionIndex, names: FinderIndex): readonly QuestionAnswer[] {
  const answers = withoutOne(question)
    .filter(asksForSomething)
    .flatMap((one) => answerQuestion(one, questions, names).slice(-1));
  return answers.toSorted((a, b) => a.count - b.count);
}

/** The leaderboards that answer a question, the narrowest first; none where no entry is known to be what is asked for. */
export function answerQuestion(question: Question, questions: QuestionIndex, names: FinderIndex): readonly QuestionAnswer[] {
  const found = names.entries.filter((_, at) => isAsked(at, question, questions, names));
  if (found.length === 0) return [];
  const folder = names.folders[question.kind] ?? '';
  const category = questions.terms.find(({ type, id }) => type === 'category' && id === question.category);
  const plural = category?.names[0] ?? questions.kinds[question.kind]?.plural ?? '';
  const whole = {
    text: sentenceOf(question, questions, plural),
    count: found.length,
    href: hrefOf(question, folder, category?.id),
  };
  const largest = question.order === undefined || category !== undefined ? undefined : largestCategory(found, questions);
  if (largest === undefined) return [whole];
  const text = sentenceOf(question, questions, largest.term.names[0] ?? '');
  return [{ text, count: largest.count, href: hrefOf(question, folder, largest.term.id) }, whole];
}
