/** Compares a data set with the entries: what it adds, changes and leaves, and what is not used. */
import type { FactValue } from '../../schemas/content.ts';
import type { EntryEdit } from '../editing/apply-edits.ts';
import type { FactEdit } from '../editing/edit-facts.ts';
import type { Entry } from '../entries/entry.ts';
import { kindOf } from '../kinds/kinds.ts';
import type { FactTable, SourceFacts } from './fact-table.ts';
import { githubName } from './github-name.ts';
import { remark, type FactRemark } from './remark.ts';
import { isSame, screenFacts, type Rules, type Speaker } from './screen-facts.ts';

interface Change {
  readonly id: string;
  /** The value before; `undefined` = unknown. */
  readonly from: FactValue | undefined;
  readonly to: FactEdit;
}

/** What an import means for one entry. */
export interface EntryPlan extends EntryEdit {
  readonly facts: readonly FactEdit[];
  readonly added: readonly Change[];
  readonly changed: readonly Change[];
  readonly unchanged: number;
  readonly remarks: readonly FactRemark[];
}

export interface ImportPlan {
  readonly entries: readonly EntryPlan[];
  /** Why the source was not read to the end, where what it had said until then is kept. */
  readonly stopped?: string;
}

/** What an import knows besides its source. */
export interface ImportContext extends Rules {
  /** The entries that it is for. */
  readonly entries: readonly Entry[];
  /** All entries of the site. */
  readonly all: readonly Entry[];
}

/** An entry that stays as it is, with the reason. */
export const leave = (entry: Entry, ...remarks: readonly FactRemark[]): EntryPlan => ({
  entry,
  facts: [],
  added: [],
  changed: [],
  unchanged: 0,
  remarks,
});

/** Facts that an entry has from a source that states them no more. */
function lost({ data }: Entry, { facts }: SourceFacts, remarks: readonly FactRemark[], source: string): FactRemark[] {
  const ids = Object.keys(data.facts).filter((id) => data.facts[id]?.source === source && facts[id] === undefined);
  return ids
    .filter((id) => !remarks.some(({ fact }) => fact === id))
    .map((id) => remark('no longer stated', `${id}: kept, although this source no longer states it`, id));
}

/** What the facts that `speaker` states mean for one entry. */
export function planEntry(entry: Entry, stated: SourceFacts, speaker: Speaker, rules: Rules): EntryPlan {
  const before = entry.data.facts;
  const { facts, remarks } = screenFacts(kindOf(entry.kind), entry.data, stated, speaker, rules);
  const changes = facts.map((to): Change => ({ id: to.id, from: before[to.id]?.value, to }));
  const isNew = ({ id }: Change) => before[id] === undefined;
  const isUnchanged = ({ id, to }: Change) => before[id] !== undefined && isSame(before[id], to);
  return {
    entry,
    facts,
    added: changes.filter(isNew),
    changed: changes.filter((change) => !isNew(change) && !isUnchanged(change)),
    unchanged: changes.filter(isUnchanged).length,
    remarks: [...remarks, ...lost(entry, stated, remarks, speaker.source)],
  };
}

/**
 * The plan of an import, in the order of the entries. Those of which the data set says nothing are left out; tables of
 * repositories are also searched by GitHub name. An entry whose id is missing from the data set is remarked on.
 */
export function planImport(table: FactTable, context: ImportContext): ImportPlan {
  const factsFor = table.factsFor?.(context.all.filter(({ kind }) => kind === table.kind));
  const plan = (entry: Entry): EntryPlan[] => {
    const id = entry.data.ids[table.source];
    const row = table.rows.get(id ?? githubName(entry)?.toLowerCase() ?? '');
    const stated = factsFor?.(entry, row) ?? row ?? { facts: {} };
    const planned = planEntry(entry, stated, table, context);
    if (row !== undefined) return [planned];
    // Without a row its other facts came from elsewhere in the data set, by hand.
    const remarks = planned.remarks.filter(({ kind }) => kind !== 'no longer stated');
    if (id !== undefined && stated.isAbsence !== true)
      remarks.push(remark('not in the source', `${id} is not in the data set; nothing was removed`));
    return planned.facts.length + remarks.length === 0 ? [] : [{ ...planned, remarks }];
  };
  return { entries: context.entries.filter(({ kind }) => kind === table.kind).flatMap(plan) };
}
