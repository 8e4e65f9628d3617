/** What a source states of facts, held against the schema of each: what an entry may not say is a remark. */
import type { FactValue, Kind } from '../../schemas/content.ts';
import { roundTo } from '../../schemas/numbers.ts';
import type { FactEdit } from '../editing/edit-facts.ts';
import { MOST_DECIMALS } from '../entries/check-numbers.ts';
import { factFault } from '../entries/fact-fault.ts';
import type { SourceFacts } from './fact-table.ts';
import { remark, type FactRemark } from './remark.ts';

/** Who states facts, and when. */
export interface Origin {
  /** The source as entries name it. */
  readonly source: string;
  /** The day on which it said so, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** What an entry may take, and what it may not. */
export interface Screened {
  readonly facts: readonly FactEdit[];
  readonly remarks: readonly FactRemark[];
}

/** Arithmetic leaves digits behind that no source means: 0.30000000000000004. */
function tidy(value: unknown): unknown {
  if (typeof value !== 'number' || !Number.isFinite(value)) return value;
  const rounded = roundTo(value, MOST_DECIMALS);
  return Math.abs(value - rounded) < 1e-9 && (rounded === 0) === (value === 0) ? rounded : value;
}

const tidyTier = (tier: unknown): unknown =>
  typeof tier === 'object' && tier !== null && 'value' in tier ? { ...tier, value: tidy(tier.value) } : tier;

/** One statement. Where only its tiers are wrong, the value stands without them. */
function validFact(kind: Kind, id: string, stated: SourceFacts, { source, asOf }: Origin): Screened {
  const terms = stated.terms?.[id] ?? { source, asOf };
  const value = tidy(stated.facts[id]);
  const given = stated.tiers?.[id];
  const tiers: unknown = Array.isArray(given) ? given.map(tidyTier) : given;
  const fault = factFault(kind, id, { value, ...terms });
  if (fault !== undefined) return { facts: [], remarks: [remark('not valid', `not used: ${fault}`, id)] };
  const edit: FactEdit = { id, value: value as FactValue, ...terms };
  if (tiers === undefined) return { facts: [edit], remarks: [] };
  const tierFault = factFault(kind, id, { value, tiers, ...terms });
  if (tierFault === undefined) return { facts: [{ ...edit, tiers: tiers as FactEdit['tiers'] }], remarks: [] };
  return { facts: [edit], remarks: [remark('not valid', `tiers not used: ${tierFault}`, id)] };
}

/** The facts `ids` of a kind, as far as `stated` has them. */
export function validFacts(kind: Kind, ids: readonly string[], stated: SourceFacts, origin: Origin): Screened {
  const all = ids
    .filter((id) => stated.facts[id] !== undefined && stated.facts[id] !== null)
    .map((id) => validFact(kind, id, stated, origin));
  return { facts: all.flatMap(({ facts }) => facts), remarks: all.flatMap(({ remarks }) => remarks) };
}
