/** How a figure changed over time: a step chart, for a step is what a price does, with the same figures in a table. */
import type { FactDefinition, HistoryPoint } from '../../schemas/content.ts';
import { ageInDays } from '../../schemas/dates.ts';
import { SIDES, type SideName } from '../comparison/sides.ts';
import { viewSource, type SourceView, type ViewContext } from './context.ts';
import type { EntryDocument } from './entry-document.ts';
import { formatDate, formatFact, formatList } from './format.ts';

/** The chart's own measures; it is scaled to its place on the page. */
export const CHART = { width: 360, height: 200, left: 58, right: 10, top: 14, bottom: 30 } as const;

interface HistoryRow {
  readonly name: string;
  readonly value: string;
  readonly from: { readonly iso: string; readonly text: string };
  readonly source: SourceView;
}

export interface HistoryView {
  readonly id: string;
  readonly label: string;
  readonly unit: string | undefined;
  /** The whole chart in words. */
  readonly alt: string;
  readonly lines: readonly { readonly side: SideName; readonly name: string; readonly path: string }[];
  readonly ticksY: readonly { readonly y: number; readonly text: string }[];
  readonly ticksX: readonly { readonly x: number; readonly text: string; readonly isLast: boolean }[];
  readonly rows: readonly HistoryRow[];
}

interface Series {
  readonly side: SideName;
  readonly name: string;
  readonly points: readonly HistoryPoint[];
  /** The day up to which the last value is known to hold. */
  readonly until: string;
}

function seriesOf(document: EntryDocument, side: SideName, factId: string): Series | undefined {
  const points = document.history[factId];
  if (points === undefined) return undefined;
  const stated = document.facts[factId];
  const last = points.at(-1);
  const differs = stated !== undefined && last !== undefined && stated.asOf > last.asOf && stated.value !== last.value;
  const current = differs && typeof stated.value === 'number' ? [{ ...stated, value: stated.value }] : [];
  return { side, name: document.name, points: [...points, ...current], until: stated?.asOf ?? last?.asOf ?? '' };
}

/** 1, 2, 2.5 or 5 times a power of ten, not below `value`. */
export function niceTop(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 2.5, 5, 10].find((step) => step * power >= value) ?? 10) * power || 1;
}

const round = (value: number) => Math.round(value * 10) / 10;

function scales(all: readonly Series[]) {
  const days = all.flatMap(({ points, until }) => [...points.map((point) => point.asOf), until]).sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const top = niceTop(Math.max(...all.flatMap(({ points }) => points.map((point) => point.value)), 1e-9));
  const span = Math.max(1, ageInDays(first, last));
  const { width, height, left, right, top: above, bottom } = CHART;
  return {
    first,
    last,
    top,
    x: (day: string) => round(left + ((width - left - right) * ageInDays(first, day)) / span),
    y: (value: number) => round(height - bottom - ((height - above - bottom) * value) / top),
  };
}

function pathOf({ points, until }: Series, { x, y }: ReturnType<typeof scales>): string {
  const steps = points.map(({ asOf, value }, index) => (index === 0 ? `M${x(asOf)} ${y(value)}` : `H${x(asOf)}V${y(value)}`));
  return `${steps.join('')}H${x(until)}`;
}

function viewFact(fact: FactDefinition, all: readonly Series[], { sources }: ViewContext): HistoryView {
  const scale = scales(all);
  const text = (value: number) => formatFact(fact, value);
  const story = ({ name, points }: Series) =>
    `${name}: ${formatList(points.map((point) => `${text(point.value)} from ${formatDate(point.asOf)}`))}`;
  return {
    id: fact.id,
    label: fact.label,
    unit: fact.unit,
    alt: `${fact.label}${fact.unit === undefined ? '' : `, ${fact.unit}`}. ${all.map(story).join('. ')}.`,
    lines: all.map((series) => ({ side: series.side, name: series.name, path: pathOf(series, scale) })),
    ticksY: [0, scale.top / 2, scale.top].map((value) => ({ y: scale.y(value), text: text(value) })),
    ticksX: [scale.first, scale.last].map((day, index) => ({ x: scale.x(day), text: formatDate(day), isLast: index === 1 })),
    rows: all.flatMap(({ name, points }) =>
      points.map((point) => ({
        name,
        value: text(point.value),
        from: { iso: point.asOf, text: formatDate(point.asOf) },
        source: viewSource(sources, point.source),
      })),
    ),
  };
}

/** The charts of one to four entries, a fact each, in the catalogue's order. Facts without a history have none. */
export function viewHistory(documents: readonly EntryDocument[], context: ViewContext): readonly HistoryView[] {
  const facts = new Map(documents.flatMap(({ kind }) => context.kinds[kind]?.facts ?? []).map((fact) => [fact.id, fact]));
  return [...facts.values()].flatMap((fact) => {
    const all = documents.flatMap((document, index) => seriesOf(document, SIDES[index] ?? 'a', fact.id) ?? []);
    return all.length === 0 ? [] : [viewFact(fact, all, context)];
  });
}
