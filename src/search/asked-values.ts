/** Whether an entry is what is asked for: the same of questions, of the counts beside their answers, and of leaderboards. */
import { normalizeName } from '../text/normalize-name.ts';
import type { LeaderboardRange } from '../views/leaderboard-query.ts';
import type { AskedValue } from './question-index.ts';

/** Whether a value is one of those that are wanted, or a list holds all of them. What is unknown is none. */
export function hasWanted(value: AskedValue | undefined, wanted: readonly string[], isAll: boolean): boolean {
  const has = (one: string) => (Array.isArray(value) ? value.includes(one) : value === one);
  return isAll ? wanted.every(has) : wanted.some(has);
}

/** Whether an amount or a day is between two ends. What is known to have none has no amount. */
export function isWithin(value: AskedValue | undefined, { from, to }: LeaderboardRange): boolean {
  if (value === 'none') return false;
  if (typeof value === 'number') return (from === '' || value >= Number(from)) && (to === '' || value <= Number(to));
  return typeof value === 'string' && (from === '' || value >= from) && (to === '' || value.slice(0, to.length) <= to);
}

/** A text without spaces, so that hyphen, space and nothing are one. */
const joinedKey = (text: string): string => normalizeName(text).replaceAll(' ', '');

/** The names of an entry as a text is looked for in them: each with the maker before and after it. */
export const nameKeys = (names: readonly string[], maker: string): readonly string[] =>
  names.map((name) => joinedKey(`${maker} ${name} ${maker}`));

/** Whether a text is part of one of the `nameKeys` that it is asked of. */
export function hasName(text: string): (keys: readonly string[]) => boolean {
  const wanted = joinedKey(text);
  return (keys) => keys.some((key) => key.includes(wanted));
}
