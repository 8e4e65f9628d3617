/** The clauses of a verdict as sentences, made from the figures that the page shows. */
import { SUB_SCORES } from '../../schemas/names.ts';
import { SIDES, type SideName } from '../pairs/best-side.ts';
import type { Row } from '../pairs/compare-rows.ts';
import type { Clause } from '../pairs/verdict.ts';
import { displayedScore } from '../ranking/rank.ts';
import type { ViewContext } from './context.ts';
import type { EntryDocument } from './entry-document.ts';
import { formatFact, formatList } from './format.ts';

/** The name of a side. */
export const nameOf = (documents: readonly EntryDocument[], side: SideName) => documents[SIDES.indexOf(side)]?.name ?? '';

/** `both` of two, `all` of more. */
const together = (count: number) => (count === 2 ? 'both' : 'all');

/** A clause about a sub-score. */
export function scoreSentence(clause: Clause, documents: readonly EntryDocument[], context: ViewContext): string {
  const id = SUB_SCORES.find((subScore) => clause.row === `score:${subScore}`) ?? 'adoption';
  const { label } = context.ranking.subScores[id];
  const values = documents.map(({ score }) => displayedScore(score.subScores[id]));
  if (clause.side === undefined) return `${label}: ${together(values.length)} have ${values[0]}.`;
  const own = SIDES.indexOf(clause.side);
  const others = values.filter((_, index) => index !== own).map(String);
  return `${label}: ${nameOf(documents, clause.side)} leads, ${values[own]} to ${formatList(others)}.`;
}

/** How the better side stands out, by what the row measures. */
function betterWord({ type, better }: Row['subject']): string {
  if (type === 'usd') return 'is cheaper';
  if (type === 'date') return 'is later';
  if (type === 'boolean') return 'is ahead';
  return better === 'higher' ? 'has more' : 'has less';
}

/** A clause about a row of the table. */
export function rowSentence(clause: Clause, { subject, cells }: Row, documents: readonly EntryDocument[]): string {
  const texts = cells.map((cell) => (cell.state === 'known' ? formatFact(subject, cell.value) : 'unknown'));
  const unit = subject.unit === undefined || subject.type === 'date' ? '' : ` ${subject.unit.replace(/^USD /, '')}`;
  if (clause.type === 'equal') return `${subject.label}: ${together(cells.length)} have ${texts[0]}${unit}.`;
  if (clause.side === undefined) return `${subject.label}: no difference is known.`;
  const name = nameOf(documents, clause.side);
  if (clause.type === 'unknown') return `${subject.label}: unknown for ${name}.`;
  const own = SIDES.indexOf(clause.side);
  const others = texts.filter((_, index) => index !== own);
  return `${subject.label}: ${name} ${betterWord(subject)}, ${texts[own]} against ${formatList(others)}${unit}.`;
}
