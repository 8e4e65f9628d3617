/** Texts of a length that search engines and messengers show whole. */

/** Characters of a title that a list of results has room for. */
const LONGEST_TITLE = 60;

/** Characters of a description, likewise. */
const LONGEST_DESCRIPTION = 155;

/** The title of a page with the name of the site, where there is room for both. */
export function documentTitle(title: string, site: string): string {
  const whole = `${title} · ${site}`;
  return whole.length <= LONGEST_TITLE ? whole : title;
}

/** The first of `texts` that is short enough; the last one cut at a word if none is. */
export function firstThatFits(texts: readonly string[], longest = LONGEST_DESCRIPTION): string {
  return texts.find((text) => text.length <= longest) ?? cutAtWord(texts.at(-1) ?? '', longest);
}

/** At most `longest` characters, an ellipsis included; a single word that is longer is cut within. */
function cutAtWord(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const start = text.slice(0, longest - 1);
  const end = start.lastIndexOf(' ');
  // Half of a surrogate pair would be no character.
  return `${(end > longest / 2 ? start.slice(0, end) : start).replace(/[\uD800-\uDBFF]$|[\s,;:.]+$/u, '')}…`;
}

/** `2, 1, 0` of 2: how many of so many things a text may name, the most first. */
export const fewerAndFewer = (count: number): readonly number[] => Array.from({ length: count + 1 }, (_, left) => count - left);
