/** A month or a day, for dates that sources publish without the day: `YYYY-MM` or `YYYY-MM-DD`. */
import { date } from './date.ts';
import type { FactType } from './fact-type.ts';

export const month: FactType<string> = { ...date, schema: ({ monthOrDay }) => monthOrDay };
