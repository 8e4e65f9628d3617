/** A first word that keeps its capital: one with others within it, such as `OCR`, `OpenAI-compatible` and `LoRA`. */
const KEPT = /^\S+\p{Lu}/u;

/** A name in the middle of a sentence: `Chat models` -> `chat models`; `OCR tools` and `OpenAI-compatible API` stay. */
export const inSentence = (name: string): string => (KEPT.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1));
