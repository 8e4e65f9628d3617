/** Numbers -> figures. One locale, fixed here, so that no build depends on the machine's. */

const LOCALE = 'en-US';

/** Making a formatter takes far longer than using it. Digits after the point -> formatter. */
const formatters = new Map<number, Intl.NumberFormat>();

function formatterFor(decimals: number): Intl.NumberFormat {
  const known = formatters.get(decimals);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  formatters.set(decimals, made);
  return made;
}

/** `1047576` -> `1,047,576`, `72` with one digit -> `72.0`; never in scientific notation, and no `-0`. */
export function formatNumber(value: number, decimals = 0): string {
  return formatterFor(decimals).format(value === 0 ? 0 : value);
}

/** A number with so many digits after the point, as a page shows it. */
export const roundTo = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** `1, 'row'` -> `1 row`; `2, 'entry', 'entries'` -> `2 entries`. */
export function formatCount(count: number, word: string, plural = `${word}s`): string {
  return `${formatNumber(count)} ${count === 1 ? word : plural}`;
}

/** Ratios below this read as equal, and nothing is said. */
const SMALLEST_RATIO = 1.1;

/** `2.46` -> `2.5`, `12.3` -> `12`. */
export const shortNumber = (value: number): string => String(value < 10 ? Number(value.toFixed(1)) : Math.round(value));

/** How many times `low` goes into `high`: `2.5×`, at most `over 1,000×`; `undefined` below 1.1, or when `low` is 0. */
export function times(low: number, high: number): string | undefined {
  if (low <= 0 || high / low < SMALLEST_RATIO) return undefined;
  return `${high / low >= 1000 ? 'over 1,000' : shortNumber(high / low)}×`;
}
