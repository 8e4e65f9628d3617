/** Two entries side by side, fact by fact: the rows of a comparison. */
import type { BenchmarkData, FactDefinition, FactGroup, FactValue, Kind } from '../../schemas/index.ts';
import { comparable, displayedNumber } from './displayed.ts';

/** Where a row's value stands. The three states read differently everywhere. */
export type Cell =
  | {
      readonly state: 'known';
      readonly value: FactValue;
      readonly source: string;
      readonly asOf: string;
      readonly variant?: string | undefined;
    }
  | { readonly state: 'unknown' }
  | { readonly state: 'not-applicable'; readonly reason: string };

export type SideName = 'a' | 'b';

/** What a row is about: its name, how it is shown, and which way is better. */
export type RowSubject = Pick<
  FactDefinition,
  'id' | 'label' | 'type' | 'unit' | 'decimals' | 'better' | 'definition' | 'maxAgeDays'
> & {
  readonly group: FactGroup | 'benchmarks';
};

export interface Row {
  /** `fact:contextTokens` or `benchmark:livebench`: unique in a comparison, and its anchor's name. */
  readonly id: string;
  readonly subject: RowSubject;
  readonly a: Cell;
  readonly b: Cell;
  /** The better side; `undefined` without a direction, with an unknown, or when both show the same. */
  readonly better: SideName | undefined;
  /** Whether both are known and show the same. */
  readonly equal: boolean;
}

/** What rows need to know of an entry. */
export interface Comparable {
  readonly kind: Kind;
  readonly facts: Readonly<Record<string, { readonly value: FactValue; readonly source: string; readonly asOf: string }>>;
  readonly benchmarks: Readonly<
    Record<
      string,
      { readonly value: number; readonly variant?: string | undefined; readonly source: string; readonly asOf: string }
    >
  >;
}

const sameValue = (a: FactValue, b: FactValue) => JSON.stringify(a) === JSON.stringify(b);

function betterSide(subject: RowSubject, a: FactValue, b: FactValue): SideName | undefined {
  if (subject.better === 'none') return undefined;
  const [left, right] = [comparable(subject, a), comparable(subject, b)];
  if (left === undefined || right === undefined || left === right) return undefined;
  return left > right === (subject.better === 'higher') ? 'a' : 'b';
}

function isEqual(subject: RowSubject, a: FactValue, b: FactValue): boolean {
  if (typeof a === 'number' && typeof b === 'number') return displayedNumber(subject, a) === displayedNumber(subject, b);
  return sameValue(a, b);
}

function toRow(id: string, subject: RowSubject, a: Cell, b: Cell, sameKind: boolean): Row {
  if (a.state !== 'known' || b.state !== 'known') return { id, subject, a, b, better: undefined, equal: false };
  const better = sameKind ? betterSide(subject, a.value, b.value) : undefined;
  return { id, subject, a, b, better, equal: isEqual(subject, a.value, b.value) };
}

const UNKNOWN: Cell = { state: 'unknown' };

/** The catalogue of each kind and the benchmarks, from which rows take their order. */
export interface RowCatalogue {
  readonly facts: Readonly<Record<Kind, readonly FactDefinition[]>>;
  readonly kindLabels: Readonly<Record<Kind, string>>;
  readonly benchmarks: readonly { readonly id: string; readonly data: BenchmarkData }[];
}

function factCell(entry: Comparable, fact: FactDefinition, catalogue: RowCatalogue): Cell {
  if (!catalogue.facts[entry.kind].some((own) => own.id === fact.id)) {
    return { state: 'not-applicable', reason: `not stated for a ${catalogue.kindLabels[entry.kind].toLowerCase()}` };
  }
  const stated = entry.facts[fact.id];
  return stated === undefined ? UNKNOWN : { state: 'known', ...stated };
}

/** The facts of both kinds, each id once, in the order of the first kind's table. */
function factsOf(a: Comparable, b: Comparable, catalogue: RowCatalogue): readonly FactDefinition[] {
  const first = catalogue.facts[a.kind];
  return a.kind === b.kind
    ? first
    : [...first, ...catalogue.facts[b.kind].filter((fact) => !first.some((own) => own.id === fact.id))];
}

function benchmarkRows(a: Comparable, b: Comparable, catalogue: RowCatalogue): Row[] {
  return catalogue.benchmarks.flatMap(({ id, data }) => {
    const cell = (entry: Comparable): Cell => {
      const result = entry.benchmarks[id];
      return result === undefined ? UNKNOWN : { state: 'known', ...result };
    };
    const [left, right] = [cell(a), cell(b)];
    if (left.state === 'unknown' && right.state === 'unknown') return [];
    const subject: RowSubject = {
      id,
      label: data.name,
      type: 'count',
      group: 'benchmarks',
      better: data.better,
      decimals: data.decimals,
      unit: data.unit,
      definition: data.summary,
      maxAgeDays: data.maxAgeDays,
    };
    return [toRow(`benchmark:${id}`, subject, left, right, a.kind === b.kind)];
  });
}

/**
 * The rows of a pair, in the same order on every page of a kind: facts by group, then benchmarks that at least one side has.
 * Pairs of different kinds get no better side: what one kind is measured by says nothing of the other.
 */
export function compareRows(a: Comparable, b: Comparable, catalogue: RowCatalogue): readonly Row[] {
  const facts = factsOf(a, b, catalogue).map((fact) =>
    toRow(`fact:${fact.id}`, fact, factCell(a, fact, catalogue), factCell(b, fact, catalogue), a.kind === b.kind),
  );
  return [...facts, ...benchmarkRows(a, b, catalogue)];
}
