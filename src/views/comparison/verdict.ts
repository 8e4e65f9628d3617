/** The verdict in words. Every sentence is made from the figures that the page shows, and names the row that proves it. */
import { SIDES, type SideName } from '../../comparison/sides.ts';
import type { Comparison } from '../../comparison/compare.ts';
import type { Clause, Outcome } from '../../comparison/verdict.ts';
import { displayedScore } from '../../ranking/rank.ts';
import type { ViewContext } from '../context.ts';
import type { EntryDocument } from '../entry-document.ts';
import { formatList, formatNumber, formatShare } from '../format.ts';
import { rowAnchor } from '../links.ts';
import { nameOf, rowText, scoreText, type ClauseText } from './verdict-sentences.ts';

export interface ClauseView extends ClauseText {
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
  /** Who has the highest shown score alone, clear of the next or not. */
  readonly leader: SideName | undefined;
  /** The share of the weightings in which the leader leads, 0 to 1. */
  readonly share: number | undefined;
  readonly clauses: readonly ClauseView[];
}

const points = (gap: number) => `${gap} ${gap === 1 ? 'point' : 'points'}`;

/** `Kind: a; kind: b` for entries whose scores do not compare. */
function ofDifferentKinds(documents: readonly EntryDocument[], { kinds }: ViewContext): string {
  const parts = documents.map(({ name, kind, score }) => {
    const { label = kind, plural = kind } = kinds[kind] ?? {};
    return `${name} is a ${label.toLowerCase()} and scores ${displayedScore(score.score)}/100 among ${plural.toLowerCase()}`;
  });
  return `${parts.join('; ')}. Scores of different kinds are based on different facts and cannot be compared.`;
}

/** `76 to 60`: the leader's figure first. */
function figuresOf(documents: readonly EntryDocument[], leader: SideName | undefined): string {
  const own = SIDES.indexOf(leader ?? 'a');
  const ordered = [documents[own], ...documents.filter((_, index) => index !== own)];
  const [first, ...rest] = ordered.map((document) => String(displayedScore(document?.score.score ?? 0)));
  return `${first} to ${formatList(rest)}`;
}

function headlineOf(
  outcome: Outcome,
  documents: readonly EntryDocument[],
  context: ViewContext,
): Pick<VerdictView, 'headline' | 'detail'> {
  switch (outcome.type) {
    case 'different-kinds':
      return { headline: 'Different kinds: no overall winner', detail: ofDifferentKinds(documents, context) };
    case 'not-ranked': {
      const names = outcome.sides.map((side) => nameOf(documents, side));
      return { headline: 'Not ranked', detail: `Too little is known about ${formatList(names)} to name a winner.` };
    }
    case 'winner': {
      const others = documents.filter((_, index) => SIDES[index] !== outcome.side).map(({ name }) => name);
      return {
        headline: `${nameOf(documents, outcome.side)} leads`,
        detail: `${figuresOf(documents, outcome.side)}: ${points(outcome.gap)} ahead of ${others.length === 1 ? others[0] : 'the next'}, and ahead in ${formatShare(outcome.share)} of ${formatNumber(context.ranking.robustness.samples)} simulated weightings.`,
      };
    }
    case 'too-close': {
      const lean =
        outcome.leader === undefined
          ? documents.length === 2
            ? 'The scores are equal.'
            : 'The highest score is shared.'
          : `${nameOf(documents, outcome.leader)} is ${points(outcome.gap)} ahead, and ahead in ${formatShare(outcome.share)} of ${formatNumber(context.ranking.robustness.samples)} simulated weightings.`;
      return { headline: 'Too close to call', detail: `${figuresOf(documents, outcome.leader)}. ${lean}` };
    }
  }
}

function leadOf(outcome: Outcome): Pick<VerdictView, 'winner' | 'leader' | 'share'> {
  if (outcome.type === 'winner') return { winner: outcome.side, leader: outcome.side, share: outcome.share };
  const { leader, share } = outcome.type === 'too-close' ? outcome : {};
  return { winner: undefined, leader, share: leader === undefined ? undefined : share };
}

/** The verdict of a comparison in words. */
export function viewVerdict(
  { verdict, rows }: Comparison,
  documents: readonly EntryDocument[],
  context: ViewContext,
): VerdictView {
  const clauses = verdict.clauses.map((clause): ClauseView => {
    const row = rows.find((candidate) => candidate.id === clause.row);
    const text = row === undefined ? scoreText(clause, documents, context) : rowText(clause, row, documents);
    return { ...text, anchor: rowAnchor(clause.row), rowId: clause.row, side: clause.side, type: clause.type };
  });
  const { outcome } = verdict;
  return { ...headlineOf(outcome, documents, context), ...leadOf(outcome), outcome: outcome.type, clauses };
}
