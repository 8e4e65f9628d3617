/** What changed recently: releases, retirements and prices of the sides, seen from the site’s day. */
import type { FactDefinition } from '../../../schemas/content.ts';
import { addDays, ageInDays } from '../../../schemas/dates.ts';
import { compareText } from '../../../schemas/text-order.ts';
import type { ViewContext } from '../context.ts';
import type { EntryDocument } from '../entry-document.ts';
import { formatDate, formatFact, unitText } from '../format.ts';
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

type Event = Omit<RecentChange, 'dayText' | 'name' | 'anchor'> & { readonly fact: string };

/** Facts that are days of events, such as a release. */
function dated(document: EntryDocument, facts: readonly FactDefinition[]): Event[] {
  return facts.flatMap(({ id, isEvent = false, label }) => {
    const value = document.facts[id]?.value;
    const isDay = isEvent && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
    return isDay ? [{ day: value, text: label, fact: id }] : [];
  });
}

function changed(document: EntryDocument, facts: readonly FactDefinition[]): Event[] {
  return facts.flatMap((fact) => {
    const stated = document.facts[fact.id];
    const earlier = document.history[fact.id] ?? [];
    const last = earlier.at(-1);
    const isNew = stated !== undefined && typeof stated.value === 'number' && last !== undefined && stated.value !== last.value;
    const points = isNew ? [...earlier, { value: stated.value as number, asOf: stated.asOf }] : earlier;
    return points.slice(1).map((point, index) => {
      const before = formatFact(fact, points[index]?.value ?? 0);
      return {
        day: point.asOf,
        text: `${fact.label} from ${before} to ${formatFact(fact, point.value)}${unitText(fact)}`,
        fact: fact.id,
      };
    });
  });
}

/** The newest events of all sides, at most four, none older than half a year before the site’s day. */
export function viewRecentChanges(documents: readonly EntryDocument[], { kinds, today }: ViewContext): RecentChangesView {
  const events = documents.flatMap((document) => {
    const facts = kinds[document.kind]?.facts ?? [];
    return [...dated(document, facts), ...changed(document, facts)].map(({ fact, ...event }) => ({
      ...event,
      dayText: formatDate(event.day),
      name: document.name,
      anchor: rowAnchor(`fact:${fact}`),
    }));
  });
  const recent = events.filter(({ day }) => day > today || ageInDays(day, today) <= WINDOW_DAYS);
  const newest = recent.toSorted((p, q) => compareText(q.day, p.day)).slice(0, MOST);
  return { events: newest, since: formatDate(addDays(today, -WINDOW_DAYS)) };
}
