/** The rows of a comparison's fact table, ready to render, in their groups. */
import type { KindView } from '../../../schemas/content.ts';
import { toMonths } from '../../../schemas/dates.ts';
import { type Incomparability, BENCHMARKS, type Cell, type Row } from '../../comparison/row.ts';
import { SIDES, type SideName } from '../../comparison/sides.ts';
import { relativeDifference, type RelativeDifference } from '../../comparison/relative-difference.ts';
import { viewCell, type CellPlace, type CellView } from '../cell.ts';
import { sellerNote } from '../condition-notes.ts';
import type { ViewContext } from '../context.ts';
import type { EntryDocument } from '../entry-document.ts';
import { commonSource, rowSources, type CommonSource, type RowSources } from './common-source.ts';
import { factPath } from '../glossary-path.ts';
import { benchmarkPath, groupAnchor, rowAnchor } from '../links.ts';
import { formatCount, formatList } from '../format.ts';

export interface RowView extends RowSources {
  readonly anchor: string;
  readonly id: string;
  readonly label: string;
  readonly unit: string | undefined;
  readonly definition: string;
  readonly definitionHref: string | undefined;
  /** One for each side, from the left. */
  readonly cells: readonly CellView[];
  readonly better: SideName | undefined;
  /** Where alone that side is better, in words. */
  readonly condition: string | undefined;
  readonly equal: boolean;
  /** How far the values lie apart, in words, and the side that the words stand with. */
  readonly difference: RelativeDifference | undefined;
  /** Why the values are not set against each other; `undefined` when they are. */
  readonly caveat: string | undefined;
}

export interface RowGroupView {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly RowView[];
  /** How many results of all sides the page has no room for. */
  readonly further: number;
  /** Results of some sides alone, which compare nothing: they are counted. */
  readonly partial: readonly RowView[];
  /** Whether a value that all sides have differs: what a reader looks for first. */
  readonly differs: boolean;
  /** How many rows read the same on all sides. */
  readonly equal: number;
  /** The source of all its values, or of most; the others are marked. */
  readonly source: (CommonSource & { readonly isOfAll: boolean }) | undefined;
  /** Facts of the group of which nothing is known of any side: they are named and counted, and take no row. */
  readonly unknown: readonly { readonly label: string; readonly href: string }[];
}

/** Below so many days a time is told in days. */
const MANY_DAYS = 45;

const apartText = (days: number) => (days < MANY_DAYS ? formatCount(days, 'day') : formatCount(toMonths(days), 'month'));

/** Why values of a row do not compare, in a sentence. */
function caveatOf(incomparable: Incomparability): string {
  switch (incomparable.type) {
    case 'versions':
      return `Not compared: the results are from different versions, ${formatList(incomparable.versions)}.`;
    case 'settings':
      return 'Not compared: the results are from different settings.';
    case 'dates':
      return `Not compared: the values were read ${apartText(incomparable.days)} apart, and such values change faster.`;
    case 'disputed':
      return 'Not compared: sources disagree, and it depends on them which side is better.';
  }
}

/** The cell without its seller, whom the condition of the better side tells already. */
const unsold = (cell: Cell, { cells, better, condition = '' }: Row): Cell =>
  cell.state === 'known' &&
  cells[SIDES.findIndex((side) => side === better)] === cell &&
  condition.startsWith(sellerNote(cell) ?? ' ')
    ? { ...cell, seller: undefined }
    : cell;

type UnsourcedRow = Omit<RowView, keyof RowSources>;

function viewRow(row: Row, documents: readonly EntryDocument[], context: ViewContext): UnsourcedRow {
  const [type, id = ''] = row.id.split(':');
  const list = type === 'fact' ? 'facts' : 'benchmarks';
  const placeOf = ({ kind, file, lines, disputed, successor }: EntryDocument): CellPlace => ({
    file,
    line: lines[`${list}.${id}`] ?? lines[list],
    disputed: type === 'fact' ? disputed[id] : undefined,
    named: type === 'fact' && context.kinds[kind]?.lifeCycle?.successor === id ? successor : undefined,
  });
  const { label, unit, definition } = row.subject;
  return {
    anchor: rowAnchor(row.id),
    id: row.id,
    label,
    unit,
    definition,
    definitionHref: type === 'fact' ? factPath(row.subject, context.kinds) : benchmarkPath(id),
    cells: documents.flatMap((document, index) => {
      const cell = row.cells[index];
      return cell === undefined ? [] : [viewCell(unsold(cell, row), row.subject, placeOf(document), context)];
    }),
    better: row.better,
    condition: row.condition,
    equal: row.equal,
    difference: relativeDifference(row),
    caveat: row.incomparable === undefined ? undefined : caveatOf(row.incomparable),
  };
}

/** A row says something when a value is known, or when it is told why one is not. */
function isWorthShowing({ cells }: Row): boolean {
  return cells.some((cell) => cell.state === 'known' || (cell.state === 'unknown' && cell.withheld !== undefined));
}

/** Whether a row is of facts that all sides could have, most have, and none is known of. */
const isUnknown = (row: Row) =>
  row.subject.isRare !== true && row.cells.every((cell) => cell.state === 'unknown' && cell.withheld === undefined);

const isDifferent = ({ cells, equal }: Row) => !equal && cells.every(({ state }) => state === 'known');

/** A page has room for so many results; further ones of both sides stand on the pages of the entries. */
export const MOST_RESULTS = 10;

/** The results that tell most, in the order of all: those that the page speaks of, then those that name a side. */
export function tellingResults<T extends Pick<RowView, 'id' | 'better'>>(
  rows: readonly T[],
  named: ReadonlySet<string>,
): readonly T[] {
  const weight = ({ id, better }: T) => 2 * Number(named.has(id)) + Number(better !== undefined);
  const kept = new Set(rows.toSorted((a, b) => weight(b) - weight(a)).slice(0, MOST_RESULTS));
  return rows.filter((row) => kept.has(row));
}

type Group = KindView['groups'][number];

/**
 * The groups of several kinds in one order: those of the first, and each further one behind the group that it follows in its
 * own kind.
 */
export function mergeGroups(kinds: readonly KindView[]): readonly Group[] {
  const merged: Group[] = [];
  for (const { groups } of kinds) {
    for (const [index, group] of groups.entries()) {
      if (merged.some(({ id }) => id === group.id)) continue;
      const before = merged.findIndex(({ id }) => id === groups[index - 1]?.id);
      merged.splice(before + 1, 0, group);
    }
  }
  return merged;
}

/** Rows by group, in the order of their kinds; groups without rows are left out. Those that the page speaks of are `named`. */
export function viewGroups(
  rows: readonly Row[],
  named: ReadonlySet<string>,
  documents: readonly EntryDocument[],
  context: ViewContext,
): RowGroupView[] {
  const kinds = documents.flatMap(({ kind }) => context.kinds[kind] ?? []);
  const groups = [...mergeGroups(kinds), { id: BENCHMARKS, label: 'Benchmarks' }];
  return groups.flatMap(({ id, label }) => {
    const own = rows.filter((row) => row.subject.group === id);
    const shown = own.filter(isWorthShowing).map((row) => viewRow(row, documents, context));
    const unknown = own
      .filter(isUnknown)
      .map((row) => ({ label: row.subject.label, href: factPath(row.subject, context.kinds) }));
    if (shown.length + unknown.length === 0) return [];
    const source = commonSource(shown.map(({ cells }) => cells));
    const sourced = (row: UnsourcedRow): RowView => ({ ...row, ...rowSources(row.cells, source) });
    const isPartial = ({ cells }: UnsourcedRow) => id === BENCHMARKS && cells.some(({ state }) => state === 'unknown');
    const whole = shown.filter((row) => !isPartial(row));
    const kept = id === BENCHMARKS ? tellingResults(whole, named) : whole;
    return [
      {
        id: groupAnchor(id),
        label,
        rows: kept.map(sourced),
        further: whole.length - kept.length,
        partial: shown.filter(isPartial).map(sourced),
        differs: own.some(isDifferent),
        equal: kept.filter(({ equal }) => equal).length,
        source,
        unknown,
      },
    ];
  });
}
