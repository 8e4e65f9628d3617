/**
 * Values as readers see them. Comparison and verdict work with these and not with the raw ones,
 * so that no page can call one side better where it shows both alike.
 */
import type { FactDefinition, FactValue } from '../../schemas/index.ts';

const round = (value: number, decimals: number) => Number(value.toFixed(decimals));

/** Digits that a number needs: those of the catalogue, more for small amounts such as $0.075, at most 6. */
export function decimalsFor(value: number, decimals: number): number {
  const needed = [decimals, 3, 4, 5, 6]
    .filter((digits) => digits >= decimals)
    .find((digits) => Math.abs(value - round(value, digits)) < 1e-9);
  return needed ?? 6;
}

/** The number that a page shows for a raw one: integers for counts, cents for prices, more digits only where needed. */
export function displayedNumber(value: number, decimals = 0): number {
  return round(value, decimalsFor(value, decimals));
}

/** A value in a form that compares: numbers rounded as shown, yes and no as 1 and 0, days as text; lists and words not at all. */
export function comparable(fact: Pick<FactDefinition, 'type' | 'decimals'>, value: FactValue): number | string | undefined {
  if (typeof value === 'number') return displayedNumber(value, fact.decimals);
  if (typeof value === 'boolean') return value ? 1 : 0;
  return fact.type === 'date' && value !== 'none' ? String(value) : undefined;
}
