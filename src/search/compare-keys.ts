/** The order of leaderboards by a column. Runs in the browser and in Node. */
import { compareText } from '../../schemas/text-order.ts';

/** Unknown values stand last whichever way the column is sorted. */
export function compareKeys(a: number | string, b: number | string, isDown: boolean): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b));
  return isDown ? -order : order;
}
