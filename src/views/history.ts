/** How a figure changed over time, with the same figures in a table: in steps, as a price does, or gradually, as a count does. */
import type { FactDefinition, HistoryPoint } from '../../schemas/content.ts';
import { typeOf } from '../../schemas/fact-types/index.ts';
import { ageInDays } from '../../schemas/dates.ts';
import { SIDES, type SideName } from '../comparison/sides.ts';
import { atSeller } from './condition-notes.ts';
import { viewSource, type SourceView, type ViewContext } from './context.ts';
import type { EntryDocument } from './entry-document.ts';
import { pointsOf } from './entry-events.ts';
import { formatDate, formatFact, formatList } from './format.ts';

/** The chart's own measures; it is scaled to its place on the page. */
export const CHART = { width: 360, height: 200, right: 10, top: 14, bottom: 30 } as const;
/** Room for the figures of the scale: that of six letters, or more for long ones. */
const leftOf = (text: string) => 58 + 10 * Math.max(0, text.length - 6);

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
  /** Whether it changed little by little between the values. */
  readonly isGradual: boolean;
  /** Where the plot begins, right of the figures of its scale. */
  readonly left: number;
  /** The whole chart in words, or the ends of long lines. */
  readonly alt: string;
  readonly lines: readonly { readonly side: SideName; readonly name: string; readonly path: string }[];
  readonly ticksY: readonly { readonly y: number; readonly text: string }[];
  readonly ticksX: readonly { readonly x: number; readonly text: string; readonly anchor: 'start' | 'middle' | 'end' }[];
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
  const points = pointsOf(document, factId);
  const last = points.at(-1);
  return last && { side, name: document.name, points, until: document.facts[factId]?.asOf ?? last.asOf };
}

/** 1, 2, 2.5 or 5 times a power of ten, not below `value`. */
export function niceTop(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 2.5, 5, 10].find((step) => step * power >= value) ?? 10) * power || 1;
}

const round = (value: number) => Math.round(value * 10) / 10;

function scales(all: readonly Series[], text: (value: number) => string) {
  const days = all.flatMap(({ points, until }) => [...points.map((point) => point.asOf), until]).sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const top = niceTop(Math.max(...all.flatMap(({ points }) => points.map((point) => point.value)), 1e-9));
  const span = Math.max(1, ageInDays(first, last));
  const { width, height, right, top: above, bottom } = CHART;
  const left = leftOf(text(top));
  return {
    left,
    first,
    last,
    top,
    x: (day: string) => round(left + ((width - left - right) * ageInDays(first, day)) / span),
    y: (value: number) => round(height - bottom - ((height - above - bottom) * value) / top),
  };
}

function pathOf({ points, until }: Series, { x, y }: ReturnType<typeof scales>, isGradual: boolean): string {
  if (isGradual) return `M${points.map(({ asOf, value }) => `${x(asOf)} ${y(value)}`).join('L')}`;
  const steps = points.map(({ asOf, value }, index) => (index === 0 ? `M${x(asOf)} ${y(value)}` : `H${x(asOf)}V${y(value)}`));
  return `${steps.join('')}H${x(until)}`;
}

/** Over a longer time the beginnings of years are marked, else the two ends. */
const DAYS_WITHOUT_YEARS = 730;
const MOST_YEARS = 5;

function ticksX({ first, last, x }: ReturnType<typeof scales>): HistoryView['ticksX'] {
  if (ageInDays(first, last) <= DAYS_WITHOUT_YEARS)
    return [first, last].map((day, index) => ({ x: x(day), text: formatDate(day), anchor: index === 0 ? 'start' : 'end' }));
  const [from, to] = [Number(first.slice(0, 4)) + 1, Number(last.slice(0, 4))];
  const every = Math.ceil((to - from + 1) / MOST_YEARS);
  const years = Array.from({ length: Math.floor((to - from) / every) + 1 }, (_, index) => to - index * every).toReversed();
  return years.map((year) => ({ x: x(`${year}-01-01`), text: String(year), anchor: 'middle' }));
}

/** Whether a figure stands in its text whole: half of five would be called three, in a count. */
const isShownWhole = (fact: FactDefinition, value: number) =>
  Math.abs(Number(typeOf(fact).comparable(value, fact)) - value) <= value * 1e-9;

/** So many values of a line are told in words; of a longer one its ends. */
const TOLD = 6;

function viewFact(fact: FactDefinition, all: readonly Series[], { sources }: ViewContext): HistoryView {
  const text = (value: number) => formatFact(fact, value);
  const scale = scales(all, text);
  const isGradual = typeOf(fact).isGradual === true;
  const valueOf = (point: HistoryPoint) => atSeller(text(point.value), point);
  const story = ({ name, points }: Series) => {
    const told = points.length > TOLD ? [points[0], points.at(-1)].flatMap((point) => point ?? []) : points;
    const day = isGradual ? 'on' : 'from';
    return `${name}: ${formatList(told.map((point) => `${valueOf(point)} ${day} ${formatDate(point.asOf)}`))}`;
  };
  return {
    id: fact.id,
    label: fact.label,
    unit: fact.unit,
    isGradual,
    left: scale.left,
    alt: `${fact.label}${fact.unit === undefined ? '' : `, ${fact.unit}`}. ${all.map(story).join('. ')}.`,
    lines: all.map((series) => ({ side: series.side, name: series.name, path: pathOf(series, scale, isGradual) })),
    ticksY: [0, scale.top / 2, scale.top]
      .filter((value) => isShownWhole(fact, value))
      .map((value) => ({ y: scale.y(value), text: text(value) })),
    ticksX: ticksX(scale),
    rows: all.flatMap(({ name, points }) =>
      points.map((point) => ({
        name,
        value: valueOf(point),
        from: { iso: point.asOf, text: formatDate(point.asOf) },
        source: viewSource(sources, point.source),
      })),
    ),
  };
}

/** The charts of one to four entries, a fact each, in the catalogue's order. Facts that have not changed in any of them have none. */
export function viewHistory(documents: readonly EntryDocument[], context: ViewContext): readonly HistoryView[] {
  const facts = new Map(documents.flatMap(({ kind }) => context.kinds[kind]?.facts ?? []).map((fact) => [fact.id, fact]));
  return [...facts.values()].flatMap((fact) => {
    const all = documents.flatMap((document, index) => seriesOf(document, SIDES[index] ?? 'a', fact.id) ?? []);
    return all.some(({ points }) => points.length > 1) ? [viewFact(fact, all, context)] : [];
  });
}
