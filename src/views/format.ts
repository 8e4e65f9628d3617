/** Values -> words and figures. One locale, fixed here, so that no build depends on the machine's. */
import type { FactDefinition, FactValue } from '../../schemas/index.ts';
import { decimalsFor } from '../comparison/displayed.ts';

const LOCALE = 'en-US';
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Making a formatter takes far longer than using it. Digits after the point -> formatter. */
const formatters = new Map<number, Intl.NumberFormat>();

function formatterFor(decimals: number): Intl.NumberFormat {
  const known = formatters.get(decimals);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  formatters.set(decimals, made);
  return made;
}

/** `1047576` -> `1,047,576`, `72` with one digit -> `72.0`; never in scientific notation. */
export function formatNumber(value: number, decimals = 0): string {
  return formatterFor(decimals).format(value);
}

/** `0.4` -> `$0.40`, `0.075` -> `$0.075`; with 3 digits at least, `0.4` -> `$0.400`. */
export function formatUsd(value: number, decimals = 2): string {
  return `$${formatNumber(value, decimalsFor({ type: 'usd', decimals }, value))}`;
}

/** Whole cents, `123456` -> `$1,234.56`. Short by intent: the calculator on comparison pages loads it. */
export function formatCents(cents: number): string {
  return `$${(cents / 100).toFixed(2).replaceAll(/\B(?=(\d{3})+\.)/g, ',')}`;
}

/** `2026-07-02` -> `2 Jul 2026`, `2024-04` -> `Apr 2024`. */
export function formatDate(date: string): string {
  const [year = '', month = '', day] = date.split('-');
  const name = MONTHS[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** `0.934` -> `93 %`; never rounds up to 100 % or down to 0 %. */
export function formatShare(share: number): string {
  const percent = Math.round(share * 100);
  if (percent === 100 && share < 1) return '99 %';
  return percent === 0 && share > 0 ? '1 %' : `${percent} %`;
}

/** `1, 'row'` -> `1 row`; `2, 'entry', 'entries'` -> `2 entries`. */
export function formatCount(count: number, word: string, plural = `${word}s`): string {
  return `${formatNumber(count)} ${count === 1 ? word : plural}`;
}

/** `['a', 'b', 'c']` -> `a, b and c`. */
export function formatList(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

const CHOICES: Readonly<Record<string, string>> = {
  free: 'Free',
  paid: 'Paid',
  'free-tier': 'Paid, with a free tier',
  proprietary: 'Proprietary',
  custom: 'The owner’s own licence',
};

/** A fact's value as a reader sees it, without its unit, which the row's header names. */
export function formatFact(fact: Pick<FactDefinition, 'type' | 'decimals'>, value: FactValue): string {
  if (value === 'none') return 'None';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number')
    return fact.type === 'usd' ? formatUsd(value, fact.decimals) : formatNumber(value, fact.decimals);
  if (Array.isArray(value)) return value.join(', ');
  if (fact.type === 'date') return formatDate(String(value));
  return CHOICES[String(value)] ?? String(value);
}
