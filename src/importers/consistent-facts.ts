/** Facts that an entry may take together with what it states already: what would contradict the rest is a remark. */
import type { StatedBy } from '../../schemas/capability-answers.ts';
import type { EntryData, Kind } from '../../schemas/content.ts';
import type { FactEdit } from '../editing/edit-facts.ts';
import { writeValue } from '../editing/write-value.ts';
import { contradictionsOf } from '../entries/check-contradictions.ts';
import { remark } from './remark.ts';
import type { Screened } from './valid-facts.ts';

/** The entry, or what there is of a new one. */
export type Receiver = Pick<EntryData, 'facts' | 'disputed' | 'history' | 'withheld' | 'capabilities'>;

/** What a new entry says before it has facts. */
export const EMPTY: Receiver = { facts: {}, disputed: {}, history: {}, withheld: {}, capabilities: [] };

/** What comes with facts: their rules, and which of them fall with another. */
export interface Ties {
  /** Capability -> the conditions on facts that state it. */
  readonly statedBy: StatedBy;
  /** Fact -> the fact from which it was concluded. */
  readonly follows: Readonly<Record<string, string>>;
}

const factOf = ({ value, source, asOf }: FactEdit): EntryData['facts'][string] => ({
  value: typeof value === 'object' ? [...value] : value,
  source,
  asOf,
});

/** The edit that is to go, of those that take part in a contradiction: one that brings news, before one that repeats. */
function blame(ids: readonly string[], edits: readonly FactEdit[], before: Receiver['facts']): FactEdit | undefined {
  const own = ids.flatMap((id) => edits.find((edit) => edit.id === id) ?? []);
  return own.find(({ id, value }) => before[id]?.value !== value) ?? own[0];
}

/** `edits` without those that would bring a contradiction into `data`; one goes for each. */
export function consistentFacts(kind: Kind, data: Receiver, edits: readonly FactEdit[], ties: Ties): Screened {
  const facts = { ...data.facts, ...Object.fromEntries(edits.map((edit) => [edit.id, factOf(edit)])) };
  for (const { facts: ids, message } of contradictionsOf(kind, { ...data, facts }, ties.statedBy)) {
    const out = blame(ids, edits, data.facts);
    if (out === undefined) continue;
    const kept = edits.filter((edit) => edit !== out && ties.follows[edit.id] !== out.id);
    const rest = consistentFacts(kind, data, kept, ties);
    const text = `not used: ${out.id} ${writeValue(out.value)}, because then ${message(() => '')}`;
    return { facts: rest.facts, remarks: [remark('contradictory', text, out.id), ...rest.remarks] };
  }
  return { facts: edits, remarks: [] };
}
