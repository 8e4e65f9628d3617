/** Values -> words and figures for readers. */
import { typeOf, type FactValue, type TypedFact } from '../../schemas/fact-types/index.ts';
import type { Rounded } from '../comparison/displayed.ts';

export { formatDate } from '../../schemas/dates.ts';
export { formatCount, formatNumber } from '../../schemas/numbers.ts';

/** Whole cents, `123456` -> `$1,234.56`. Short by intent: the calculator on comparison pages loads it. */
export function formatCents(cents: number): string {
  return `$${(cents / 100).toFixed(2).replaceAll(/\B(?=(\d{3})+\.)/g, ',')}`;
}

/** `0.934` -> `93%`; never rounds up to 100% or down to 0%. */
export function formatShare(share: number): string {
  const percent = Math.round(share * 100);
  if (percent === 100 && share < 1) return '99%';
  return percent === 0 && share > 0 ? '1%' : `${percent}%`;
}

/** `['a', 'b', 'c']` -> `a, b and c`. */
export function formatList(items: readonly string[], word: 'and' | 'or' = 'and'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}

/** A fact's value as a reader sees it, without its unit, which the row's header names. */
export function formatFact(fact: TypedFact, value: FactValue): string {
  return value === 'none' ? 'None' : typeOf(fact).format(value, fact);
}

/** A value as an entry states it; a figure that its source rounds is told as such: `about 7,700`. */
export function formatStated(fact: TypedFact, { value, roundedTo }: Rounded & { readonly value: FactValue }): string {
  return roundedTo === undefined ? formatFact(fact, value) : `about ${formatFact(fact, value)}`;
}

/** The unit as it follows a value in a sentence: `USD per 1M tokens` -> ` per 1M tokens`, because the value has the $ already. */
export function unitText({ unit }: Pick<TypedFact, 'unit'>): string {
  return unit === undefined || unit === 'USD' ? '' : ` ${unit.replace(/^USD /, '')}`;
}
