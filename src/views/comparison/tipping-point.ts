/** From which weight on the other of two sides leads, in words. */
import { tippingPoint } from '../../ranking/tipping-point.ts';
import { weightedMean } from '../../ranking/weighted-mean.ts';
import type { EntryDocument } from '../entry-document.ts';
import type { WeighedView } from './weights.ts';

/** TippingPoint points that are told: the nearest. */
const MOST = 2;

interface TippingPoint extends WeighedView {
  /** Percent, rounded up, so that what is said of more than it is true. */
  readonly above: number;
}

function tippingPointsOf(criteria: readonly WeighedView[], gaps: readonly number[]): TippingPoint[] {
  const weights = criteria.map(({ weight }) => weight);
  return criteria.flatMap((criterion, index) => {
    // Where a value is unknown the prior stands in, and a guess is nothing to lean on.
    const share = criterion.isKnown ? tippingPoint(gaps, weights, index) : undefined;
    const above = share === undefined ? 100 : Math.ceil(share * 100 - 1e-9);
    return above < 100 ? [{ ...criterion, above }] : [];
  });
}

/** At most one sentence; none for more than two sides, or when they are level. */
export function viewTippingPoints(documents: readonly EntryDocument[], criteria: readonly WeighedView[]): string[] {
  if (documents.length !== 2) return [];
  const gaps = criteria.map(({ scores: [a = 0, b = 0] }) => a - b);
  const lead = weightedMean(
    gaps,
    criteria.map(({ weight }) => weight),
  );
  if (lead === 0) return [];
  const nearest = tippingPointsOf(criteria, gaps).toSorted((p, q) => p.above - p.weight - (q.above - q.weight));
  if (nearest.length === 0)
    return criteria.every(({ isKnown }) => isKnown) ? ['No weight alone, however large, changes who leads.'] : [];
  const parts = nearest
    .slice(0, MOST)
    .map(({ label, above, weight }) => `once ${label} weighs more than ${above} % (published: ${weight} %)`);
  return [`${documents[lead > 0 ? 1 : 0]?.name} takes the lead ${parts.join(', or ')} and the others keep their proportions.`];
}
