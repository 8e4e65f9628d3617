import { endCalendar } from '../../site-files/calendar.ts';
import { missing, text } from '../../site-files/respond.ts';
import { catalogue } from '../../site.ts';

/** The format knows no calendar without events, so a site without any has no file. */
export const addresses = () => (endCalendar(catalogue) === undefined ? [] : [{ params: { calendar: 'retirements' } }]);

export const GET = () => {
  const calendar = endCalendar(catalogue);
  return calendar === undefined ? missing() : text(calendar, 'text/calendar');
};
