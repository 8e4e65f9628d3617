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

/**
 * What of a history an entry does not say otherwise: nothing of a fact that it withholds, no value of the list that it disputes, and nothing
 * from before the history that it has, of which an editor took what was wrong.
 */
function uncorrected(
  { data: { withheld, disputed, history } }: Entry,
  id: string,
  points: readonly HistoryPoint[],
): readonly HistoryPoint[] {
  if (withheld[id] !== undefined) return [];
  const { value, source } = disputed[id] ?? {};
  const [first] = history[id] ?? [];
  return points.filter((point) => (source !== point.source || value !== point.value) && point.asOf >= (first?.asOf ?? ''));
}

/** The histories of those among `entries` that models.dev knows. Throws `DataSetError` when `clone` is not a clone. */
export async function planHistories(entries: readonly Entry[], clone: string): Promise<readonly EntryEdit[]> {
  const edits: EntryEdit[] = [];
  for (const entry of entries) {
    const key = entry.data.ids[HISTORY_SOURCE];
    if (key === undefined) continue;
    const stated = Object.entries(await readPriceHistory(clone, key));
    const history = stated.map(([id, points]) => [id, uncorrected(entry, id, points)] as const);
    edits.push({ entry, history: Object.fromEntries(history.filter(([id, points]) => isHistory(entry, id, points))) });
  }
  return edits;
}
