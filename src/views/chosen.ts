/** What is left of a guided choice once some answers are given, and its address. Runs in the browser, in the build and in tests. */

import { formatList } from './format.ts';

/** A letter for each answer of a page, in its order: `y` the entry is that, `n` it is not, `u` not recorded. */
export type AnswerLetters = string;

/** Places of entries, in their order. */
export interface Left {
  /** Those that are known to be all that is asked for. */
  readonly fitting: readonly number[];
  /** Those that may be: nothing that is known speaks against them. */
  readonly open: readonly number[];
}

/** The entries that are left by the answers at the places `given`. */
export function leftBy(entries: readonly AnswerLetters[], given: readonly number[]): Left {
  const [fitting, open]: [number[], number[]] = [[], []];
  for (const [at, letters] of entries.entries()) {
    const own = new Set(given.map((place) => letters[place]));
    if (own.has('n')) continue;
    (own.has('u') ? open : fitting).push(at);
  }
  return { fitting, open };
}

/** An answer as addresses and counts know it. */
export interface Option {
  readonly question: string;
  readonly answer: string;
  /** Its part of the address of a leaderboard: `licence=MIT`. */
  readonly filter: string;
}

/** The places of the answers that a query gives: `?input=images&price=little`. */
export function parseGiven(query: string, options: readonly Option[]): readonly number[] {
  const asked = new URLSearchParams(query);
  return options.flatMap(({ question, answer }, at) => (asked.get(question) === answer ? [at] : []));
}

/** What a query asks that the page does not: `price=nothing`. A shared address may be older than the questions. */
export function unknownIn(query: string, options: readonly Option[]): readonly string[] {
  const isKnown = ([question, answer]: readonly [string, string]) =>
    options.some((option) => option.question === question && option.answer === answer);
  return [...new URLSearchParams(query)].filter((one) => !isKnown(one)).map((one) => one.join('='));
}

/** The same answers with the one at `place` given, in place of another to its question; or taken back, where it was given. */
export function toggle(given: readonly number[], place: number, options: readonly Option[]): readonly number[] {
  const others = given.filter((at) => options[at]?.question !== options[place]?.question);
  return (given.includes(place) ? others : [...others, place]).toSorted((a, b) => a - b);
}

const joined = (path: string, parts: readonly string[]) => (parts.length === 0 ? path : `${path}?${parts.join('&')}`);

/** The address of the choice at `path` with these answers. */
export const givenHref = (path: string, given: readonly number[], options: readonly Option[]): string =>
  joined(
    path,
    given.flatMap((at) => {
      const option = options[at];
      return option === undefined ? [] : `${option.question}=${option.answer}`;
    }),
  );

/** The leaderboard at `path`, filtered by these answers. */
export const filteredHref = (path: string, given: readonly number[], options: readonly Option[]): string =>
  joined(
    path,
    given.flatMap((at) => options[at]?.filter ?? []),
  );

/** How many entries would be left with the answer at `place` to its question, whatever is given to it now. */
export function countWith(
  entries: readonly AnswerLetters[],
  given: readonly number[],
  place: number,
  options: readonly Option[],
): number {
  return leftBy(
    entries,
    toggle(
      given.filter((at) => at !== place),
      place,
      options,
    ),
  ).fitting.length;
}

/** What is left, in words: `23 of 154 chat models fit. 4 more may: something that you ask for is not recorded of them.` */
export function leftText({ fitting, open }: Left, total: number, name: string): string {
  const counts =
    fitting.length === total
      ? `All ${total} ${name} fit.`
      : `${fitting.length} of ${total} ${name} ${fitting.length === 1 ? 'fits' : 'fit'}.`;
  const more =
    open.length === 0
      ? ''
      : ` ${open.length} more may: something that you ask for is not recorded of ${open.length === 1 ? 'it' : 'them'}.`;
  return fitting.length === 0 && open.length === 0 ? `None of ${total} ${name} fits. Take an answer back.` : `${counts}${more}`;
}

/** So many are put side by side. */
export const BEST = 3;

/** `Compare the best three: One, Two and Three` */
export function compareBestText(names: readonly string[]): string {
  const count = names.length === 2 ? 'two' : 'three';
  return `Compare the best ${count}: ${formatList(names)}`;
}
