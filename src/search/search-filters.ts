/** The facts that the search page filters by: those filters of a kind that have values to choose from. */
import type { FactDefinition, KindView } from '../../schemas/content.ts';
import { typeOf } from '../../schemas/fact-types/index.ts';
import type { Entry } from '../entries/entry.ts';
import { formatFact } from '../views/format.ts';

export const searchFilters = ({ facts, filters }: KindView): readonly FactDefinition[] =>
  filters
    .flatMap((id) => facts.find((fact) => fact.id === id) ?? [])
    .filter((fact) => typeOf(fact).decimals === undefined && !['date', 'month'].includes(fact.type));

/** The values of a fact that an entry can be filtered by, with what readers see: the items of a list, else the value itself. */
export function filterValuesOf(
  { data }: Entry,
  fact: FactDefinition,
): readonly { readonly value: string; readonly text: string }[] {
  const value = data.facts[fact.id]?.value;
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.map((item) => ({ value: item, text: formatFact(fact, [item]) }));
  const text = formatFact(fact, value);
  return [{ value: typeof value === 'boolean' ? text : String(value), text }];
}
