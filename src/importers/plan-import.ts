/** Holds a data set against the entries: what it adds, changes, leaves, and where it contradicts another source. */
import type { FactValue } from '../../schemas/content.ts';
import { kindOf } from '../kinds.ts';
import type { Entry } from '../entries/entry.ts';
import type { FactEdit } from '../editing/edit-facts.ts';
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

/** Something about an entry that a person should look at. */
export interface Remark {
  readonly entry: Entry;
  readonly text: string;
}

export interface ImportPlan {
  readonly entries: readonly EntryPlan[];
  readonly remarks: readonly Remark[];
}

/** `https://github.com/qdrant/qdrant` -> `qdrant/qdrant`; `undefined` elsewhere. */
export function githubName({ links }: Entry): string | undefined {
  return /^https:\/\/github\.com\/([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(links.repository ?? '')?.[1];
}

const same = (a: FactValue, b: FactValue) => JSON.stringify(a) === JSON.stringify(b);

/** What one row of facts means for one entry, when `source` says it of the day `asOf`. */
export function planEntry(
  entry: Entry,
  row: Pick<TableRow, 'facts'>,
  { source, asOf, supersedes = [] }: Pick<FactTable, 'source' | 'asOf' | 'supersedes'>,
): EntryPlan {
  const known = kindOf(entry.kind)
    .facts.map((fact) => fact.id)
    .filter((id) => row.facts[id] !== undefined && entry.data.withheld[id] === undefined);
  const isBotAuthored = (other: string) => other === source || supersedes.includes(other);
  const changes = known.map((id) => ({ id, stated: entry.data.facts[id], to: row.facts[id] as FactValue }));
  // An older data set must not undo what a newer one said.
  const own = changes.filter(({ stated }) => stated === undefined || (isBotAuthored(stated.source) && stated.asOf <= asOf));
  const edits = own.map(({ id, to }) => ({ id, value: to, source, asOf }));
  const asChange = ({ id, stated, to }: (typeof changes)[number]): Change => ({ id, from: stated?.value, to });
  const foreign = changes.filter(
    ({ stated, to }) => stated !== undefined && !isBotAuthored(stated.source) && !same(stated.value, to),
  );
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

/**
 * The plan of an import for `entries`, in their order. Entries without an id of this source are passed over; tables of
 * repositories know them by their GitHub name besides.
 */
export function planImport(table: FactTable, entries: readonly Entry[]): ImportPlan {
  const own = entries.filter((entry) => entry.kind === table.kind);
  const rowOf = (entry: Entry) => table.rows.get(entry.data.ids[table.source] ?? githubName(entry)?.toLowerCase() ?? '');
  const isLost = (entry: Entry) => entry.data.ids[table.source] !== undefined && rowOf(entry) === undefined;
  return {
    entries: own.flatMap((entry) => {
      const row = rowOf(entry);
      return row === undefined ? [] : [planEntry(entry, row, table)];
    }),
    remarks: own.filter(isLost).map((entry) => {
      const text = `${entry.data.ids[table.source]} is not in the data set; nothing was removed`;
      return { entry, text };
    }),
  };
}
