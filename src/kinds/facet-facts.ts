/** The facts by which leaderboards of a kind can be filtered and sorted. */
import type { FactDefinition, KindView } from '../../schemas/content.ts';
import { typeOf } from '../../schemas/fact-types/index.ts';

/** What a filter by a fact is: values to choose from, amounts between two ends, or days between two ends. */
export function facetType(fact: FactDefinition): 'values' | 'amount' | 'day' {
  if (['date', 'month'].includes(fact.type)) return 'day';
  return typeOf(fact).decimals === undefined ? 'values' : 'amount';
}

/** The facts that can be filtered by, and all others that can stand in a column: what many entries state, and is no text or address. */
export function facetFacts({ facts, filters, columns }: KindView): readonly FactDefinition[] {
  const first = [...new Set([...filters, ...columns])].flatMap((id) => facts.find((fact) => fact.id === id) ?? []);
  const others = facts.filter((fact) => !first.includes(fact) && !['text', 'url'].includes(fact.type) && fact.isRare !== true);
  return [...first, ...others];
}
