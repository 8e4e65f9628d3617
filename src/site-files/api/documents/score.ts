/** Scores as the API tells them: no figure where too little is known to say one. */
import type { Ranking } from '../../../../schemas/content.ts';
import { rankedOf, type Catalogue } from '../../../catalogue.ts';
import type { Place } from '../../../ranking/method.ts';
import { isMeasured } from '../../../ranking/rank.ts';
import type { EntryDocument } from '../../../views/entry-document.ts';
import type { ScoreResult } from '../schemas/values.ts';

type Scored = Pick<EntryDocument, 'score' | 'isGone'>;

function subScoresOf({ score }: Scored): ScoreResult['subScores'] {
  const shown = Object.entries(score.subScores).map(([id, value]) => [id, score.unmeasured.includes(id) ? null : value] as const);
  return Object.fromEntries(shown);
}

/** The score of an entry with its place among `place`: those of its category, or all of its kind. */
function scoreAt(scored: Scored, { rank, outOf, rankInterval }: Place, method: Ranking): ScoreResult {
  const { score, isGone } = scored;
  const isKnown = isMeasured(score, method);
  return {
    status: isGone ? 'gone' : rank === undefined ? 'not-ranked' : 'ranked',
    value: isKnown ? score.score : null,
    low: isKnown ? score.low : null,
    high: isKnown ? score.high : null,
    rank: rank ?? null,
    outOf,
    rankInterval: rankInterval === undefined ? null : [...rankInterval],
    coverage: score.coverage,
    subScores: subScoresOf(scored),
  };
}

/** The score with the place in the category, or in the kind where that has no categories. */
export const scoreOf = (catalogue: Catalogue, scored: Scored & { readonly slug: string }): ScoreResult =>
  scoreAt(scored, rankedOf(catalogue, scored.slug), catalogue.content.ranking);

/** The score with the place among all of the kind. */
export const overallScoreOf = (catalogue: Catalogue, scored: Scored & { readonly slug: string }): ScoreResult =>
  scoreAt(scored, rankedOf(catalogue, scored.slug).overall, catalogue.content.ranking);
