/** Words of difference, such as `2.8× cheaper`, `8 months later` and `by 14.6`, held against the two values. */
import { figureOf, numberOf, type SeenCell } from './rows.ts';

const DAY = 86_400_000;
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.44, year: 365.25 };

/** A ratio is shown with few digits; it holds when rounding explains the rest. */
const isAbout = (shown: number, real: number) => Math.abs(shown - real) <= Math.max(0.051, 0.051 * real);

function ratioHolds(text: string, own: number, other: number): boolean | undefined {
  const [, over, shown, words = ''] = /^(over )?([\d.,]+)× (.*)$/.exec(text) ?? [];
  if (shown === undefined) return undefined;
  const real = /cheaper|less|fewer|smaller/.test(words) ? other / own : own / other;
  return over === undefined ? isAbout(numberOf(shown), real) : real >= numberOf(shown);
}

function pointsHold(text: string, own: number, other: number): boolean | undefined {
  const [, shown] = /^by ([\d.,]+)$/.exec(text) ?? [];
  return shown === undefined ? undefined : Math.abs(Math.abs(own - other) - numberOf(shown)) < 0.51;
}

/** `22 Aug 2026`, `Aug 2026` -> milliseconds. */
export const dayOf = (text: string) => Date.parse(`${/^\w+ \d{4}$/.test(text) ? `1 ${text}` : text} UTC`);

function timeHolds(text: string, own: SeenCell, other: SeenCell): boolean | undefined {
  const [, count, unit = '', direction] = /^([\d.]+) (day|week|month|year)s? (later|earlier)$/.exec(text) ?? [];
  if (count === undefined) return undefined;
  const days = (dayOf(own.value) - dayOf(other.value)) / DAY;
  if (direction === 'later' ? days <= 0 : days >= 0) return false;
  const size = DAYS[unit] ?? 1;
  return Math.abs(Math.abs(days) / size - Number(count)) <= (size === 1 ? 0 : 1.1);
}

/** Whether words of difference that stand with `own` are true. Words that nobody here understands are not. */
export function differenceHolds(text: string, own: SeenCell, other: SeenCell): boolean {
  const [left, right] = [figureOf(own), figureOf(other)];
  return ratioHolds(text, left, right) ?? pointsHold(text, left, right) ?? timeHolds(text, own, other) ?? false;
}

/** Whether `cheaper by $12.40, 2.5×` is true of two costs. */
export function cheaperHolds(text: string, own: SeenCell, other: SeenCell): boolean {
  const [, saved, over, ratio] =
    /^cheape(?:r|st) by (\$[\d,.]+)(?:, (over )?([\d.,]+)×)?(?:, until [\w ]+|, at the prices from [\w ]+)*$/.exec(text) ?? [];
  const [left, right] = [numberOf(own.value), numberOf(other.value)];
  const isSaved = Math.abs(right - left - numberOf(saved)) < 0.011 || own.value.startsWith('Under');
  const isRatio = over === undefined ? isAbout(numberOf(ratio), right / left) : right / left >= numberOf(ratio);
  return saved !== undefined && isSaved && (ratio === undefined || isRatio);
}
