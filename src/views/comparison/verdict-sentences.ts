/** The clauses of a verdict as sentences, made from the figures that the page shows. */
import { typeOf } from '../../../schemas/fact-types/index.ts';
import { BENCHMARKS, type Row } from '../../comparison/row.ts';
import { SIDES, type SideName } from '../../comparison/sides.ts';
import { relativeDifference } from '../../comparison/relative-difference.ts';
import type { Clause } from '../../comparison/verdict.ts';
import { displayedScore } from '../../ranking/rank.ts';
import type { ViewContext } from '../context.ts';
import type { EntryDocument } from '../entry-document.ts';
import { formatStated, formatList, unitText } from '../format.ts';

/** The name of a side. */
export const nameOf = (documents: readonly EntryDocument[], side: SideName) => documents[SIDES.indexOf(side)]?.name ?? '';

/** A clause in words. */
export interface ClauseText {
  /** What it is about: `Input price`. */
  readonly label: string;
  /** For a list under the side's name: `2.8× cheaper, $0.40 against $1.10 per 1M tokens`. */
  readonly brief: string;
  /** A sentence of its own. */
  readonly text: string;
}

/** `both` of two, `all` of more. */
const together = (count: number) => (count === 2 ? 'both' : 'all');

/** What one side has against what the others have, from `texts` of all sides. */
function against(texts: readonly string[], side: SideName | undefined) {
  const own = SIDES.indexOf(side ?? 'a');
  return { own: texts[own] ?? '', others: formatList(texts.filter((_, index) => index !== own)) };
}

/** A clause about a sub-score. */
export function scoreText(clause: Clause, documents: readonly EntryDocument[], context: ViewContext): ClauseText {
  const id = clause.row.slice('score:'.length);
  const label = context.ranking.subScores[id]?.label ?? id;
  const values = documents.map(({ score }) => String(displayedScore(score.subScores[id] ?? 0)));
  const { own, others } = against(values, clause.side);
  const figures = `${own} to ${others}`;
  const name = clause.side === undefined ? '' : nameOf(documents, clause.side);
  return { label, brief: `leads, ${figures}`, text: `${label}: ${name} leads, ${figures}.` };
}

/** Words that name no side of their own read the same in a list and alone. */
const alone = (label: string, brief: string): ClauseText => ({ label, brief, text: `${label}: ${brief}.` });

/** The difference in words, where they say more than the figures do, and where alone it holds. */
function lead(row: Row): string {
  const difference = row.subject.group === BENCHMARKS ? undefined : relativeDifference(row);
  const words = [difference?.text, row.condition].filter((text) => text !== undefined);
  return words.length === 0 ? '' : `${words.join(' ')}, `;
}

/** A clause about a row of the table. */
export function rowText(clause: Clause, row: Row, documents: readonly EntryDocument[]): ClauseText {
  const { subject, cells, lasting } = row;
  const texts = cells.map((cell, at) =>
    cell.state === 'known' ? formatStated(subject, { ...cell, value: lasting?.values[at] ?? cell.value }) : 'unknown',
  );
  const unit = unitText(subject);
  const { label } = subject;
  const { own, others } = against(texts, clause.side);
  const areNone = cells.every((cell) => cell.state === 'known' && cell.value === 'none');
  if (clause.type === 'equal') return alone(label, `${together(cells.length)} have ${areNone ? 'none' : `${own}${unit}`}`);
  const name = clause.side === undefined ? '' : nameOf(documents, clause.side);
  if (clause.type === 'unknown') return alone(label, `not recorded for ${name}`);
  const figures = `${own} against ${others}${unit}`;
  return {
    label,
    brief: `${lead(row)}${figures}`,
    text: `${label}: ${name} ${typeOf(subject).lead(subject)}${row.condition === undefined ? '' : ` ${row.condition}`}, ${figures}.`,
  };
}
