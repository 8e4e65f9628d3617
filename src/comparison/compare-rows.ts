/** Two to four entries side by side, fact by fact: the rows of a comparison. */
import type { BenchmarkData, FactDefinition, KindView } from '../../schemas/content.ts';
import { bestSide } from './best-side.ts';
import { betterConditions } from './better-condition.ts';
import { incomparability } from './comparability.ts';
import { sharedDecimals, showsSame } from './displayed.ts';
import { BENCHMARKS, type Cell, type Comparable, type Row, type RowSubject } from './row.ts';
import { settingOf } from './setting.ts';
import { SIDES, type SideName } from './sides.ts';
import { ownValue } from '../../schemas/own-value.ts';

type Known = Extract<Cell, { readonly state: 'known' }>;

/** Whether a cell shows the same as another one: its value, and what it depends on. */
const showsSameCell = (subject: RowSubject, a: Known, b: Known) =>
  showsSame(subject, a.value, b.value) &&
  JSON.stringify([a.roundedTo, a.tiers, a.until, a.next]) === JSON.stringify([b.roundedTo, b.tiers, b.until, b.next]);

/** The better side, unless its value is only as large as what bounds it. */
function betterSide(subject: RowSubject, known: readonly Known[], entries: readonly Comparable[]): SideName | undefined {
  const side = bestSide(subject, known);
  const at = SIDES.findIndex((name) => name === side);
  const [value, bound] = [known[at]?.value, entries[at]?.facts[subject.within ?? '']?.value];
  return typeof value === 'number' && typeof bound === 'number' && value >= bound ? undefined : side;
}

function toRow(id: string, about: RowSubject, cells: readonly Cell[], entries: readonly Comparable[], isCompared: boolean): Row {
  const known = cells.flatMap((cell) => (cell.state === 'known' ? [cell] : []));
  const values = known.map((cell) => cell.value);
  const subject = { ...about, decimals: sharedDecimals(about, values) };
  const unjudged = { better: undefined, condition: undefined, lasting: undefined, equal: false };
  const open = { id, subject, cells, isCompared, incomparable: undefined, ...unjudged };
  if (known.length < cells.length) return open;
  const incomparable = incomparability(subject, known);
  const better = isCompared && incomparable === undefined ? betterSide(subject, known, entries) : undefined;
  return {
    ...open,
    incomparable,
    better,
    ...(better === undefined ? {} : betterConditions(subject, better, known, entries)),
    equal: known.every((cell) => showsSameCell(subject, known[0] ?? cell, cell)),
  };
}

const UNKNOWN: Cell = { state: 'unknown' };

/** The kinds and the benchmarks, from which rows take their order. */
export interface RowCatalogue {
  readonly kinds: Readonly<Record<string, KindView>>;
  readonly benchmarks: readonly { readonly id: string; readonly data: BenchmarkData }[];
}

const factIds = new WeakMap<KindView, ReadonlySet<string>>();

function hasFact(kind: KindView | undefined, id: string): boolean {
  if (kind === undefined) return false;
  const ids = factIds.get(kind) ?? new Set(kind.facts.map((fact) => fact.id));
  factIds.set(kind, ids);
  return ids.has(id);
}

function factCell(entry: Comparable, fact: FactDefinition, catalogue: RowCatalogue): Cell {
  if (!hasFact(catalogue.kinds[entry.kind], fact.id)) return { state: 'not-applicable', kind: entry.kind };
  const stated = entry.facts[fact.id];
  return stated === undefined
    ? { state: 'unknown', withheld: entry.withheld?.[fact.id] }
    : { state: 'known', ...stated, disputed: entry.disputed?.[fact.id]?.value };
}

/** The facts of all kinds, each id once, in the order of the first kind's table. */
function factsOf(entries: readonly Comparable[], catalogue: RowCatalogue): readonly FactDefinition[] {
  const all = entries.flatMap(({ kind }) => catalogue.kinds[kind]?.facts ?? []);
  return [...new Map(all.map((fact) => [fact.id, fact])).values()];
}

function benchmarkCell(entry: Comparable, id: string, version: string, { kinds }: RowCatalogue): Cell {
  const result = ownValue(entry.benchmarks, id);
  if (result === undefined) return UNKNOWN;
  const setting = settingOf(result.variant, entry, kinds[entry.kind]?.settings);
  return { state: 'known', ...result, version: result.version ?? version, setting };
}

/** A gap in results that is more than their scatter; without a calibration a share of the scale. */
function noticeableGap({ calibration, from, to }: BenchmarkData): number {
  return calibration === undefined ? Math.abs(to - from) * 0.03 : Math.abs(calibration.spread * calibration.noise);
}

function benchmarkSubject(id: string, data: BenchmarkData): RowSubject {
  const { name: label, better, decimals, unit, summary: definition, maxAgeDays } = data;
  const noticeable = noticeableGap(data);
  return { id, label, type: 'result', group: BENCHMARKS, better, decimals, unit, definition, maxAgeDays, noticeable };
}

/**
 * The rows of two to four entries, in the same order on every page of a kind: facts by group, then benchmarks that at
 * least one side has. Entries of different kinds get no better side: what one kind is measured by says nothing of the other.
 * Nor do entries of which one is gone: nothing speaks for what nobody can choose.
 */
export function compareRows(entries: readonly Comparable[], catalogue: RowCatalogue): readonly Row[] {
  const isCompared = entries.every(({ kind, isGone }) => kind === entries[0]?.kind && isGone !== true);
  const facts = factsOf(entries, catalogue).map((fact) =>
    toRow(
      `fact:${fact.id}`,
      fact,
      entries.map((entry) => factCell(entry, fact, catalogue)),
      entries,
      isCompared,
    ),
  );
  const benchmarks = catalogue.benchmarks.flatMap(({ id, data }) => {
    const cells = entries.map((entry) => benchmarkCell(entry, id, data.version, catalogue));
    if (cells.every((cell) => cell.state === 'unknown')) return [];
    return [toRow(`benchmark:${id}`, benchmarkSubject(id, data), cells, entries, isCompared)];
  });
  return [...facts, ...benchmarks];
}
