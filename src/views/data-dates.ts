/** How old the figures of a page are: their newest and their median day. */
import { daysBetween } from '../../schemas/dates.ts';
import { formatDate } from './format.ts';

/** `Data as of 2 Jul 2026; half of the figures are from 1 May 2026 or earlier.`; empty without any figure. */
export function dataDatesText(days: readonly string[]): string {
  const sorted = days.toSorted((a, b) => daysBetween(b, a));
  const [newest, median] = [sorted.at(-1), sorted[Math.floor((sorted.length - 1) / 2)]];
  if (newest === undefined || median === undefined) return '';
  const half = median === newest ? '' : `; half of the figures are from ${formatDate(median)} or earlier`;
  return `Data as of ${formatDate(newest)}${half}.`;
}

interface Dated {
  readonly facts: Readonly<Record<string, { readonly asOf: string }>>;
  readonly benchmarks: Readonly<Record<string, { readonly asOf: string }>>;
}

/** The days of all figures of some entries. */
export const datesOf = (entries: readonly Dated[]): readonly string[] =>
  entries.flatMap(({ facts, benchmarks }) => [...Object.values(facts), ...Object.values(benchmarks)].map(({ asOf }) => asOf));

/** The newest of some days; `undefined` of none. */
export const newestDay = (days: Iterable<string | undefined>): string | undefined => {
  let newest: string | undefined;
  for (const day of days) if (day !== undefined && (newest === undefined || day > newest)) newest = day;
  return newest;
};
