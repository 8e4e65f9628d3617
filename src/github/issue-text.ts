/** The parts that texts of issues are put together from. */

/** Longer lists are counted. */
const SHOWN = 60;

/** Text of content as code, which can neither mention people nor link. */
export const code = (text: string): string => `\`${text.replace(/[`\p{Cc}]/gu, ' ')}\``;

/** A heading with its list; nothing for an empty list. */
export function section(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const rest = lines.length > SHOWN ? [`- and ${lines.length - SHOWN} more`] : [];
  return [`### ${title} (${lines.length})`, '', ...lines.slice(0, SHOWN), ...rest, ''];
}
