/** The end of a name that sets apart what one thing was on different days: `gpt-4o-2024-08-06`, `gemini-pro-002`, `sonnet-latest`. */

const DAY = /[-_@\s](?:20\d\d[-\s]?\d\d[-\s]?\d\d|\d\d[-\s](?:20)?\d\d|\d{3,4}|latest)$/i;
const STAGE = /[-_\s](?:preview|exp|experimental|beta)$/i;

/** A name without what says that it was not finished. */
export const withoutStage = (text: string): string => text.replace(STAGE, '');

/** A text without the day at its end, and then without what says that it was not finished; none where it ends with no day. */
export function textsUndated(text: string): readonly string[] {
  const undated = text.trim().replace(DAY, '');
  return undated === text.trim() ? [] : [...new Set([undated, withoutStage(undated)])];
}
