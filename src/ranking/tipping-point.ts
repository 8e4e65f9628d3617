/** From which weight on another side would lead: the answer to "what would have to matter to me for that?" */
import { weightedMean } from './weighted-mean.ts';

/**
 * The share of the whole weight, 0 to 1, above which the lead of two sides changes when the weight of criterion `index` grows
 * and all others keep their proportions. `gaps` are the leads of the first side by each criterion, below 0 where it is behind.
 *
 * Formula   With d = gaps[index] and r = the mean of the other gaps by their weights, the lead at the share s is s·d + (1 − s)·r,
 *           which is 0 at s = r / (r − d).
 * None      `undefined` when no growth changes the lead, when nobody leads, or when nothing else has a weight.
 */
export function tippingPoint(gaps: readonly number[], weights: readonly number[], index: number): number | undefined {
  const others = weights.map((weight, at) => (at === index ? 0 : weight));
  const own = gaps[index] ?? 0;
  const rest = weightedMean(gaps, others);
  const lead = weightedMean(gaps, weights);
  if (lead * own >= 0 || others.every((weight) => weight === 0)) return undefined;
  return rest / (rest - own);
}
