/** The share of the samples in which a side is ahead, as a comparison tells it. */
import type { ViewContext } from '../context.ts';
import { formatNumber, formatShare } from '../format.ts';

/** What was tried, behind `90% of`. */
export const samplesText = ({ ranking }: ViewContext) =>
  `${formatNumber(ranking.robustness.samples)} samples of other weights and of what is unknown`;

/** A share as shown: what is too small for a lead is never rounded up to what a lead takes. */
export function leadShare(share: number, { ranking }: ViewContext): string {
  const { minimumShare } = ranking.verdict;
  return formatShare(share < minimumShare ? Math.min(share, minimumShare - 0.01) : share);
}
