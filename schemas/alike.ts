/**
 * When values are nearly the same. One rule for every fact and result: as long as they lie no further apart than a quarter of what a
 * reader would notice of it, which its type or the fact itself says (`noticeable`), no side is better and no words are made of it.
 * 1,048,576 against 1,000,000 tokens, 8 against 9 sellers, and days within which work that goes on is touched by chance.
 */
import { typeOf, type FactValue, type TypedFact } from './fact-types/index.ts';
import { areAlike } from './fact-types/numbers.ts';

/** Whether two values are nearly the same. Of a fact without a better direction any difference may be told. */
export function isAlike(fact: TypedFact, one: FactValue, other: FactValue): boolean {
  if (fact.better === 'none' || one === 'none' || other === 'none') return false;
  const apart = typeOf(fact).strength?.(one, other, fact);
  return apart !== undefined && areAlike(apart);
}
