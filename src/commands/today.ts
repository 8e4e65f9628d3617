/** `visavis today`: moves the day of the site on, which every age is counted to. */
import { daysBetween } from '../../schemas/dates.ts';
import { machineDay, moveDay } from '../editing/move-day.ts';
import { printResult } from './data-set.ts';
import type { ExitCode } from './exit.ts';
import { requireFolder } from './load.ts';

/** Days after which a build reminds of the day. The weekly refresh moves it on, so by then four have not been merged. */
const REMIND_AFTER_DAYS = 30;

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
