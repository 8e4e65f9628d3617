/** Texts that hold a name, such as the alias `gpt-9-2026-01-31` of GPT-9, as they travel beside it: a mark stands for the name. */

const hyphened = (name: string) => name.replaceAll(' ', '-');
const plain = (name: string) => name.toLowerCase().replaceAll(/[^a-z\d]+/g, '-');

/** Each way to write a name, with its mark. The first that a text holds counts. */
const WAYS: readonly (readonly [mark: string, write: (name: string) => string])[] = [
  ['*', (name) => name],
  ['~', (name) => hyphened(name).toLowerCase()],
  ['^', hyphened],
  ['=', plain],
];

/** Stands before a text that is to be taken as it is. */
const AS_IT_IS = "'";
const MARKS = /['*~^=]/;

/** Fewer letters save nothing. */
const LEAST = 3;

/** A text beside `name`. */
export function packByName(text: string, name: string): string {
  if (MARKS.test(text)) return `${AS_IT_IS}${text}`;
  const held = WAYS.find(([, write]) => write(name).length >= LEAST && text.includes(write(name)));
  return held === undefined ? text : text.replace(held[1](name), () => held[0]);
}

/** The text that was packed. */
export function unpackByName(packed: string, name: string): string {
  if (packed.startsWith(AS_IT_IS)) return packed.slice(AS_IT_IS.length);
  const held = WAYS.find(([mark]) => packed.includes(mark));
  return held === undefined ? packed : packed.replace(held[0], () => held[1](name));
}
