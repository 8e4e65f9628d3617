import { endCalendar } from '../../site-files/calendar.ts';
import { text } from '../../site-files/respond.ts';
import { catalogue } from '../../site.ts';

/** The format knows no calendar without events, so a site without any has no file. */
export const getStaticPaths = () => (endCalendar(catalogue) === undefined ? [] : [{ params: { calendar: 'retirements' } }]);

export const GET = () => text(endCalendar(catalogue) ?? '', 'text/calendar');
