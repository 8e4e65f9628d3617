/** How well entries fit a need that all of them meet, by what the need prefers. */
import type { FactValue, Preference } from '../../schemas/content.ts';
import { hasCapability, type Claimant, type StatedBy } from '../../schemas/capability-answers.ts';
import { ownValue } from '../../schemas/own-value.ts';
import { sum } from '../../schemas/numbers.ts';
import type { Terms } from './terms.ts';

/** What fit is judged by. */
export interface Fitted extends Claimant {
  /** Benchmark -> its standardised result; absent = unknown. */
  readonly results: Readonly<Record<string, number>>;
  /** Area of benchmarks -> the mean of its standardised results, shrunk to the centre where there are few; absent = unknown. */
  readonly areas: Readonly<Record<string, number>>;
}

/** What a preference looks at, as a number of which more is better; `undefined` = unknown. */
function amountOf(preference: Preference, entry: Fitted, statedBy: StatedBy): number | undefined {
  if (typeof preference === 'string') {
    const answer = hasCapability(preference, entry, statedBy);
    return answer === 'unknown' ? undefined : Number(answer === 'yes');
  }
  if ('benchmark' in preference) return ownValue(entry.results, preference.benchmark);
  if ('area' in preference) return ownValue(entry.areas, preference.area);
  const value = entry.facts[preference.fact]?.value;
  if (value === undefined || value === 'none') return undefined;
  const amount = Array.isArray(value) ? value.length : typeof value === 'string' ? Date.parse(value) : Number(value);
  return Number.isNaN(amount) ? undefined : preference.better === 'higher' ? amount : -amount;
}

/** An amount that a preference looks at, and the value of the fact that it is made of, if it is one. */
interface Amount {
  readonly amount: number;
  readonly value: FactValue | undefined;
}

type IsLevel = (one: Amount, other: Amount) => boolean;

/**
 * For each amount the share of the known ones that it is not behind, as nobody is behind what is nearly the same: 1 for the best. What is
 * unknown adds nothing.
 */
function shares(amounts: readonly (Amount | undefined)[], isLevel: IsLevel): number[] {
  const known = amounts.filter((one) => one !== undefined).toSorted((a, b) => a.amount - b.amount);
  const place = (one: Amount) => {
    const above = known.findIndex((other) => other.amount > one.amount && !isLevel(one, other));
    return above === -1 ? known.length : above;
  };
  return amounts.map((one) => (one === undefined ? 0 : place(one) / known.length));
}

function levelBy(preference: Preference, { isAlike }: Terms): IsLevel {
  if (typeof preference === 'string' || !('fact' in preference)) return () => false;
  return (one, other) => one.value !== undefined && other.value !== undefined && isAlike(preference.fact, one.value, other.value);
}

const valueOf = (preference: Preference, { facts }: Fitted) =>
  typeof preference !== 'string' && 'fact' in preference ? facts[preference.fact]?.value : undefined;

/** The places of the preferences of which nothing is known of an entry: they add nothing to its fit, and could. */
export const unknownPreferences = (preferences: readonly Preference[], entry: Fitted, statedBy: StatedBy): readonly number[] =>
  preferences.flatMap((one, at) => (amountOf(one, entry, statedBy) === undefined ? [at] : []));

/** What each preference weighs: less than the one before it. */
const weightsOf = (preferences: readonly Preference[]) => preferences.map((_, index) => 1 / (index + 1));

/** How much of the weight of `preferences` stands at `places`, 0 to 1. */
export function weightAt(preferences: readonly Preference[], places: readonly number[]): number {
  const weights = weightsOf(preferences);
  return places.length === 0 ? 0 : sum(places.map((at) => weights[at] ?? 0)) / sum(weights);
}

const isYesOrNo = (preference: Preference) => typeof preference === 'string';

/**
 * How well each entry fits, 0 to 1: the mean over what is preferred, of which each item weighs less than the one before it.
 * A capability counts when the entry is known to have it; a figure by the share of the others that it is not behind.
 */
export function fitOf(preferences: readonly Preference[], entries: readonly Fitted[], terms: Terms): readonly number[] {
  const weights = weightsOf(preferences);
  const total = sum(weights);
  const columns = preferences.map((preference) => {
    const amounts = entries.map((entry) => {
      const amount = amountOf(preference, entry, terms.statedBy);
      return amount === undefined ? undefined : { amount, value: valueOf(preference, entry) };
    });
    return isYesOrNo(preference) ? amounts.map((one) => one?.amount ?? 0) : shares(amounts, levelBy(preference, terms));
  });
  return entries.map((_, row) =>
    total === 0 ? 1 : sum(columns.map((column, index) => (column[row] ?? 0) * (weights[index] ?? 0))) / total,
  );
}
