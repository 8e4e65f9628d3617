/** Numbers -> figures. One locale, fixed here, so that no build depends on the machine's. */

const LOCALE = 'en-US';

/** The sum of numbers; 0 of none. */
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Making a formatter takes far longer than using it. Digits after the point -> formatter. */
const formatters = new Map<number, Intl.NumberFormat>();

function formatterFor(decimals: number): Intl.NumberFormat {
  const known = formatters.get(decimals);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(LOCALE, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: 'negative',
  });
  formatters.set(decimals, made);
  return made;
}

/**
 * A number with so many digits after the point, as a page shows it. Halves go away from 0, by the digits that were written: 72.35 gives
 * 72.4, although the nearest number of a computer lies below it. Never `-0`.
 */
export const roundTo = (value: number, decimals: number): number => Number((value * (1 + Number.EPSILON)).toFixed(decimals)) + 0;

/** `1047576` -> `1,047,576`, `72` with one digit -> `72.0`; never in scientific notation, and no `-0`. */
export function formatNumber(value: number, decimals = 0): string {
  return formatterFor(decimals).format(roundTo(value, decimals));
}

/** `1, 'row'` -> `1 row`; `2, 'entry', 'entries'` -> `2 entries`. */
export function formatCount(count: number, word: string, plural = `${word}s`): string {
  return `${formatNumber(count)} ${count === 1 ? word : plural}`;
}

/** Ratios below this read as equal, and nothing is said. */
const SMALLEST_RATIO = 1.1;

/** `2.46` -> `2.5`, `12.3` -> `12`. */
export const shortNumber = (value: number): string => String(value < 10 ? roundTo(value, 1) : Math.round(value));

/** How many times `low` goes into `high`: `2.5×`, at most `over 1,000×`; `undefined` below 1.1, or when `low` is 0. */
export function times(low: number, high: number): string | undefined {
  const ratio = low <= 0 ? 0 : roundTo(high / low, 9);
  if (ratio < SMALLEST_RATIO) return undefined;
  return `${ratio >= 1000 ? 'over 1,000' : shortNumber(ratio)}×`;
}
