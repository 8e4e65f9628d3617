/** A month or a day, for dates that sources publish without the day: `YYYY-MM` or `YYYY-MM-DD`. */
import { formatDate } from '../dates.ts';
import { fixDate, laterBy } from './date.ts';
import type { FactType } from './fact-type.ts';

export const month: FactType<string> = {
  schema: ({ monthOrDay }) => monthOrDay,
  changes: false,
  format: formatDate,
  comparable: (value) => value,
  difference: laterBy,
  lead: () => 'is later',
  fix: fixDate,
};
