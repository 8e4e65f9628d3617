/** The days on which entries end as a calendar (RFC 5545) that readers subscribe to. */
import ical, { ICalCalendarMethod } from 'ical-generator';
import type { Catalogue } from '../catalogue.ts';
import { viewEndDays } from '../views/pages/endings.ts';
import { startOfDay } from '../../schemas/dates.ts';

/** The calendar, a whole day for each end. An end that its maker moves keeps its id, so it moves in the reader's calendar as well. `undefined` where none is known. */
export function endCalendar(catalogue: Catalogue): string | undefined {
  const ends = viewEndDays(catalogue);
  if (ends.length === 0) return undefined;
  const { site } = catalogue.content;
  const { hostname } = new URL(site.address);
  const calendar = ical({
    prodId: { company: 'Visavis', product: 'Visavis', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    // The library escapes all texts but this one. Of its properties of another kind it would write this behind the events, where none may stand.
    name: `${site.name}: announced ends`.replace(/[\\;,]/g, '\\$&'),
  });
  for (const { slug, day, title, text, href, asOf } of ends)
    calendar.createEvent({
      id: `${slug}-end@${hostname}`,
      start: startOfDay(day),
      allDay: true,
      stamp: startOfDay(asOf),
      summary: title,
      description: text,
      url: new URL(href, site.address).href,
    });
  return `${calendar.toString()}\r\n`;
}
