/** Years and months as readers write them. */
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Whether a number may be a year. */
export const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1950 && value < 2100;

/** The month that a word names or begins, from 1; 0 for none. */
export const monthNamed = (word: string): number =>
  1 + MONTHS.findIndex((month) => word.length > 2 && month.toLowerCase().startsWith(word));

/** A month as days begin: `2026-01`. */
export const monthText = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}`;

const partsOf = (month: string): readonly number[] => month.split('-').map(Number);

/** The month before one: `2025-12` of `2026-01`. */
export function monthBefore(month: string): string {
  const [year = 0, own = 0] = partsOf(month);
  return own > 1 ? monthText(year, own - 1) : monthText(year - 1, MONTHS.length);
}

/** The month after one. */
export function monthAfter(month: string): string {
  const [year = 0, own = 0] = partsOf(month);
  return own < MONTHS.length ? monthText(year, own + 1) : monthText(year + 1, 1);
}

/** A year, or a month with its year, as it is said: `January 2026`. */
export function writtenDay(day: string): string {
  const [year = 0, month] = partsOf(day);
  return month === undefined ? String(year) : `${MONTHS[month - 1] ?? ''} ${year}`;
}
