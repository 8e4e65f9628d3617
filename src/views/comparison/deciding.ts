/** The rows that a comparison shows first, in large figures, each with a bar a side where the values are figures. */
import type { FactValue } from '../../../schemas/content.ts';
import { BENCHMARKS, type Row } from '../../comparison/row.ts';
import { leadIn, lossesOf, scattered } from '../../comparison/score-lead.ts';
import { SIDES } from '../../comparison/sides.ts';
import { strengthOf } from '../../comparison/strength.ts';
import { relativeDifference } from '../../comparison/relative-difference.ts';
import type { Comparison } from '../../comparison/compare.ts';
import { displayedScore } from '../../ranking/rank.ts';
import { boundsOf } from '../../ranking/score.ts';
import { endNotes } from '../condition-notes.ts';
import type { ViewContext } from '../context.ts';
import type { EntryDocument } from '../entry-document.ts';
import { formatCount, formatFact, formatStated } from '../format.ts';
import { rowAnchor } from '../links.ts';

export interface DecidingCell {
  readonly text: string;
  /** What a reader must know of the figure: how far it stands out, from where to where it may lie. */
  readonly note: string | undefined;
  /** The length of its bar, 0 to 100, of which what is beyond `sure` is not sure; `undefined` without a bar. */
  readonly bar: { readonly length: number; readonly sure: number } | undefined;
  readonly isBetter: boolean;
}

export interface DecidingRowView {
  readonly id: string;
  /** The row of the page that it is. */
  readonly anchor: string;
  readonly label: string;
  readonly unit: string | undefined;
  /** One for each side, from the left. */
  readonly cells: readonly DecidingCell[];
}

type Documents = readonly EntryDocument[];

/** A sub-score with the range in which it lies; none is told where a part of it is unknown, which the whole page's samples vary. */
function scoreCell(id: string, { score, benchmarks }: EntryDocument, hasResults: boolean): Omit<DecidingCell, 'isBetter'> {
  const value = score.subScores[id] ?? 0;
  const shown = displayedScore(value);
  const isWhole = Object.keys(score.open[id] ?? {}).length === 0;
  const [low, high] = isWhole ? boundsOf(value, score.deviations[id] ?? 0) : [shown, shown];
  const count = Object.keys(benchmarks).length;
  const notes = [
    ...(high - low > 1 ? [`${low} to ${high}`] : []),
    ...(hasResults && count > 0 ? [formatCount(count, 'result')] : []),
  ];
  return { text: String(shown), note: notes.join(', ') || undefined, bar: { length: high, sure: low } };
}

/** A sub-score. Better is the side that leads by as many points, and as surely, as a lead must. */
function scoreRow(id: string, documents: Documents, { ranking }: ViewContext): DecidingRowView {
  const subScore = id.slice('score:'.length);
  const losses = lossesOf(subScore, documents, ranking);
  const sides = documents.map((document, index) => {
    const own = scattered(subScore, document, ranking);
    return own === undefined ? undefined : { ...own, loss: losses[index] ?? 0 };
  });
  const better = leadIn(sides, ranking.verdict);
  const hasResults = (ranking.signals[documents[0]?.kind ?? '']?.[subScore] ?? []).some(({ results }) => results !== undefined);
  return {
    id,
    anchor: rowAnchor(id),
    label: ranking.subScores[subScore]?.label ?? subScore,
    unit: 'of 100',
    cells: documents.map((document, index) => ({
      ...scoreCell(subScore, document, hasResults),
      isBetter: SIDES[index] === better,
    })),
  };
}

/** Bars of figures begin at 0, and the longest fills its track; other values have none. */
function barsOf({ cells }: Row): (DecidingCell['bar'] | undefined)[] {
  const values = cells.map((cell): FactValue | undefined => (cell.state === 'known' ? cell.value : undefined));
  const numbers = values.filter((value) => typeof value === 'number');
  const most = Math.max(...numbers);
  if (numbers.length < values.length || most <= 0 || Math.min(...numbers) < 0) return values.map(() => undefined);
  return numbers.map((value) => {
    const length = Math.round((1000 * value) / most) / 10;
    return { length, sure: length };
  });
}

/** A row of facts. Better is what a reader would notice, and not what is better by a hair or by a value that is outdated. */
function factRow(row: Row, { today }: ViewContext): DecidingRowView {
  const { subject, cells } = row;
  const better = strengthOf(row, today) >= 1 ? row.better : undefined;
  const difference = subject.group === BENCHMARKS ? undefined : relativeDifference(row);
  const bars = barsOf(row);
  return {
    id: row.id,
    anchor: rowAnchor(row.id),
    label: subject.label,
    unit: subject.unit,
    cells: cells.map((cell, index) => {
      const side = SIDES[index];
      const words = difference?.side === side ? difference?.text : undefined;
      const condition = row.better === side ? row.condition : undefined;
      const lead = [words, condition].filter((part) => part !== undefined).join(' ');
      const offers = cell.state === 'known' ? endNotes(cell, subject) : [];
      const sold = cell.state === 'known' && cell.seller !== undefined && condition === undefined ? [`at ${cell.seller}`] : [];
      const disputed =
        cell.state === 'known' && cell.disputed !== undefined ? [`disputed: ${formatFact(subject, cell.disputed)}`] : [];
      // Of three sides nothing but a condition may be left, which an offer has said then.
      const more = offers.some((offer) => offer.startsWith(lead)) ? [] : [lead];
      const note = [...disputed, ...offers, ...more, ...sold].filter((part) => part !== '').join('; ');
      return {
        text: cell.state === 'known' ? formatStated(subject, cell) : 'Unknown',
        note: note === '' ? undefined : note,
        bar: bars[index],
        isBetter: better === side,
      };
    }),
  };
}

/** What these rows are: of sides that none of them tells apart nothing is decided. */
export const decidingTitle = (rows: readonly DecidingRowView[]): string =>
  rows.some(({ cells }) => cells.some(({ isBetter }) => isBetter)) ? 'What decides' : 'Side by side';

/** The rows that are shown first, in their order. */
export function viewDeciding(comparison: Comparison, documents: Documents, context: ViewContext): DecidingRowView[] {
  return comparison.deciding.flatMap((id) => {
    if (id.startsWith('score:')) return [scoreRow(id, documents, context)];
    const row = comparison.rows.find((candidate) => candidate.id === id);
    return row === undefined ? [] : [factRow(row, context)];
  });
}
