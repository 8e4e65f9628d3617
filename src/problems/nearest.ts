/** "Did you mean": the one valid value that a typing slip could have come from. */
import { distance } from 'fastest-levenshtein';

const allowedSlips = (word: string) => (word.length <= 4 ? 1 : 2);

/** Whether two neighbouring letters changed places, as in `nmae`: one slip of the hand, though two edits. */
function isSwapped(word: string, other: string): boolean {
  const at = [...word].findIndex((letter, index) => letter !== other[index]);
  return at >= 0 && `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}` === other;
}

/** Edits from one word to the other; two neighbours that changed places are one. */
export function slipsBetween(word: string, candidate: string): number {
  const [a, b] = [word.toLowerCase(), candidate.toLowerCase()];
  return isSwapped(a, b) ? 1 : distance(a, b);
}

/** Whether two ids differ only in numbers, or in a whole part between hyphens: those are names of different things, and no slips. */
function isOther(word: string, candidate: string): boolean {
  const [own, other] = [word.split('-'), candidate.split('-')];
  if (own.length < 2 || own.length !== other.length) return false;
  const differing = own.flatMap((part, index) => (part === other[index] ? [] : [[part, other[index] ?? ''] as const]));
  const [first = ['', ''] as const] = differing;
  const isShort = first[0].length <= 2 && ![...first[0]].some((letter) => first[1].includes(letter));
  const areNumbers = differing.every(([a, b]) => a.replace(/\d/g, '') === b.replace(/\d/g, ''));
  return differing.length > 0 && (areNumbers || (differing.length === 1 && isShort));
}

/**
 * The candidate nearest to `word` by edit distance, two letters that changed places counted as one edit, or `undefined`.
 * Range: at most 2 edits (1 for words of up to 4 letters), and only if no other candidate is as near;
 * a wrong suggestion costs an editor more than none.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const near = [...candidates]
    .filter((candidate) => candidate === word || !isOther(word, candidate))
    .map((candidate) => ({ candidate, edits: slipsBetween(word, candidate) }))
    .filter(({ edits }) => edits <= allowedSlips(word))
    .sort((a, b) => a.edits - b.edits);
  const [first, second] = near;
  if (first === undefined || first.edits === second?.edits) return undefined;
  return first.candidate;
}

/** The hint for an unknown word: the nearest valid value, else the whole list when it is short. */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  const list = [...candidates];
  const found = nearest(word, list);
  if (found !== undefined) return `Did you mean ${found}?`;
  return list.length > 0 && list.length <= 24 ? `Use one of: ${list.join(', ')}.` : undefined;
}
