/** A name in the middle of a sentence: `Chat models` -> `chat models`; `OCR tools` and `OpenAI-compatible API` stay. */
export const inSentence = (name: string): string =>
  /^\S[^\p{Lu}\s-]*(?:[\s-]|$)/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
