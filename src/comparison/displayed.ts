/**
 * Values as readers see them. Comparison and verdict work with these and not with the raw ones,
 * so that no page can call one side better where it shows both alike.
 */
import { typeOf, type FactValue, type TypedFact } from '../../schemas/fact-types/index.ts';
import { roundTo } from '../../schemas/numbers.ts';

/** Digits after the point for all numbers of a row, so that they can be read against each other: those that the finest needs. */
export function sharedDecimals(fact: TypedFact, values: readonly FactValue[]): number {
  const declared = fact.decimals ?? 0;
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length === 0) return declared;
  return Math.max(...numbers.map((value) => typeOf(fact).decimals?.(value, fact) ?? declared));
}

/** A value in a form that compares: numbers rounded as shown, yes and no as 1 and 0, days as text; lists and words not at all. */
export function comparable(fact: TypedFact, value: FactValue): number | string | undefined {
  return value === 'none' ? undefined : typeOf(fact).comparable(value, fact);
}

/** Whether two values show the same. */
export function showsSame(fact: TypedFact, a: FactValue, b: FactValue): boolean {
  if (typeof a === 'number' && typeof b === 'number') return comparable(fact, a) === comparable(fact, b);
  return JSON.stringify(a) === JSON.stringify(b);
}

/** A value as its source gives it: exact, or rounded to a step. */
export interface Rounded {
  readonly roundedTo?: number | undefined;
}

/**
 * Whether two numbers lie nearer to each other than the coarser step that their sources round to, so that nobody can tell which
 * is the larger. A whole step, because a source may as well have cut off what is below it.
 */
export function isWithinRounding(a: Rounded & { readonly value: unknown }, b: Rounded & { readonly value: unknown }): boolean {
  const step = Math.max(a.roundedTo ?? 0, b.roundedTo ?? 0);
  // 1.2 lies a whole step of 0.1 above 1.1, of which floating point would leave less.
  return typeof a.value === 'number' && typeof b.value === 'number' && roundTo(Math.abs(a.value - b.value), 9) < step;
}
