/** Pages that say too little to be worth a place in a search engine. */
import type { Ranking } from '../../schemas/content.ts';
import type { Row } from './row.ts';

/** How many rows are known of all sides, and differ. */
export function countDifferences(rows: readonly Row[]): number {
  return rows.filter((row) => row.cells.every(({ state }) => state === 'known') && !row.equal).length;
}

/** Whether a comparison is thin: too few differing known rows, or a side of too little coverage. Thin pages carry `noindex`. */
export function isThin(
  rows: readonly Row[],
  coverages: readonly number[],
  { thinPages, minimumCoverage }: Pick<Ranking, 'thinPages' | 'minimumCoverage'>,
): boolean {
  return countDifferences(rows) < thinPages.minimumDifferences || coverages.some((coverage) => coverage < minimumCoverage);
}
