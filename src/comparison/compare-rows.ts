/** Two to four entries side by side, fact by fact: the rows of a comparison. */
import type { BenchmarkData, FactDefinition, KindView } from '../../schemas/content.ts';
import { bestSide } from './best-side.ts';
import { incomparability } from './comparability.ts';
import { sharedDecimals, showsSame } from './displayed.ts';
import { BENCHMARKS, type Cell, type Comparable, type Row, type RowSubject } from './row.ts';

function toRow(id: string, about: RowSubject, cells: readonly Cell[], sameKind: boolean): Row {
  const known = cells.flatMap((cell) => (cell.state === 'known' ? [cell] : []));
  const values = known.map((cell) => cell.value);
  const subject = { ...about, decimals: sharedDecimals(about, values) };
  if (known.length < cells.length) return { id, subject, cells, incomparable: undefined, better: undefined, equal: false };
  const incomparable = incomparability(subject, known);
  const better = sameKind && incomparable === undefined ? bestSide(subject, values) : undefined;
  return {
    id,
    subject,
    cells,
    incomparable,
    better,
    equal: values.every((value) => showsSame(subject, values[0] ?? value, value)),
  };
}

const UNKNOWN: Cell = { state: 'unknown' };

/** The kinds and the benchmarks, from which rows take their order. */
export interface RowCatalogue {
  readonly kinds: Readonly<Record<string, KindView>>;
  readonly benchmarks: readonly { readonly id: string; readonly data: BenchmarkData }[];
}

function factCell(entry: Comparable, fact: FactDefinition, catalogue: RowCatalogue): Cell {
  const own = catalogue.kinds[entry.kind]?.facts ?? [];
  if (!own.some(({ id }) => id === fact.id)) return { state: 'not-applicable', kind: entry.kind };
  const stated = entry.facts[fact.id];
  return stated === undefined ? UNKNOWN : { state: 'known', ...stated, disputed: entry.disputed?.[fact.id]?.value };
}

/** The facts of all kinds, each id once, in the order of the first kind's table. */
function factsOf(entries: readonly Comparable[], catalogue: RowCatalogue): readonly FactDefinition[] {
  const all = entries.flatMap(({ kind }) => catalogue.kinds[kind]?.facts ?? []);
  return [...new Map(all.map((fact) => [fact.id, fact])).values()];
}

function benchmarkCell(entry: Comparable, id: string, version: string): Cell {
  const result = entry.benchmarks[id];
  return result === undefined ? UNKNOWN : { state: 'known', ...result, version: result.version ?? version };
}

function benchmarkSubject(id: string, data: BenchmarkData): RowSubject {
  const { name: label, better, decimals, unit, summary: definition, maxAgeDays } = data;
  return { id, label, type: 'result', group: BENCHMARKS, better, decimals, unit, definition, maxAgeDays };
}

/**
 * The rows of two to four entries, in the same order on every page of a kind: facts by group, then benchmarks that at
 * least one side has. Entries of different kinds get no better side: what one kind is measured by says nothing of the other.
 */
export function compareRows(entries: readonly Comparable[], catalogue: RowCatalogue): readonly Row[] {
  const sameKind = entries.every(({ kind }) => kind === entries[0]?.kind);
  const facts = factsOf(entries, catalogue).map((fact) =>
    toRow(
      `fact:${fact.id}`,
      fact,
      entries.map((entry) => factCell(entry, fact, catalogue)),
      sameKind,
    ),
  );
  const benchmarks = catalogue.benchmarks.flatMap(({ id, data }) => {
    const cells = entries.map((entry) => benchmarkCell(entry, id, data.version));
    if (cells.every((cell) => cell.state === 'unknown')) return [];
    return [toRow(`benchmark:${id}`, benchmarkSubject(id, data), cells, sameKind)];
  });
  return [...facts, ...benchmarks];
}
