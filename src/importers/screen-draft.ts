/** New entries with those of their first facts that an entry may state. */
import type { FactEdit } from '../editing/edit-facts.ts';
import type { NewEntry } from '../editing/new-entry.ts';
import { lastDay } from '../editing/move-day.ts';
import { kindOf } from '../kinds/kinds.ts';
import { EMPTY } from './consistent-facts.ts';
import type { SourceFacts } from './fact-table.ts';
import type { FactRemark } from './remark.ts';
import { screenFacts } from './screen-facts.ts';

/** A new entry whose facts nothing has held against a schema. */
export interface UnscreenedEntry extends Omit<NewEntry, 'facts' | 'tiers' | 'terms' | 'disputed' | 'source'> {
  readonly source: string;
  readonly stated: SourceFacts;
}

/** A new entry, and what its source states that it may not take. */
export interface ScreenedEntry {
  readonly entry: NewEntry;
  readonly remarks: readonly FactRemark[];
}

/** The draft with the facts that pass their schemas and agree with each other. */
export function screenDraft({ stated, ...draft }: UnscreenedEntry): ScreenedEntry {
  const rules = { statedBy: new Map(), lastDay: lastDay() };
  const { facts, remarks } = screenFacts(kindOf(draft.kind), EMPTY, stated, draft, rules);
  const tiers = facts.flatMap(({ id, tiers: own }) => (own === undefined ? [] : [[id, own] as const]));
  const values = Object.fromEntries(facts.map(({ id, value }) => [id, value]));
  const has = ({ id }: FactEdit) => values[id] !== undefined;
  const own = { terms: stated.terms, disputed: stated.disputed?.filter(has) };
  return { entry: { ...draft, ...own, facts: values, tiers: Object.fromEntries(tiers) }, remarks };
}
