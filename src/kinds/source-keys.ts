/**
 * Where the keys of object literals stand in a TypeScript file, so that what is wrong with a declared kind can be told at its
 * line. A scanner of a few lines and not a parser: it only has to find keys, and a key that it misses costs a place, no more.
 */

/** A key with the keys that lead to it, and its position; line and column count from 1. */
export interface SourceKey {
  readonly path: readonly string[];
  readonly line: number;
  readonly column: number;
  /** Which literal it is a key of, counted through the file. */
  readonly literal: number;
}

const WORD = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|[\w$]+|[^\s\w]/g;

interface Frame {
  readonly isObject: boolean;
  readonly path: readonly string[];
  readonly literal: number;
}

const isComment = (word: string) => word.startsWith('//') || word.startsWith('/*');
const keyOf = (word: string): string | undefined => {
  if (/^[\w$]+$/.test(word)) return word;
  return /^(['"]).*\1$/.test(word) ? word.slice(1, -1) : undefined;
};

function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** All keys of all object literals of a file, in order. */
export function sourceKeys(text: string): readonly SourceKey[] {
  const words = [...text.matchAll(WORD)].filter(([word]) => !isComment(word));
  const frames: Frame[] = [];
  const keys: SourceKey[] = [];
  let last: readonly string[] = [];
  for (const [index, match] of words.entries()) {
    const [word] = match;
    const [before, after] = [words[index - 1]?.[0] ?? '', words[index + 1]?.[0] ?? ''];
    const top = frames.at(-1);
    const key = keyOf(word);
    if ('{[('.includes(word)) frames.push({ isObject: word === '{', path: last, literal: index });
    else if ('}])'.includes(word)) frames.pop();
    else if (top?.isObject === true && key !== undefined && '{,'.includes(before) && ':,}'.includes(after)) {
      last = [...top.path, key];
      keys.push({ path: last, literal: top.literal, ...placeOf(text, match.index) });
    }
  }
  return keys;
}

/** Keys that stand a second time in the same literal: JavaScript would take the last one without a word. */
export function repeatedKeys(keys: readonly SourceKey[]): readonly SourceKey[] {
  const seen = new Set<string>();
  return keys.filter(({ path, literal }) => seen.size === seen.add(`${literal} ${path.at(-1)}`).size);
}
