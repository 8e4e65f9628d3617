/** The headline of a verdict and the sentence below it: who leads, or why nobody does. */
import { ownValue } from '../../../schemas/own-value.ts';
import { SIDES, type SideName } from '../../comparison/sides.ts';
import { clearLeader, type Outcome } from '../../comparison/outcome.ts';
import { displayedScore, isMeasured } from '../../ranking/rank.ts';
import type { ViewContext } from '../context.ts';
import type { EntryDocument } from '../entry-document.ts';
import { formatList, formatShare } from '../format.ts';
import { inSentence, withArticle } from '../in-sentence.ts';
import { endingClause, goneClause } from '../life-cycle.ts';
import { leadShare, samplesText } from './lead-share.ts';
import { nameOf } from './verdict-sentences.ts';

export interface Headline {
  readonly headline: string;
  readonly detail: string;
}

type Documents = readonly EntryDocument[];
type TooClose = Outcome & { readonly type: 'too-close' };

const points = (gap: number) => `${gap} ${gap === 1 ? 'point' : 'points'}`;

/** `scores 82/100`; of which too little is known `is not ranked`. */
const scoring = ({ score }: EntryDocument, { ranking }: ViewContext) =>
  isMeasured(score, ranking) ? `scores ${displayedScore(score.score)}/100` : 'is not ranked';

function ofDifferentKinds(documents: Documents, context: ViewContext): string {
  const parts = documents.map((document) => {
    const { name, kind } = document;
    const { label = kind, plural = kind } = context.kinds[kind] ?? {};
    return `${name} is ${withArticle(label)} and ${scoring(document, context)} among ${inSentence(plural)}`;
  });
  return `${parts.join('; ')}. Scores of different kinds are based on different facts and cannot be compared.`;
}

function ofDifferentCategories(documents: Documents, context: ViewContext): string {
  const parts = documents.map(
    (document) =>
      `${document.name} ${scoring(document, context)} among ${inSentence(context.categoryNames[document.category ?? ''] ?? 'other entries')}`,
  );
  return `${parts.join('; ')}. They do different jobs, so their scores cannot be compared.`;
}

/** Whether another source than the one that counts says that an entry is gone. */
function isSaidToBeGone({ kind, disputed }: EntryDocument, { kinds }: ViewContext): boolean {
  const { status = '', gone = [] } = kinds[kind]?.lifeCycle ?? {};
  return gone.includes(String(ownValue(disputed, status)?.value));
}

/** What sources say of the end of those that are not gone. */
function ofTheRest(rest: Documents, context: ViewContext): string {
  if (rest.length === 0) return 'None of them is maintained by its maker any more.';
  const said = rest.filter((document) => isSaidToBeGone(document, context));
  const others = rest.filter((document) => !said.includes(document));
  const namesOf = (all: Documents) =>
    formatList(
      all.map(({ name }) => name),
      'or',
    );
  return [
    ...(said.length === 0 ? [] : [`Sources differ on whether ${namesOf(said)} has ended as well.`]),
    ...(others.length === 0 ? [] : [`No source says that ${namesOf(others)} has ended as well.`]),
  ].join(' ');
}

function ofGone(documents: Documents, sides: readonly SideName[], context: ViewContext): string {
  const names = sides.map((side) => nameOf(documents, side));
  const rest = documents.filter((_, index) => !sides.includes(SIDES[index] ?? 'a'));
  return `${ofTheRest(rest, context)} The figures of ${formatList(names)} are kept as they last were, and no side is called better.`;
}

/** The leader's figure first: `76 to 60`, and with names where there are more than two. */
function figuresOf(documents: Documents, leader: SideName | undefined): string {
  const own = SIDES.indexOf(leader ?? 'a');
  const ordered = [documents[own], ...documents.filter((_, index) => index !== own)];
  const figures = ordered.map((document) => String(displayedScore(document?.score.score ?? 0)));
  if (figures.length === 2) return figures.join(' to ');
  return formatList(ordered.map((document, index) => `${document?.name ?? ''} ${figures[index]}`));
}

const aheadText = (share: number, context: ViewContext) => `ahead in ${leadShare(share, context)} of ${samplesText(context)}`;

function ofWinner(outcome: Outcome & { readonly type: 'winner' }, documents: Documents, context: ViewContext): string {
  const others = documents.filter((_, index) => SIDES[index] !== outcome.side).map(({ name }) => name);
  const whom = others.length === 1 ? others[0] : 'the next';
  return `${figuresOf(documents, outcome.side)}: ${points(outcome.gap)} ahead of ${whom}, and ${aheadText(outcome.share, context)}.`;
}

/** Why nobody leads, where the points or the share alone would be enough, and all is measured. */
function whyNoLead({ leader, gap, share, unmeasured, holds }: TooClose, { ranking }: ViewContext): string {
  const { minimumGap, minimumShare } = ranking.verdict;
  const [isFar, isOften] = [gap >= minimumGap, share >= minimumShare];
  if (leader === undefined || unmeasured.length > 0 || !(isFar || isOften)) return '';
  const rest = Object.values(ranking.subScores).filter(({ decides }) => !decides);
  if (isFar && !holds && rest.length > 0)
    return ` Without ${formatList(rest.map(({ label }) => label))}, which may not decide, the lead is too small.`;
  return ` A lead takes ${points(minimumGap)} and ${formatShare(minimumShare)}.`;
}

function ofTooClose(outcome: TooClose, documents: Documents, context: ViewContext): string {
  const { leader, gap, share } = outcome;
  const shared = documents.length === 2 ? 'The scores are equal.' : 'The highest score is shared.';
  const lean =
    leader === undefined ? shared : `${nameOf(documents, leader)} is ${points(gap)} ahead, and ${aheadText(share, context)}.`;
  const labels = outcome.unmeasured.map((id) => context.ranking.subScores[id]?.label ?? id);
  const verb = labels.length === 1 ? 'is' : 'are';
  const open = labels.length === 0 ? '' : ` ${formatList(labels)} ${verb} not measured for every side.`;
  return `${figuresOf(documents, leader)}. ${lean}${open}${whyNoLead(outcome, context)}`;
}

/** What is to be said of a leader in the same breath, after `joint`; empty where it is current. */
function lifeOf(leader: SideName, documents: Documents, context: ViewContext, joint: string): string {
  const document = documents[SIDES.indexOf(leader)];
  const clause = document === undefined ? undefined : endingClause(document, context);
  return clause === undefined ? '' : `${joint} ${clause}`;
}

function winnerHeadline(side: SideName, documents: Documents, context: ViewContext): string {
  return `${nameOf(documents, side)} leads${lifeOf(side, documents, context, ', but')}`;
}

/** A clear lead that only lacks what is not measured is not too close: it is not decided. */
function openHeadline(outcome: TooClose, documents: Documents, context: ViewContext): string {
  const leader = clearLeader(outcome, context.ranking);
  return leader !== undefined
    ? `${nameOf(documents, leader)} is ahead, but not all is measured${lifeOf(leader, documents, context, ', and')}`
    : 'Too close to call';
}

/** The headline of an outcome. */
export function viewHeadline(outcome: Outcome, documents: Documents, context: ViewContext): Headline {
  switch (outcome.type) {
    case 'different-kinds':
      return { headline: 'Different kinds: no overall winner', detail: ofDifferentKinds(documents, context) };
    case 'different-categories':
      return { headline: 'Different categories: no overall winner', detail: ofDifferentCategories(documents, context) };
    case 'gone': {
      const gone = documents.filter((_, index) => outcome.sides.includes(SIDES[index] ?? 'a'));
      return { headline: goneClause(gone, context), detail: ofGone(documents, outcome.sides, context) };
    }
    case 'not-ranked': {
      const names = outcome.sides.map((side) => nameOf(documents, side));
      return {
        headline: `Too little is known to rank ${formatList(names, 'or')}`,
        detail: `Of the score of ${formatList(names)} too little is known, and so no winner is named.`,
      };
    }
    case 'winner':
      return { headline: winnerHeadline(outcome.side, documents, context), detail: ofWinner(outcome, documents, context) };
    case 'too-close':
      return { headline: openHeadline(outcome, documents, context), detail: ofTooClose(outcome, documents, context) };
  }
}
