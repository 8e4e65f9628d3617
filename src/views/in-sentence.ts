/** A name in the middle of a sentence: `Chat models` -> `chat models`; `OCR tools` stays. */
export const inSentence = (name: string): string =>
  /^.[^\p{Lu}]/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
