/** How much of the text of comparisons stands on others that share an entry with them. */
import { listedComparisons, quantile, uniqueShares } from '../support/shingles.ts';
import type { Site } from './measurements.ts';
import { table, type Measured } from './print.ts';

const SHOWN = { lowest: 0, '10%': 0.1, median: 0.5, '90%': 0.9 };

/** Prints the shares of all comparisons that search engines may list, and the three with the least of their own. */
export function measureRepetition({ dir }: Pick<Site, 'dir'>): Measured {
  const shares = uniqueShares(listedComparisons(dir));
  const columns = { nearest: shares.map((one) => one.besideNearest * 100), all: shares.map((one) => one.besideAll * 100) };
  const row = (label: string, values: readonly number[]) => [
    label,
    ...Object.values(SHOWN).map((at) => quantile(values, at).toFixed(1)),
  ];
  const heading = [`% of the 8-word shingles of ${shares.length} comparisons`, ...Object.keys(SHOWN)];
  const rows = [row('not on the nearest sibling', columns.nearest), row('on no sibling', columns.all)];
  process.stdout.write(`\n${table(heading, rows)}\n`);
  const least = shares.toSorted((a, b) => a.besideNearest - b.besideNearest).slice(0, 3);
  for (const { path, besideNearest } of least) process.stdout.write(`  ${path}  ${(besideNearest * 100).toFixed(1)}\n`);
  return { unique: [quantile(columns.nearest, 0.5)], uniqueOfAll: [quantile(columns.all, 0.5)] };
}
