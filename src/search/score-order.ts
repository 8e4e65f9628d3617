/**
 * Results of Pagefind by score. A sort of Pagefind would stand in the file that every search loads, so scores are a filter, whose own file only this order
 * loads: it asks for one score after the other.
 */

/** The name of the filter. It is no field of the search page. */
export const SCORE_FILTER = 'score';

const BEST = 100;

/** Anything that Pagefind finds. */
interface Found {
  readonly id: string;
}

/** All that `find` gives, of which the first `count` stand by score, the highest first; what has no score stands last. */
export async function inOrderOfScore<T extends Found>(
  find: (score?: string) => Promise<readonly T[]>,
  count: number,
): Promise<readonly T[]> {
  const all = await find();
  const scored: T[] = [];
  for (let score = BEST; score >= 0 && scored.length < Math.min(count, all.length); score -= 1)
    scored.push(...(await find(String(score))));
  const ids = new Set(scored.map(({ id }) => id));
  return [...scored, ...all.filter(({ id }) => !ids.has(id))];
}
