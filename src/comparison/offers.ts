/** Values that are offered for a time: what they are once the offer is over. */
import type { FactValue } from '../../schemas/content.ts';
import { addDays, daysBetween } from '../../schemas/dates.ts';

interface Offered {
  readonly value: FactValue;
  /** The last day of the value, and what follows it. */
  readonly until?: string | undefined;
  readonly next?: FactValue | undefined;
}

/** Values as they are from a day on, when no offer is left among them. */
export interface Lasting {
  readonly values: readonly FactValue[];
  readonly from: string;
}

/** What is stated on the day after `day`; `undefined` = not known. */
export const valueAfter = ({ value, until, next }: Offered, day: string): FactValue | undefined =>
  until !== undefined && until <= day ? next : value;

/** The last days of all offers, the first that ends first. */
export const lastDays = (values: readonly Offered[]): readonly string[] => values.flatMap(({ until }) => until ?? []).toSorted();

/** The values once all offers among them are over; `undefined` where there is none, or nobody said what follows one. */
export function afterOffers(values: readonly Offered[]): Lasting | undefined {
  const last = lastDays(values).at(-1);
  if (last === undefined) return undefined;
  const later = values.flatMap((value) => valueAfter(value, last) ?? []);
  return later.length < values.length ? undefined : { values: later, from: addDays(last, 1) };
}

/** Nobody chooses for less than a month, and a month of use is not paid at what is over before it is. */
const SHORTEST_DAYS = 30;

/** Whether a day is so near that what ends on it is over before it is of use. */
export const isSoon = (day: string, today: string): boolean => daysBetween(today, day) < SHORTEST_DAYS;

/** The values of a month from `today` on: what is offered for less gives way to what follows it, where that is known. */
export interface ComingMonth<T> {
  readonly facts: Readonly<Record<string, T>>;
  /** The day from which they all hold; `undefined` where they do today. */
  readonly from: string | undefined;
}

/** Of `facts` those of `ids`, as they are in the coming month, with all others. */
export function comingMonth<T extends Offered>(
  facts: Readonly<Record<string, T>>,
  ids: readonly string[],
  today: string,
): ComingMonth<T> {
  const ending = ids.flatMap((id) => {
    const { until, next } = facts[id] ?? {};
    return until !== undefined && next !== undefined && isSoon(until, today) ? [{ id, until, next }] : [];
  });
  const last = lastDays(ending.map(({ until, next }) => ({ value: next, until }))).at(-1);
  if (last === undefined) return { facts, from: undefined };
  const following = ending.map(({ id, next }) => [
    id,
    { ...facts[id], value: next, tiers: undefined, until: undefined, next: undefined },
  ]);
  return { facts: { ...facts, ...Object.fromEntries(following) }, from: addDays(last, 1) };
}
