/** Characters that no text of content may hold, because readers cannot see what they do. */

/**
 * Control characters but tab and newline, halves of characters, and those that are invisible or turn the direction of text
 * (CVE-2021-42574). Joiners stand where scripts need them, after a combining mark or between Arabic letters, and within emoji.
 */
export const UNSAFE_CHARACTER = new RegExp(
  [
    String.raw`(?![\t\n]`,
    String.raw`|(?<=\p{M}|\p{Script=Arabic})\u200c|(?<=\p{M})\u200d`,
    String.raw`|(?<=\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?)\u200d(?=\p{Extended_Pictographic})`,
    String.raw`|(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f]|(?<=[0-9#*])\ufe0f(?=\u20e3))`,
    String.raw`[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]`,
  ].join(''),
  'u',
);

/** The first such character of a text: where it is, and its number as `U+00AD`. */
export function unsafeCharacter(text: string): { readonly offset: number; readonly point: string } | undefined {
  const found = UNSAFE_CHARACTER.exec(text);
  if (found === null) return undefined;
  return { offset: found.index, point: `U+${(found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}` };
}
