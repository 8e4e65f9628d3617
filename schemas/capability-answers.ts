/** Does an entry have a capability? Facts that state it say so, or a claim does; without either it is unknown. */
import { allOf, answerTo, type Answer } from './answers.ts';
import type { Condition, FactValue } from './content.ts';

/** Capability -> the conditions on facts that state it; without any only a claim can say so. */
export type StatedBy = ReadonlyMap<string, readonly Condition[]>;

/** What the question is asked of. */
export interface Claimant {
  readonly facts: Readonly<Record<string, { readonly value: FactValue }>>;
  /** Ids of the capabilities that it claims. */
  readonly claims: readonly string[];
}

/** Whether an entry has a capability: a known fact decides, then a claim. */
export function hasCapability(id: string, entry: Claimant, statedBy: StatedBy): Answer {
  const conditions = statedBy.get(id) ?? [];
  const stated =
    conditions.length === 0 ? 'unknown' : allOf(conditions.map((one) => answerTo(one, entry.facts[one.fact]?.value)));
  return stated === 'unknown' && entry.claims.includes(id) ? 'yes' : stated;
}

/** The capabilities that are known of an entry, one way or the other: those that its facts state, and those that it claims. */
export function knownCapabilities(entry: Claimant, statedBy: StatedBy): Readonly<Record<string, boolean>> {
  const ids = new Set([...statedBy.keys(), ...entry.claims]);
  const answers = [...ids].sort().map((id) => [id, hasCapability(id, entry, statedBy)] as const);
  return Object.fromEntries(answers.flatMap(([id, answer]) => (answer === 'unknown' ? [] : [[id, answer === 'yes']])));
}
