/** What readers type or paste, as names and questions are looked for: `gpt5vsclaude` is `gpt 5 vs claude`. Runs in the browser, in the server for assistants and in tests. */
import { figureOf, SMALL } from './days-in-figures.ts';
import { beginsWith, isCalled, wholeNamed } from './find-named.ts';
import type { FinderIndex } from './finder-index.ts';
import { nameKey } from './name-key.ts';
import { withoutAddress } from './pair-words.ts';
import { isWebAddress, namesInAddress } from './pasted-address.ts';
import { vocabularyOf } from './vocabulary.ts';

const TAG = /<\/?[a-z][^<>]*>/gi;
/** In addresses a space is `%20`, or a plus between what is typed without one: `gpt+5`. */
const SPACE = /%20|&(?:nbsp|lt|gt|quot|amp);|(?<=\p{L}{2})\+(?=\p{N})/giu;
const POSSESSIVE = /(?<=[\p{L}\p{N}])(?<!(?<!\p{L})(?:what|who|which|that|there|here|it|where|how|let))['’]s(?![\p{L}\p{N}])/giu;

/** Whether a text names an entry, or begins the names of some. */
const isName = ({ entries }: FinderIndex, text: string): boolean =>
  wholeNamed(entries, text) !== undefined ||
  (/\p{L}{3}/u.test(text) && entries.some((entry) => isCalled(entry, text) && beginsWith(entry, text)));

/** A comparison has no more sides. */
const MOST_NAMES = 4;

/** The names that a text runs together with `vs` between them; none where one of them is no name, or there are too many. */
function namesAround(index: FinderIndex, text: string, most = MOST_NAMES): readonly string[] {
  const cuts = [...text.matchAll(/(?<=[\p{L}\p{N}])vs\.?\s*(?=[\p{L}\p{N}])/giu)].slice(0, MOST_NAMES);
  if (cuts.length >= most) return [];
  if (isName(index, text)) return [text];
  for (const { 0: word, index: at } of cuts) {
    const left = text.slice(0, at);
    const right = isName(index, left) ? namesAround(index, text.slice(at + word.length), most - 1) : [];
    if (right.length > 0) return [left, ...right];
  }
  return [];
}

/** `one/two/three` with `vs` between the names, where all are names. */
function withoutSlashes(index: FinderIndex, text: string): string {
  const names = /\s|:/.test(text) ? [] : text.split('/');
  return names.length > 2 && names.every((name) => isName(index, name)) ? names.join(' vs ') : text;
}

/** `gpt5vsclaude` with spaces around what stands between the names. */
function withSpaces(index: FinderIndex, text: string): string {
  const spaced = text.replace(/(?<=\s)(vs)\.(?=\p{L})/giu, '$1 ');
  const names = /[\p{L}\p{N}]vs/iu.test(spaced) ? namesAround(index, spaced) : [];
  return names.length > 1 ? names.join(' vs ') : spaced;
}

/** Words in the form in which names have them: `claude4.5` is two, and `sonnets` one of them. */
function inWordsOfNames({ entries }: FinderIndex, text: string): string {
  const vocabulary = vocabularyOf(entries);
  const isKnown = (word: string) => nameKey(word).words.every((one) => vocabulary.has(one));
  return text
    .replace(/(?<![\p{L}\p{N}])(\p{L}{3,})(\p{N}[\p{L}\p{N}.]*)/gu, (all, letters: string, number: string) =>
      isKnown(all) || !isKnown(letters) ? all : `${letters} ${number}`,
    )
    .replace(/(?<![\p{L}\p{N}])(\p{L}{3,}?)(e?s)(?![\p{L}\p{N}])/gu, (all, letters: string, end: string) => {
      const one = [letters, `${letters}${end.slice(0, -1)}`].find(isKnown);
      return isKnown(all) || one === undefined ? all : one;
    });
}

/** Versions in words, where that makes a name: `gpt five`. */
function inFigures(index: FinderIndex, text: string): string {
  const figured = text.replace(/(?<=\p{L}{3}[\s-])[a-z]+(?=\s|$)/giu, (word) =>
    SMALL.includes(word.toLowerCase()) ? String(figureOf(word.toLowerCase())) : word,
  );
  return figured !== text && isName(index, figured) ? figured : text;
}

/** A text as it is looked for, by search, pickers and assistants alike. What was pasted, or is the name of an entry, stays as it is. */
export function readTyped(typed: string, index: FinderIndex): string {
  // A sign before a word, as in `#name`, is none of a name.
  const pasted = withoutSlashes(index, withoutAddress(typed).replace(/(?<!\S)#(?=\p{L})/gu, ''));
  if (isWebAddress(pasted) || namesInAddress(pasted).length > 0) return pasted;
  const text = pasted.replace(TAG, ' ').replace(SPACE, ' ').trim();
  if (wholeNamed(index.entries, text) !== undefined) return text;
  return inFigures(index, inWordsOfNames(index, withSpaces(index, text.replace(POSSESSIVE, ''))));
}
