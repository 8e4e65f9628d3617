/** Plans the earlier prices of entries from a clone of models.dev. */
import type { HistoryPoint } from '../../schemas/content.ts';
import type { EntryEdit } from '../editing/apply-edits.ts';
import type { Entry } from '../entries/entry.ts';
import { readPriceHistory } from './sources/price-history.ts';

/** The source under which the prices are stated. */
export const HISTORY_SOURCE = 'models-dev';

/**
 * A single earlier value is the history of a price that the list still states. Where another holds today, nobody knows whether it changed
 * or the list was wrong; where another source states it, nobody knows what it was in between.
 */
const isHistory = ({ data: { facts } }: Entry, id: string, points: readonly HistoryPoint[]): boolean => {
  const [stated, [first]] = [facts[id], points];
  if (stated === undefined || points.length > 1) return points.length > 1;
  return first?.value === stated.value && first.source === stated.source && first.asOf < stated.asOf;
};

/** The histories of those among `entries` that models.dev knows. Throws `DataSetError` when `clone` is not a clone. */
export async function planHistories(entries: readonly Entry[], clone: string): Promise<readonly EntryEdit[]> {
  const edits: EntryEdit[] = [];
  for (const entry of entries) {
    const key = entry.data.ids[HISTORY_SOURCE];
    if (key === undefined) continue;
    const history = Object.entries(await readPriceHistory(clone, key));
    edits.push({ entry, history: Object.fromEntries(history.filter(([id, points]) => isHistory(entry, id, points))) });
  }
  return edits;
}
