/** Stated values with their status, so that none, unknown and withheld each say what they are. */
import type { FactDefinition, StatedFact, StatedResult } from '../../../../schemas/content.ts';
import type { EntryDocument } from '../../../views/entry-document.ts';
import type { AnyFactValue } from '../schemas/values.ts';

type Value = Exclude<AnyFactValue['value'], null>;

/** `none` as a status, any other value as it is. */
export function known(value: StatedFact['value']): { readonly status: 'known' | 'none'; readonly value: Value | null } {
  return value === 'none' ? { status: 'none', value: null } : { status: 'known', value };
}

function statedValue({ value, source, asOf, ...extras }: StatedFact, unit: string | null): AnyFactValue {
  return { ...known(value), unit, source, asOf, ...extras };
}

function missingValue(reason: string | undefined, unit: string | null): AnyFactValue {
  const missing = { value: null, unit, source: null, asOf: null };
  return reason === undefined ? { status: 'unknown', ...missing } : { status: 'withheld', ...missing, reason };
}

const disputedBy = ({ value, source, asOf }: StatedFact) => ({ ...known(value), source, asOf });

/** The value of a fact of an entry. */
function factValue({ facts, disputed = {}, withheld = {} }: EntryDocument, fact: FactDefinition): AnyFactValue {
  const unit = fact.unit ?? null;
  const [stated, other] = [facts[fact.id], disputed[fact.id]];
  const value = stated === undefined ? missingValue(withheld[fact.id], unit) : statedValue(stated, unit);
  return other === undefined ? value : { ...value, disputed: disputedBy(other) };
}

/** Every fact of the kind, known or not. */
export const factValues = (document: EntryDocument, facts: readonly FactDefinition[]): Record<string, AnyFactValue> =>
  Object.fromEntries(facts.map((fact) => [fact.id, factValue(document, fact)]));

/** What a result of a benchmark states, with what goes without saying. */
export const resultOf = (
  { value, source, asOf, version, variant, reportedBy }: StatedResult,
  benchmark: { readonly version: string },
) => ({
  value,
  source,
  asOf,
  version: version ?? benchmark.version,
  variant: variant ?? null,
  reportedBy: reportedBy ?? null,
});
