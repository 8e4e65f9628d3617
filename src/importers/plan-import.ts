/** Compares a data set with the entries: what it adds, changes and leaves, and where it disputes another source. */
import type { FactValue, StatedFact } from '../../schemas/content.ts';
import type { EntryEdit } from '../editing/apply-edits.ts';
import type { FactEdit } from '../editing/edit-facts.ts';
import type { Entry } from '../entries/entry.ts';
import { kindOf } from '../kinds/kinds.ts';
import type { FactTable, TableRow } from './fact-table.ts';
import { githubName } from './github-name.ts';

interface Change {
  readonly id: string;
  /** The value before; `undefined` = unknown. */
  readonly from: FactValue | undefined;
  readonly to: FactValue;
}

/** What an import means for one entry. */
export interface EntryPlan extends EntryEdit {
  readonly facts: readonly FactEdit[];
  readonly added: readonly Change[];
  readonly changed: readonly Change[];
  readonly unchanged: number;
  /** Facts for which the entry names another source with another value; they are reported and never overwritten. */
  readonly disputed: readonly (Change & { readonly statedBy: string })[];
  /** Facts that this source once stated and no longer does; they are reported and never removed. */
  readonly gone: readonly string[];
}

/** Something about an entry that a person should look at. */
export interface Remark {
  readonly entry: Entry;
  readonly text: string;
}

export interface ImportPlan {
  readonly entries: readonly EntryPlan[];
  readonly remarks: readonly Remark[];
}

interface Comparison {
  readonly id: string;
  readonly stated: StatedFact | undefined;
  readonly to: FactValue;
}

const same = (a: FactValue, b: FactValue) => JSON.stringify(a) === JSON.stringify(b);
const differs = ({ stated, to }: Comparison) => stated !== undefined && !same(stated.value, to);
const asChange = ({ id, stated, to }: Comparison): Change => ({ id, from: stated?.value, to });

/** The facts of a row that the entry may take, beside what it states of them. */
function compareFacts({ kind, data }: Entry, facts: TableRow['facts']): Comparison[] {
  return kindOf(kind).facts.flatMap(({ id }) => {
    const to = facts[id];
    return to === undefined || data.withheld[id] !== undefined ? [] : [{ id, stated: data.facts[id], to }];
  });
}

/** What one row of facts means for one entry, when `source` states it on the date `asOf`. */
export function planEntry(
  entry: Entry,
  { facts }: Pick<TableRow, 'facts'>,
  { source, asOf, supersedes = [] }: Pick<FactTable, 'source' | 'asOf' | 'supersedes'>,
): EntryPlan {
  const compared = compareFacts(entry, facts);
  const isOurs = (stated: StatedFact) => stated.source === source || supersedes.includes(stated.source);
  // An older data set must not undo what a newer one stated.
  const own = compared.filter(({ stated }) => stated === undefined || (isOurs(stated) && stated.asOf <= asOf));
  const foreign = compared.filter((one) => one.stated !== undefined && !isOurs(one.stated) && differs(one));
  const known = own.filter(({ stated }) => stated !== undefined);
  return {
    entry,
    facts: own.map(({ id, to }) => ({ id, value: to, source, asOf })),
    added: own.filter(({ stated }) => stated === undefined).map(asChange),
    changed: known.filter(differs).map(asChange),
    unchanged: known.filter((one) => !differs(one)).length,
    disputed: foreign.map((one) => ({ ...asChange(one), statedBy: one.stated?.source ?? '' })),
    gone: Object.keys(entry.data.facts).filter((id) => entry.data.facts[id]?.source === source && facts[id] === undefined),
  };
}

/**
 * The plan of an import for `entries`, in their order. Entries of which the data set says nothing are left out; tables of
 * repositories are also searched by GitHub name. An entry whose id is missing from the data set is remarked on.
 */
export function planImport(table: FactTable, entries: readonly Entry[]): ImportPlan {
  const own = entries.filter((entry) => entry.kind === table.kind);
  const idOf = (entry: Entry) => entry.data.ids[table.source];
  const rowOf = (entry: Entry) => table.rows.get(idOf(entry) ?? githubName(entry)?.toLowerCase() ?? '');
  return {
    entries: own.flatMap((entry) => {
      const row = rowOf(entry);
      const facts = table.factsFor?.(entry, row) ?? row?.facts ?? {};
      if (row === undefined && Object.keys(facts).length === 0) return [];
      const plan = planEntry(entry, { facts }, table);
      // Without a row its other facts came from elsewhere in the data set, by hand.
      return [row === undefined ? { ...plan, gone: [] } : plan];
    }),
    remarks: own
      .filter((entry) => idOf(entry) !== undefined && rowOf(entry) === undefined)
      .map((entry) => ({ entry, text: `${idOf(entry)} is not in the data set; nothing was removed` })),
  };
}
