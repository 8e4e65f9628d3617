/**
 * Values as readers see them. Comparison and verdict work with these and not with the raw ones,
 * so that no page can call one side better where it shows both alike.
 */
import type { FactDefinition, FactValue } from '../../schemas/index.ts';

type Shown = Pick<FactDefinition, 'type' | 'decimals'>;

const round = (value: number, decimals: number) => Number(value.toFixed(decimals));

/** Digits after the point: those of the catalogue; amounts of money get as many as they need, such as $0.075, at most 6. */
export function decimalsFor({ type, decimals = 0 }: Shown, value: number): number {
  if (type !== 'usd') return decimals;
  const exact = [decimals, 3, 4, 5]
    .filter((digits) => digits >= decimals)
    .find((digits) => Math.abs(value - round(value, digits)) < 1e-9);
  return exact ?? 6;
}

/** Digits after the point for all numbers of a row, so that they can be read against each other: those that the finest needs. */
export function sharedDecimals(subject: Shown, values: readonly FactValue[]): number {
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length === 0) return subject.decimals ?? 0;
  return Math.max(...numbers.map((value) => decimalsFor(subject, value)));
}

/** The number that a page shows for a raw one. */
export function displayedNumber(subject: Shown, value: number): number {
  return round(value, decimalsFor(subject, value));
}

/** A value in a form that compares: numbers rounded as shown, yes and no as 1 and 0, days as text; lists and words not at all. */
export function comparable(fact: Shown, value: FactValue): number | string | undefined {
  if (typeof value === 'number') return displayedNumber(fact, value);
  if (typeof value === 'boolean') return value ? 1 : 0;
  return fact.type === 'date' && value !== 'none' ? String(value) : undefined;
}
