/** Moves the day of a site, which every age is counted to and after which no value can have been read. */
import { join } from 'node:path';
import { parse } from 'yaml';
import { dayAt } from '../../schemas/dates.ts';
import { isoDate } from '../../schemas/fields.ts';
import { RequestError } from './request-error.ts';
import { setDay } from './set-day.ts';
import { readForEdit, writeWhole } from './write-whole.ts';

/** The day of this machine. A command may ask the clock; what is built follows from the content alone. */
export const machineDay = () => dayAt(Date.now());

/** The last day that a command may write for the site whose day is `today`: nothing was read later. */
export const lastDay = (today = ''): string => [today, machineDay()].toSorted().at(-1) ?? today;

/** Sets the day of the site in `content`, and says whether it was another. Throws `RequestError` when it cannot. */
export async function moveDay(content: string, day: string): Promise<boolean> {
  if (!isoDate.safeParse(day).success) throw new RequestError(`The day must be a real date as YYYY-MM-DD, not ${day}.`);
  const file = join(content, 'site.yaml');
  const text = await readForEdit(file);
  const set = setDay(text, day);
  if (set !== text) await writeWhole(file, set);
  return set !== text;
}

/**
 * Moves the day on to the last of `days` on which something was read that a command just wrote, so that the content stays right.
 * Never beyond the day of this machine: what is dated later is a mistake, and for `check` to tell.
 */
export async function reachDays(content: string, days: readonly string[]): Promise<void> {
  const last = days
    .filter((day) => isoDate.safeParse(day).success && day <= machineDay())
    .toSorted()
    .at(-1);
  if (last === undefined) return;
  try {
    const { today } = parse(await readForEdit(join(content, 'site.yaml'))) as { readonly today?: unknown };
    if (typeof today === 'string' && today < last) await moveDay(content, last);
  } catch (error) {
    // A fault elsewhere must not stop who adds an entry.
    if (!(error instanceof RequestError) && !(error instanceof Error && error.name === 'YAMLParseError')) throw error;
  }
}
