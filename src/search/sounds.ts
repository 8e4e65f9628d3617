/** How words sound, more or less: readers write names as they hear them, `kwen` for Qwen and `jemini` for Gemini. */

/** Letters that sound alike, in turn. What follows decides how c and g sound. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/chr/g, 'kr'],
  [/ch/g, 'č'],
  [/[cs]h/g, 'š'],
  [/wh/g, 'w'],
  // At its end a q sounds as it is spelt, for all that anyone knows: Groq is not Grok.
  [/ck|q(?!u|$)/g, 'k'],
  [/qu/g, 'kw'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/g(?=[eiy])/g, 'j'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/ee|ea|ie|y/g, 'i'],
  [/au|aw/g, 'o'],
  [/oo|ou/g, 'u'],
  [/(\p{L})\1+/gu, '$1'],
  [/(?<=[^aeiou])e$/, ''],
];

/** The same of every word is asked for thousands of times. */
export function onceForEach(make: (word: string) => string): (word: string) => string {
  const made = new Map<string, string>();
  return (word) => {
    const before = made.get(word);
    if (before !== undefined) return before;
    const own = make(word);
    made.set(word, own);
    return own;
  };
}

/** A word as it sounds. Words of one sound are spelt alike: `kwen` for `qwen`, `klod` for `claude`. */
export const soundOf = onceForEach((word) => SPELLINGS.reduce((text, [letters, as]) => text.replace(letters, as), word));
