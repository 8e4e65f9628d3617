/** The one way in which weights make a score, in the build and in the browser. */

/** The mean of `values` by `weights` of any unit; 0 when all weights are 0. */
export function weightedMean(values: readonly number[], weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total === 0 ? 0 : values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0) / total;
}
