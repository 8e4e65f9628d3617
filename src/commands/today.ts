/** `visavis today`: moves the day of the site on, which every age is counted to. */
import { join } from 'node:path';
import { dayAt, daysBetween } from '../../schemas/dates.ts';
import { isoDate } from '../../schemas/fields.ts';
import { RequestError } from '../editing/request-error.ts';
import { setDay } from '../editing/set-day.ts';
import { readForEdit, writeWhole } from '../editing/write-whole.ts';
import { printResult } from './data-set.ts';
import type { ExitCode } from './exit.ts';
import { requireFolder } from './load.ts';

/** Days after which a build reminds of the day. The weekly refresh moves it on, so by then four have not been merged. */
const REMIND_AFTER_DAYS = 30;

/** The day of this machine. A command may ask the clock; what is built follows from the content alone. */
export const machineDay = () => dayAt(Date.now());

/** Sets the day of the site in `content`, and says whether it was another. Throws `RequestError` when it cannot. */
export async function moveDay(content: string, day: string): Promise<boolean> {
  if (!isoDate.safeParse(day).success) throw new RequestError(`The day must be a real date as YYYY-MM-DD, not ${day}.`);
  const file = join(content, 'site.yaml');
  const text = await readForEdit(file);
  const set = setDay(text, day);
  if (set !== text) await writeWhole(file, set);
  return set !== text;
}

async function run(day: string, content: string): Promise<string> {
  await requireFolder(content);
  return `The site’s day is ${day}${(await moveDay(content, day)) ? '' : ', as before'}.\n`;
}

/** Sets `today` in `site.yaml` to `day`, or without one to the day of this machine. */
export function today(day: string | undefined, { content }: { readonly content: string }): Promise<ExitCode> {
  return printResult(run(day ?? machineDay(), content));
}

/** A reminder for whoever builds a site whose day lies far behind `now`; `undefined` when it does not. */
export function dayReminder(siteDay: string, now: string): string | undefined {
  const days = daysBetween(siteDay, now);
  return days > REMIND_AFTER_DAYS ? `The site’s day is ${siteDay}, ${days} days ago: run visavis today.` : undefined;
}

/** Prints the reminder beside what the command prints, where no program reads it. */
export function remindOfDay(siteDay: string): void {
  const reminder = dayReminder(siteDay, machineDay());
  if (reminder !== undefined) process.stderr.write(`${reminder}\n`);
}
