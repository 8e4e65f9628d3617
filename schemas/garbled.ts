/** Letters that were damaged on their way into a file: what is left of them is no text that anybody wrote. */

/** What UTF-8 becomes when it is read as Windows-1252: `â€™` for ’, `Ã©` for é, `Â` and a no-break space for the space. */
const MISREAD =
  /[ÂÃ][\u0080-\u00bf]|â(?:€[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u02c6\u02dc\u2013\u2014\u2018-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u2122]|[\u0080-\u009f][\u0080-\u00bf])/;

/** The first damaged letter of a text, and where it is. `U+FFFD` stands where a program could not read one. */
export function garbledLetter(text: string): { readonly offset: number; readonly found: string } | undefined {
  const match = /\ufffd+/.exec(text) ?? MISREAD.exec(text);
  return match === null ? undefined : { offset: match.index, found: match[0] };
}
