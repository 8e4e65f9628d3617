/** What can be had in place of something: "alternatives to one", "one competitors", "something like one". Runs in the browser and in tests. */
import { categoryOf } from './category-of.ts';
import { entryNamed } from './find-entries.ts';
import { findNamed, isCalled, isMadeBy } from './find-named.ts';
import { hasPage, type FinderEntry, type FinderIndex } from './finder-index.ts';
import { ANOTHER, BUT, THAN } from './other-things.ts';
import { comparisonOf, entryHref } from './pair-finder.ts';
import { partsOf } from './pair-words.ts';
import type { QuestionIndex } from './question-index.ts';
import { questionLines } from './question-lines.ts';
import { comparisonLine, entryLine, termLine, type Suggestion } from './suggestion.ts';

const isLate = ({ isGone, isPast }: FinderEntry) => Number(isGone === true || isPast === true);
const bestFirst = (entries: readonly FinderEntry[]) =>
  entries.toSorted((a, b) => isLate(a) - isLate(b) || (b.score ?? -1) - (a.score ?? -1));

/** The entry that a text surely means: its name, words that it is called by, or those of its maker, of whom the best is meant. Fewer letters begin too many names. */
function entryMeant(names: FinderIndex, text: string): FinderEntry | undefined {
  const named = entryNamed(names, text);
  if (named !== undefined) return named;
  const made = /\p{L}{3}/u.test(text)
    ? Map.groupBy(
        names.entries.filter((one) => isMadeBy(one, text)),
        ({ kind }) => kind,
      )
    : new Map<number, FinderEntry[]>();
  const [most] = [...made.values()].toSorted((a, b) => b.length - a.length);
  if (most !== undefined) return bestFirst(most)[0];
  const { things, by, isNear } = findNamed(names.entries, text);
  const [first] = isNear === true ? [] : things;
  return first !== undefined && /\p{L}{3}/u.test(text) && (by === 'slips' || isCalled(first, text)) ? first : undefined;
}

interface Asked {
  readonly entry: FinderEntry;
  /** What else is said: `open source`, `for coding`. */
  readonly more: string;
}

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== '');

/** The entry that the longest words name at the beginning of a text, or at its end. */
function entryAt(names: FinderIndex, text: string, isEnd: boolean): Asked | undefined {
  const words = wordsOf(text.replace(/[?!.,:]+$/, ''));
  for (let length = words.length; length > 0; length -= 1) {
    const at = isEnd ? words.length - length : 0;
    const own = words.slice(at, at + length).join(' ');
    const entry = length === words.length ? entryMeant(names, own) : entryNamed(names, own);
    if (entry !== undefined) return { entry, more: words.toSpliced(at, length).join(' ') };
  }
  return undefined;
}

/** What a text compares with nothing, as `compare one` and `one vs` do. */
function comparedAlone(names: FinderIndex, text: string): Asked | undefined {
  const { parts, isVersus } = partsOf(text);
  const entry = isVersus && parts.length === 1 ? entryMeant(names, parts[0] ?? '') : undefined;
  return entry === undefined ? undefined : { entry, more: '' };
}

/** In place of what a text asks for something else. */
function replaced(names: FinderIndex, text: string, isAnswered: boolean): Asked | undefined {
  const alone = comparedAlone(names, text);
  if (alone !== undefined) return alone;
  const found = ANOTHER.exec(text) ?? THAN.exec(text);
  if (found === null) return isAnswered || !BUT.test(text) ? undefined : entryAt(names, text.replace(BUT, ''), false);
  const [said, than = ''] = found;
  const [before, after] = [`${text.slice(0, found.index)} ${than}`, text.slice(found.index + said.length)];
  const [ofAfter, ofBefore] = [entryAt(names, after, false), entryAt(names, before, true)];
  const asked = ofAfter ?? ofBefore;
  return asked === undefined ? undefined : { ...asked, more: `${ofAfter === undefined ? after : before} ${asked.more}`.trim() };
}

const MOST_COMPARISONS = 3;

/** Comparisons that have a page, with the best of the same category that can still be chosen. */
function comparisonsOf(names: FinderIndex, entry: FinderEntry): readonly Suggestion[] {
  const others = names.entries.filter(
    (one) =>
      one !== entry &&
      one.kind === entry.kind &&
      one.group === entry.group &&
      one.isGone !== true &&
      (entry.isPast === true || one.isPast !== true),
  );
  const withPage = bestFirst(others.filter((one) => hasPage(names, entry, one)));
  return withPage.slice(0, MOST_COMPARISONS).flatMap((one) => {
    const found = comparisonOf(names, [entry, one]);
    return found === undefined ? [] : [comparisonLine(found)];
  });
}

/**
 * What a text finds that asks for another thing than the one that it names: what is asked for besides, the comparisons of that thing, the leaderboard
 * of its category. Nothing where it names none; `isAnswered`: what it is not to be is answered otherwise.
 */
export function alternativeLines(
  text: string,
  names: FinderIndex,
  questions: QuestionIndex | undefined,
  isAnswered: boolean,
): readonly Suggestion[] {
  const found = replaced(names, text, isAnswered);
  if (found === undefined) return [];
  const { entry, more } = found;
  const category = questions === undefined ? undefined : categoryOf(entry, questions);
  // A word such as `better`, which asks for nothing here, hides none of the others.
  const asked = [more, more.replace(/(?<!\p{L})(?:\p{L}+er|worse)(?!\p{L})/giu, '').trim()].filter((one) => one !== '');
  const answersTo = (one: string) =>
    questions === undefined ? [] : questionLines(`${one} ${category?.names[0] ?? ''}`, names, questions).complete;
  const answers = asked.map(answersTo).find(({ length }) => length > 0) ?? [];
  const [named, board] = [entryLine(names, entry), category === undefined ? [] : [termLine(names, category)]];
  return [
    ...answers.filter(({ href }) => href !== board[0]?.href),
    { href: `${entryHref(names, entry)}#comparisons`, text: `Alternatives to ${named.text}`, notes: ['Comparisons'] },
    ...board,
    ...comparisonsOf(names, entry),
    named,
  ];
}
