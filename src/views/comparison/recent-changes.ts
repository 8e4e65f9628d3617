/** What changed recently: releases, retirements and prices of the sides, seen from the site’s day. */
import { addDays, ageInDays } from '../../../schemas/dates.ts';
import { compareText } from '../../../schemas/text-order.ts';
import type { ViewContext } from '../context.ts';
import type { EntryDocument } from '../entry-document.ts';
import { eventsOf, type EntryEvent } from '../entry-events.ts';
import { formatDate } from '../format.ts';
import { rowAnchor } from '../links.ts';

export interface RecentChangesView {
  /** The newest first; empty when nothing is recorded. */
  readonly events: readonly RecentChange[];
  /** The day since which was looked, as a reader writes it. */
  readonly since: string;
}

interface RecentChange {
  readonly day: string;
  readonly dayText: string;
  readonly name: string;
  readonly text: string;
  /** The anchor of the row that proves it. */
  readonly anchor: string;
}

const WINDOW_DAYS = 180;
const MOST = 4;

const textOf = ({ label, change }: EntryEvent) =>
  change === undefined ? label : `${label} from ${change.before} (${formatDate(change.since)}) to ${change.after}${change.unit}`;

/** The newest events of all sides, at most four, none older than half a year before the site’s day. */
export function viewRecentChanges(documents: readonly EntryDocument[], { kinds, today }: ViewContext): RecentChangesView {
  const events = documents.flatMap((document) =>
    eventsOf(document, kinds[document.kind]?.facts ?? []).map((event) => ({
      day: event.day,
      text: textOf(event),
      dayText: formatDate(event.day),
      name: document.name,
      anchor: rowAnchor(`fact:${event.fact}`),
    })),
  );
  const recent = events.filter(({ day }) => day > today || ageInDays(day, today) <= WINDOW_DAYS);
  const newest = recent.toSorted((p, q) => compareText(q.day, p.day)).slice(0, MOST);
  return { events: newest, since: formatDate(addDays(today, -WINDOW_DAYS)) };
}
