/** A month or a day, for dates that sources publish without the day: `YYYY-MM` or `YYYY-MM-DD`. */
import { date, monthNamed } from './date.ts';
import type { FactType } from './fact-type.ts';

const pad = (digits: string) => digits.padStart(2, '0');

/** `June 2024`, `2024-6`, `2024/06` and `06/2024` -> `2024-06`; `undefined` for what is no month. */
function monthMeant(typed: string): string | undefined {
  const text = typed.trim();
  const [, name, namedYear] = /^([a-z]{3,9})\.?,?[ -](\d{4})$/i.exec(text) ?? [];
  const [, first, month] = /^(\d{4})[-/.](\d{1,2})$/.exec(text) ?? [];
  const [, before, last] = /^(\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  const number = name === undefined ? Number(month ?? before ?? 0) : monthNamed(name);
  const year = namedYear ?? first ?? last;
  return year !== undefined && number >= 1 && number <= 12 ? `${year}-${pad(String(number))}` : undefined;
}

export const month: FactType<string> = {
  ...date,
  schema: ({ monthOrDay }) => monthOrDay,
  fix: (text, fact) => {
    const meant = date.fix?.(text, fact) ?? monthMeant(text);
    return meant === text ? undefined : meant;
  },
};
