/** Dates and numbers that are written in another form than ours but can mean one thing only. */
import { isoDate } from '../../schemas/fields.ts';

const pad = (digits: string) => digits.padStart(2, '0');

/** `2026/7/2`, `2026-7-2` and `2026-07-02T10:00:00Z` -> `2026-07-02`; `undefined` when it could mean another day. */
export function fixDate(text: string): string | undefined {
  const match = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/.exec(text.trim());
  if (match === null) return undefined;
  const date = `${match[1]}-${pad(match[3] ?? '')}-${pad(match[4] ?? '')}`;
  return date !== text && isoDate.safeParse(date).success ? date : undefined;
}

/** `1,000,000`, `1_000_000` and, for prices, `$0.40` -> the number; `undefined` when it could mean another. */
export function fixNumber(text: string, isPrice: boolean): string | undefined {
  const bare = isPrice ? text.trim().replace(/^(US)?\$\s?/, '') : text.trim();
  const isGrouped = /^\d{1,3}([,_]\d{3})+(\.\d+)?$/.test(bare);
  if (!isGrouped && !/^\d+(\.\d+)?$/.test(bare)) return undefined;
  return bare.replace(/[,_]/g, '');
}
