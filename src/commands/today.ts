/** `visavis today`: moves the day of the site on, which every age is counted to. */
import { daysBetween } from '../../schemas/dates.ts';
import { machineDay, moveDay } from '../editing/move-day.ts';
import { printResult } from './data-set.ts';
import type { ExitCode } from './exit.ts';
import type { JsonOf } from './json-shapes.ts';
import { requireFolder } from './load.ts';
import type { Output, Result } from './output.ts';

/** Days after which a build reminds of the day. The weekly refresh moves it on, so by then four have not been merged. */
const REMIND_AFTER_DAYS = 30;

async function run(day: string, content: string): Promise<Result> {
  await requireFolder(content);
  const isChanged = await moveDay(content, day);
  const data: JsonOf<'today'> = { today: day, isChanged };
  return { text: `The site’s day is ${day}${isChanged ? '' : ', as before'}.\n`, data };
}

export interface TodayOptions extends Output {
  readonly content: string;
}

/** Sets `today` in `site.yaml` to `day`, or without one to the day of this machine. */
export function today(day: string | undefined, options: TodayOptions): Promise<ExitCode> {
  return printResult(run(day ?? machineDay(), options.content), options);
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
