/** The entries that a text can mean. Runs in the browser on a small list of names, and in tests. */
import { distance } from 'fastest-levenshtein';
import { compareText } from '../../schemas/text-order.ts';
import { normalizeName } from '../text/normalize-name.ts';
import type { FinderEntry, FinderIndex } from './finder-index.ts';

/** A name in the forms in which it is looked up. */
interface Key {
  /** Words with single spaces between them: `gpt 4 1 mini`. */
  readonly name: string;
  readonly words: readonly string[];
  /** Without spaces, so that hyphen, space and nothing are one: `gpt41mini`. */
  readonly joined: string;
}

function keyOf(text: string): Key {
  const name = normalizeName(text);
  return { name, words: name.split(' '), joined: name.replaceAll(' ', '') };
}

/** A name without what stands before its colon, which is its maker: `OpenAI: GPT-5` is called GPT-5. */
const withoutMaker = (name: string): string[] => (/: ./.test(name) ? [name.slice(name.indexOf(': ') + 2)] : []);

const keys = new WeakMap<FinderEntry, readonly Key[]>();

function keysOf(entry: FinderEntry): readonly Key[] {
  const known = keys.get(entry);
  if (known !== undefined) return known;
  const texts = [entry.slug, ...entry.names, ...entry.names.flatMap(withoutMaker)];
  const made = texts.map(keyOf);
  keys.set(entry, made);
  return made;
}

/** So many letters say something in the middle of a word; of scripts that write no spaces one does. */
const leastPart = (text: string) => (/^\p{ASCII}+$/u.test(text) ? 3 : 1);

/** The fit of a text that is the whole name. */
const WHOLE = 8;

/** How a text and a name belong together, from the best: the place in this list, counted from its end, is the fit. */
const FITS: readonly ((key: Key, query: Key) => boolean)[] = [
  (key, query) => key.joined === query.joined,
  (key, query) => key.name.startsWith(`${query.name} `),
  (key, query) => ` ${key.name} `.includes(` ${query.name} `),
  (key, query) => key.joined.startsWith(query.joined),
  (key, query) => query.words.every((word) => key.words.includes(word)),
  (key, query) => ` ${key.name}`.includes(` ${query.name}`),
  (key, query) => query.words.every((word) => key.words.some((part) => part.startsWith(word))),
  (key, query) => query.joined.length >= leastPart(query.joined) && key.joined.includes(query.joined),
];

function fitOf(entry: FinderEntry, query: Key): number {
  const at = FITS.findIndex((belongs) => keysOf(entry).some((key) => belongs(key, query)));
  return at < 0 ? 0 : WHOLE - at;
}

/** Slips of typing that are forgiven in a text of so many letters. */
const slipsIn = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** How many slips turn `word` into the beginning of one of `parts`; `undefined` when more than are forgiven. */
function slipsTo(word: string, parts: readonly string[]): number | undefined {
  const most = slipsIn(word.length);
  const counts = parts.flatMap((part) =>
    [-1, 0, 1].map((more) => distance(word, part.slice(0, word.length + more))).concat(distance(word, part)),
  );
  const least = Math.min(...counts);
  return least <= most ? least : undefined;
}

/** That a text is only part of a name counts as half a slip. */
const PART = 0.5;

/** Slips of a whole text, run together or word by word; below 0, the fewer the nearer to it. */
function slipFit(entry: FinderEntry, query: Key): number | undefined {
  const counts = keysOf(entry).flatMap(({ joined, words }) => {
    const whole = distance(query.joined, joined);
    const byWord = query.words.flatMap((word) => slipsTo(word, words) ?? []);
    const sum = byWord.reduce((all, one) => all + one, PART);
    return [...(whole <= slipsIn(query.joined.length) ? [whole] : []), ...(byWord.length < query.words.length ? [] : [sum])];
  });
  return counts.length === 0 ? undefined : -Math.min(...counts);
}

interface Scored {
  readonly entry: FinderEntry;
  readonly fit: number;
}

const nameLength = ({ names }: FinderEntry) => names[0]?.length ?? 0;

/** The best fit first; among equals what can still be chosen, then the higher score, then the shorter name. */
function order(p: Scored, q: Scored): number {
  return (
    q.fit - p.fit ||
    Number(p.entry.isGone === true) - Number(q.entry.isGone === true) ||
    (q.entry.score ?? -1) - (p.entry.score ?? -1) ||
    nameLength(p.entry) - nameLength(q.entry) ||
    compareText(p.entry.slug, q.entry.slug)
  );
}

function scoredBy(index: FinderIndex, fit: (entry: FinderEntry) => number | undefined): readonly FinderEntry[] {
  const scored = index.entries.flatMap((entry): Scored[] => {
    const found = fit(entry);
    return found === undefined ? [] : [{ entry, fit: found }];
  });
  return scored.toSorted(order).map(({ entry }) => entry);
}

/** The entries that a text can mean, the best first; where it is part of no name, those that a slip of typing away are. */
export function findEntries(index: FinderIndex, text: string): readonly FinderEntry[] {
  const query = keyOf(text);
  if (!/[\p{L}\p{N}]/u.test(query.name)) return [];
  const found = scoredBy(index, (entry) => fitOf(entry, query) || undefined);
  return found.length > 0 ? found : scoredBy(index, (entry) => slipFit(entry, query));
}

/** The entry whose whole name, alias or slug a text is; of namesakes the one that stands first. */
export function entryNamed(index: FinderIndex, text: string): FinderEntry | undefined {
  const [first] = findEntries(index, text);
  return first !== undefined && fitOf(first, keyOf(text)) === WHOLE ? first : undefined;
}
