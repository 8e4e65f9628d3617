/** The rows of a comparison's fact table, ready to draw, in their groups. */
import { FACT_GROUPS } from '../../schemas/index.ts';
import type { Row, SideName } from '../pairs/compare-rows.ts';
import { relativeDifference, type RelativeDifference } from '../pairs/relative-difference.ts';
import { viewCell, type CellPlace, type CellView } from './cell.ts';
import type { ViewContext } from './context.ts';
import type { EntryDocument } from './entry-document.ts';
import { glossaryPath, rowAnchor } from './links.ts';
import type { Sides } from './verdict.ts';

export interface RowView {
  readonly anchor: string;
  readonly id: string;
  readonly label: string;
  readonly unit: string | undefined;
  readonly definition: string;
  readonly definitionHref: string | undefined;
  readonly a: CellView;
  readonly b: CellView;
  readonly better: SideName | undefined;
  readonly equal: boolean;
  /** How far the values lie apart, in words, and the side that the words stand with. */
  readonly difference: RelativeDifference | undefined;
}

export interface RowGroupView {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly RowView[];
}

const GROUP_LABELS: Readonly<Record<Row['subject']['group'], string>> = {
  pricing: 'Pricing',
  limits: 'Limits',
  modalities: 'Input and output',
  features: 'Features',
  adoption: 'Adoption',
  activity: 'Activity',
  dates: 'Dates',
  licence: 'Licence',
  benchmarks: 'Benchmarks',
};

function viewRow(row: Row, sides: Sides, context: ViewContext): RowView {
  const [type, id = ''] = row.id.split(':');
  const list = type === 'fact' ? 'facts' : 'benchmarks';
  const placeOf = ({ file, lines, disputed }: EntryDocument): CellPlace => ({
    file,
    line: lines[`${list}.${id}`] ?? lines[list],
    disputed: type === 'fact' ? disputed[id] : undefined,
  });
  const cell = (side: SideName) => viewCell(row[side], row.subject, placeOf(sides[side]), context);
  const { label, unit, definition } = row.subject;
  return {
    anchor: rowAnchor(row.id),
    id: row.id,
    label,
    unit,
    definition,
    definitionHref: type === 'fact' ? glossaryPath(id) : `/benchmarks/${id}/`,
    a: cell('a'),
    b: cell('b'),
    better: row.better,
    equal: row.equal,
    difference: relativeDifference(row),
  };
}

/** Rows by group, in the catalogue's order; groups without rows are left out. */
export function viewGroups(rows: readonly Row[], sides: Sides, context: ViewContext): RowGroupView[] {
  return [...FACT_GROUPS, 'benchmarks' as const].flatMap((group) => {
    const own = rows.filter(
      (row) =>
        row.subject.group === group && !(row.a.state !== 'known' && row.b.state !== 'known' && row.a.state !== row.b.state),
    );
    return own.length === 0
      ? []
      : [{ id: `group-${group}`, label: GROUP_LABELS[group], rows: own.map((row) => viewRow(row, sides, context)) }];
  });
}
