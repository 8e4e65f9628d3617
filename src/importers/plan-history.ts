/** Plans the earlier prices of entries from a clone of models.dev. */
import type { EntryEdit } from '../editing/apply-edits.ts';
import type { Entry } from '../entries/entry.ts';
import { readPriceHistory } from './sources/price-history.ts';

/** The source under which the prices are stated. */
export const HISTORY_SOURCE = 'models-dev';

/** The histories of those among `entries` that models.dev knows. Throws `DataSetError` when `clone` is not a clone. */
export async function planHistories(entries: readonly Entry[], clone: string): Promise<readonly EntryEdit[]> {
  const edits: EntryEdit[] = [];
  for (const entry of entries) {
    const key = entry.data.ids[HISTORY_SOURCE];
    if (key !== undefined) edits.push({ entry, history: await readPriceHistory(clone, key) });
  }
  return edits;
}
