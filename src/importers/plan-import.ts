/** Holds a data set against the entries: what it adds, changes, leaves, and where it contradicts another source. */
import { kinds, type FactValue } from '../../schemas/index.ts';
import type { Entry } from '../entries/entry.ts';
import type { FactEdit } from './edit-facts.ts';
import type { FactTable, TableRow } from './fact-table.ts';

export interface Change {
  readonly id: string;
  /** What stood there; `undefined` = nothing. */
  readonly from: FactValue | undefined;
  readonly to: FactValue;
}

/** What an import means for one entry. */
export interface EntryPlan {
  readonly entry: Entry;
  readonly edits: readonly FactEdit[];
  readonly added: readonly Change[];
  readonly changed: readonly Change[];
  readonly unchanged: number;
  /** Facts that another source states otherwise; they are reported and never overwritten. */
  readonly conflicts: readonly (Change & { readonly statedBy: string })[];
  /** Facts of this source that it no longer has; reported and never removed. */
  readonly gone: readonly string[];
}

export interface ImportPlan {
  readonly entries: readonly EntryPlan[];
  /** Entries that name this source under a key that it does not have. */
  readonly missing: readonly { readonly entry: Entry; readonly key: string }[];
}

const same = (a: FactValue, b: FactValue) => JSON.stringify(a) === JSON.stringify(b);

/** What one row of facts means for one entry, when `source` says it of the day `asOf`. */
export function planEntry(
  entry: Entry,
  row: Pick<TableRow, 'facts'>,
  { source, asOf }: Pick<FactTable, 'source' | 'asOf'>,
): EntryPlan {
  const known = kinds[entry.kind].facts
    .map((fact) => fact.id)
    .filter((id) => row.facts[id] !== undefined && entry.data.withheld[id] === undefined);
  const changes = known.map((id) => ({ id, stated: entry.data.facts[id], to: row.facts[id] as FactValue }));
  // An older data set must not undo what a newer one said.
  const own = changes.filter(({ stated }) => stated === undefined || (stated.source === source && stated.asOf <= asOf));
  const edits = own.map(({ id, to }) => ({ id, value: to, source, asOf }));
  const asChange = ({ id, stated, to }: (typeof changes)[number]): Change => ({ id, from: stated?.value, to });
  const foreign = changes.filter(({ stated, to }) => stated !== undefined && stated.source !== source && !same(stated.value, to));
  return {
    entry,
    edits,
    added: own.filter(({ stated }) => stated === undefined).map(asChange),
    changed: own.filter(({ stated, to }) => stated !== undefined && !same(stated.value, to)).map(asChange),
    unchanged: own.filter(({ stated, to }) => stated !== undefined && same(stated.value, to)).length,
    conflicts: foreign.map((change) => ({ ...asChange(change), statedBy: change.stated?.source ?? '' })),
    gone: Object.entries(entry.data.facts)
      .filter(([id, fact]) => fact.source === source && row.facts[id] === undefined)
      .map(([id]) => id),
  };
}

/** The plan of an import for `entries`, in their order. Entries without an id of this source are passed over. */
export function planImport(table: FactTable, entries: readonly Entry[]): ImportPlan {
  const named = entries.flatMap((entry) => {
    const key = entry.kind === table.kind ? entry.data.ids[table.source] : undefined;
    return key === undefined ? [] : [{ entry, key, row: table.rows.get(key) }];
  });
  return {
    entries: named.flatMap(({ entry, row }) => (row === undefined ? [] : [planEntry(entry, row, table)])),
    missing: named.flatMap(({ entry, key, row }) => (row === undefined ? [{ entry, key }] : [])),
  };
}
