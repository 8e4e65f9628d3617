/** The facts of an entry's page: in groups that fold, and the few that readers ask about first. */
import type { FactDefinition } from '../../../schemas/content.ts';
import { ownValue } from '../../../schemas/own-value.ts';
import { BENCHMARKS, type Cell, type RowSubject } from '../../comparison/row.ts';
import { kindOf } from '../../kinds/kinds.ts';
import { viewCell, type CellView } from '../cell.ts';
import type { ViewContext } from '../context.ts';
import type { EntryDocument } from '../entry-document.ts';
import { formatCount, formatShare } from '../format.ts';
import { factPath } from '../glossary-path.ts';
import { benchmarkPath } from '../links.ts';

interface FactRowView {
  readonly id: string;
  readonly label: string;
  readonly unit: string | undefined;
  readonly href: string;
  readonly cell: CellView;
}

/** A group of facts under its name. */
export interface FactGroupView {
  readonly id: string;
  readonly label: string;
  /** `6 of 9 known`, `4 results`. */
  readonly countText: string;
  readonly rows: readonly FactRowView[];
}

/** A fact that readers ask about first, in large figures. */
interface KeyFigure {
  readonly label: string;
  readonly state: CellView['state'];
  /** Of a figure that is known: nothing else has a unit. */
  readonly unit: string | undefined;
  readonly text: string;
  /** Its row, with source and date. */
  readonly href: string;
}

export interface EntryFacts {
  /** Every fact of the kind. */
  readonly facts: readonly FactRowView[];
  readonly figures: readonly KeyFigure[];
  /** Facts by group, then the results of benchmarks. */
  readonly factGroups: readonly FactGroupView[];
  /** How many of its facts are known: `78%`. */
  readonly known: string;
}

function factRow(document: EntryDocument, fact: FactDefinition, context: ViewContext): FactRowView {
  const stated = document.facts[fact.id];
  const cell: Cell =
    stated === undefined ? { state: 'unknown', withheld: document.withheld?.[fact.id] } : { state: 'known', ...stated };
  const line = document.lines[`facts.${fact.id}`] ?? document.lines.facts;
  const isSuccessor = kindOf(document.kind).lifeCycle?.successor === fact.id;
  const place = {
    file: document.file,
    line,
    disputed: document.disputed[fact.id],
    named: isSuccessor ? document.successor : undefined,
  };
  return {
    id: fact.id,
    label: fact.label,
    unit: fact.unit,
    href: factPath(fact, context.kinds),
    cell: viewCell(cell, fact, place, context),
  };
}

function benchmarkRows(document: EntryDocument, context: ViewContext): FactRowView[] {
  return context.benchmarks.flatMap(({ id, data }) => {
    const result = ownValue(document.benchmarks, id);
    if (result === undefined) return [];
    const subject: RowSubject = {
      id,
      label: data.name,
      type: 'result',
      group: BENCHMARKS,
      better: data.better,
      decimals: data.decimals,
      definition: data.summary,
      maxAgeDays: data.maxAgeDays,
    };
    const cell = viewCell(
      { state: 'known', ...result },
      subject,
      { file: document.file, line: document.lines[`benchmarks.${id}`] },
      context,
    );
    return [{ id, label: data.name, unit: data.unit, href: benchmarkPath(id), cell }];
  });
}

function groupOf(id: string, label: string, rows: readonly FactRowView[]): FactGroupView[] {
  const known = rows.filter(({ cell }) => cell.state === 'known').length;
  return rows.length === 0 ? [] : [{ id, label, countText: `${known} of ${rows.length} known`, rows }];
}

/** The facts that readers ask about first; a kind names them. */
function keyFigures(facts: readonly FactRowView[], highlights: readonly string[]): KeyFigure[] {
  return highlights.flatMap((id) => {
    const row = facts.find((fact) => fact.id === id);
    if (row === undefined) return [];
    const { state, text } = row.cell;
    const unit = state === 'known' ? row.unit : undefined;
    return [{ label: row.label, state, unit, text, href: `#fact-${id}` }];
  });
}

/** The facts of an entry, in the order of its kind. */
export function viewEntryFacts(document: EntryDocument, context: ViewContext): EntryFacts {
  const { facts, groups, highlights } = kindOf(document.kind);
  const rows = facts.map((fact) => ({ group: fact.group, row: factRow(document, fact, context) }));
  const all = rows.map(({ row }) => row);
  const results = benchmarkRows(document, context);
  const inGroups = groups.flatMap(({ id, label }) =>
    groupOf(
      id,
      label,
      rows.filter(({ group }) => group === id).map(({ row }) => row),
    ),
  );
  const measured = { id: BENCHMARKS, label: 'Benchmarks', countText: formatCount(results.length, 'result'), rows: results };
  return {
    facts: all,
    figures: keyFigures(all, highlights),
    factGroups: results.length === 0 ? inGroups : [...inGroups, measured],
    known: formatShare(all.filter(({ cell }) => cell.state === 'known').length / all.length),
  };
}
