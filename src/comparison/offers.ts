/** Values that are offered for a time: what they are once the offer is over. */
import type { FactValue } from '../../schemas/content.ts';
import { addDays } from '../../schemas/dates.ts';

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
