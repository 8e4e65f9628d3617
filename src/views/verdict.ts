/** The verdict in words. Every sentence is made from the figures that the page shows, and names the row that proves it. */
import { kinds, SUB_SCORES } from '../../schemas/index.ts';
import type { Row, SideName } from '../pairs/compare-rows.ts';
import { decide, type Clause, type Outcome, type ShownScore } from '../pairs/verdict.ts';
import { displayedScore } from '../ranking/rank.ts';
import { leadShare, type Weighable } from '../ranking/weightings.ts';
import type { ViewContext } from './context.ts';
import type { EntryDocument } from './entry-document.ts';
import { formatFact, formatList, formatShare } from './format.ts';
import { rowAnchor } from './links.ts';

export interface ClauseView {
  readonly text: string;
  /** The anchor of the row that proves it. */
  readonly anchor: string;
  readonly rowId: string;
  readonly side: SideName | undefined;
  readonly type: Clause['type'];
}

export interface VerdictView {
  readonly headline: string;
  readonly detail: string;
  readonly outcome: Outcome['type'];
  readonly winner: SideName | undefined;
  readonly clauses: readonly ClauseView[];
}

/** The two sides of a pair, in the order in which they are shown. */
export interface Sides {
  readonly a: EntryDocument;
  readonly b: EntryDocument;
}

function shown({ kind, score }: EntryDocument): ShownScore {
  const subScores = Object.fromEntries(SUB_SCORES.map((id) => [id, displayedScore(score.subScores[id])]));
  return {
    kind,
    score: displayedScore(score.score),
    rank: score.rank ?? undefined,
    outOf: score.outOf,
    subScores: subScores as ShownScore['subScores'],
  };
}

const weighable = ({ score }: EntryDocument): Weighable => ({
  subScores: SUB_SCORES.map((id) => ({ score: score.subScores[id] })),
});

const points = (gap: number) => `${gap} ${gap === 1 ? 'point' : 'points'}`;

function headlineOf(outcome: Outcome, sides: Sides): Pick<VerdictView, 'headline' | 'detail'> {
  const { a, b } = sides;
  const among = (side: EntryDocument) => `${displayedScore(side.score.score)}/100 among ${kinds[side.kind].plural.toLowerCase()}`;
  switch (outcome.type) {
    case 'different-kinds':
      return {
        headline: 'Different kinds: no overall winner',
        detail: `${a.name} is a ${kinds[a.kind].label.toLowerCase()} and scores ${among(a)}; ${b.name} is a ${kinds[b.kind].label.toLowerCase()} and scores ${among(b)}. The two scores are counted from different facts and do not compare.`,
      };
    case 'not-ranked': {
      const names = outcome.sides.map((side) => sides[side].name);
      return { headline: 'Not ranked', detail: `Too little is known of ${formatList(names)} to name a winner.` };
    }
    case 'winner': {
      const [winner, loser] = outcome.side === 'a' ? [a, b] : [b, a];
      return {
        headline: `${winner.name} leads`,
        detail: `${displayedScore(winner.score.score)} to ${displayedScore(loser.score.score)}: ${points(outcome.gap)} ahead of ${loser.name}, and ahead in ${formatShare(outcome.share)} of the weightings tried.`,
      };
    }
    case 'too-close': {
      const figures = `${displayedScore(a.score.score)} to ${displayedScore(b.score.score)}`;
      const leader = outcome.leader === undefined ? undefined : sides[outcome.leader];
      const lean =
        leader === undefined
          ? 'The scores are equal.'
          : `${leader.name} is ${points(outcome.gap)} ahead and leads in ${formatShare(outcome.share)} of the weightings tried.`;
      return { headline: 'Too close to call', detail: `${figures}. ${lean}` };
    }
  }
}

function scoreSentence(clause: Clause, sides: Sides, context: ViewContext): string {
  const id = SUB_SCORES.find((subScore) => clause.row === `score:${subScore}`) ?? 'adoption';
  const { label } = context.ranking.subScores[id];
  const [left, right] = [displayedScore(sides.a.score.subScores[id]), displayedScore(sides.b.score.subScores[id])];
  if (clause.side === undefined) return `${label}: both have ${left}.`;
  const [high, low] = [Math.max(left, right), Math.min(left, right)];
  return `${label}: ${sides[clause.side].name} leads, ${high} to ${low}.`;
}

/** How the better side stands out, by what the row measures. */
function betterWord({ type, better }: Row['subject']): string {
  if (type === 'usd') return 'is cheaper';
  if (type === 'date') return 'is later';
  if (type === 'boolean') return 'is ahead';
  return better === 'higher' ? 'has more' : 'has less';
}

function rowSentence(clause: Clause, row: Row, sides: Sides): string {
  const { subject } = row;
  const text = (side: SideName) => (row[side].state === 'known' ? formatFact(subject, row[side].value) : 'unknown');
  const unit = subject.unit === undefined || subject.type === 'date' ? '' : ` ${subject.unit.replace(/^USD /, '')}`;
  if (clause.type === 'equal') return `${subject.label}: both have ${text('a')}${unit}.`;
  if (clause.side === undefined) return `${subject.label}: no difference is known.`;
  if (clause.type === 'unknown') return `${subject.label}: unknown for ${sides[clause.side].name}.`;
  const other = clause.side === 'a' ? 'b' : 'a';
  return `${subject.label}: ${sides[clause.side].name} ${betterWord(subject)}, ${text(clause.side)} against ${text(other)}${unit}.`;
}

/** The verdict of a pair in words. */
export function viewVerdict(sides: Sides, rows: readonly Row[], context: ViewContext): VerdictView {
  const share = leadShare(context.weightings, weighable(sides.a), weighable(sides.b));
  const verdict = decide(shown(sides.a), shown(sides.b), share, rows, context.ranking.verdict);
  const clauses = verdict.clauses.map((clause): ClauseView => {
    const row = rows.find((candidate) => candidate.id === clause.row);
    const text = row === undefined ? scoreSentence(clause, sides, context) : rowSentence(clause, row, sides);
    return { text, anchor: rowAnchor(clause.row), rowId: clause.row, side: clause.side, type: clause.type };
  });
  const winner = verdict.outcome.type === 'winner' ? verdict.outcome.side : undefined;
  return { ...headlineOf(verdict.outcome, sides), outcome: verdict.outcome.type, winner, clauses };
}
