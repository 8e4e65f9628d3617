/** Pages that say too little to be worth a place in a search engine. */
import type { Row } from './compare-rows.ts';

/** Rows that must differ with both sides known. */
export const MINIMUM_DIFFERENCES = 5;

/** How many rows are known of all sides, and differ. */
export function countDifferences(rows: readonly Row[]): number {
  return rows.filter((row) => row.cells.every(({ state }) => state === 'known') && !row.equal).length;
}

/** Whether a comparison is thin: too few differing known rows, or a side of too little coverage. Thin pages carry `noindex`. */
export function isThin(rows: readonly Row[], coverages: readonly number[], minimumCoverage: number): boolean {
  return countDifferences(rows) < MINIMUM_DIFFERENCES || coverages.some((coverage) => coverage < minimumCoverage);
}
