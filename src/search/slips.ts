/** Slips of typing: a letter too many, too few, another one, or two in the wrong order. */
import { distance } from 'fastest-levenshtein';
import type { NameKey } from './name-key.ts';

/** Slips that are forgiven in a text of so many letters. */
const slipsIn = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** A text with each two neighbours in the other order. */
const swapped = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) =>
    [text.slice(0, at), text[at + 1], text[at], text.slice(at + 2)].join(''),
  );

/** Slips between two texts, of which two letters in the wrong order are one. */
function slipsBetween(typed: string, name: string, most: number): number {
  const plain = distance(typed, name);
  if (plain < 2 || plain > most + 1) return plain;
  return Math.min(plain, ...swapped(typed).map((other) => 1 + distance(other, name)));
}

/** How many slips turn `word` into one of `parts` or its beginning; `undefined` when more than are forgiven. */
function slipsTo(word: string, parts: readonly string[]): number | undefined {
  const most = slipsIn(word.length);
  const counts = parts.flatMap((part) =>
    [...new Set([part, ...[-1, 0, 1].map((more) => part.slice(0, word.length + more))])].map((begin) =>
      slipsBetween(word, begin, most),
    ),
  );
  const least = Math.min(...counts);
  return least <= most ? least : undefined;
}

/** That a text is only part of a name counts as half a slip. */
const PART = 0.5;

/** The slips that turn what was typed into a name, whole and run together or word by word; `undefined` when more than are forgiven. */
export function slipsOf(query: NameKey, key: NameKey): number | undefined {
  const most = slipsIn(query.joined.length);
  const whole = slipsBetween(query.joined, key.joined, most);
  const byWord = query.words.flatMap((word) => slipsTo(word, key.words) ?? []);
  const counts = [
    ...(whole <= most ? [whole] : []),
    ...(byWord.length < query.words.length ? [] : [byWord.reduce((all, one) => all + one, PART)]),
  ];
  return counts.length === 0 ? undefined : Math.min(...counts);
}
