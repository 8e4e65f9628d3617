/**
 * The things that a text can mean, by their names: entries, needs, categories … Runs in the browser on a list of names, and in tests.
 */
import { compareText } from '../../schemas/text-order.ts';
import { keyOfWords, nameKey, type NameKey } from './name-key.ts';
import { slipsOf } from './slips.ts';

export interface Named {
  /** The name, then its aliases. */
  readonly names: readonly string[];
  /** Another name of it, which is shown nowhere: its part of the address. */
  readonly slug?: string;
  /** Who made it: readers write it before the name, or leave it out. */
  readonly maker?: string | undefined;
  /** 0 to 100; of two that fit equally the higher one stands first. */
  readonly score?: number;
  /** Nobody should choose it any more, so it comes after what can be chosen. */
  readonly isGone?: true;
}

interface Keys {
  readonly names: readonly NameKey[];
  /** Names that begin with the maker, without it. */
  readonly own: readonly NameKey[];
  readonly maker: readonly string[];
}

/** A name without the maker that it begins with, where something is left: `gpt 5` of `openai/gpt-5`. */
function withoutBegin({ words }: NameKey, maker: readonly string[]): NameKey | undefined {
  const rest = words.slice(maker.length);
  const begins = maker.length > 0 && maker.every((word, at) => words[at] === word);
  return begins && rest.length > 0 ? keyOfWords(rest) : undefined;
}

const known = new WeakMap<Named, Keys>();

function keysOf(thing: Named): Keys {
  const before = known.get(thing);
  if (before !== undefined) return before;
  const { names, slug, maker: madeBy = '' } = thing;
  const maker = nameKey(madeBy).words;
  const all = [...names, ...(slug === undefined ? [] : [slug])].map(nameKey);
  const made = { names: all, own: all.flatMap((key) => withoutBegin(key, maker) ?? []), maker };
  known.set(thing, made);
  return made;
}

/** So many letters say something in the middle of a word; of scripts that write no spaces one does. */
const leastPart = (text: string) => (/^\p{ASCII}+$/u.test(text) ? 3 : 1);

const inOrder = (words: readonly string[]) => words.toSorted(compareText).join(' ');
const holds = (text: string, part: string) => ` ${text} `.includes(` ${part} `);

type Fit = (key: NameKey, query: NameKey) => boolean;

/** How a text and a name belong together, from the best: a whole name, its beginning, words of it, parts of words. */
const WHOLE: Fit = (key, query) => key.joined === query.joined;
const FITS: readonly Fit[] = [
  WHOLE,
  (key, query) => key.words.length === query.words.length && inOrder(key.words) === inOrder(query.words),
  (key, query) => key.name.startsWith(`${query.name} `),
  (key, query) => holds(key.name, query.name),
  (key, query) => key.joined.startsWith(query.joined),
  (key, query) => query.words.every((word) => key.words.includes(word)),
  (key, query) => holds(key.parted, query.parted),
  (key, query) => ` ${key.name}`.includes(` ${query.name}`),
  (key, query) => query.words.every((word) => key.words.some((part) => part.startsWith(word))),
  (key, query) => query.joined.length >= leastPart(query.joined) && key.joined.includes(query.joined),
];

/** The first of them are those of a whole name. */
const WHOLE_FITS = 2;

/** What was typed without the words of the maker, which the name lacks; the same where nothing else would be left. */
function withoutMaker(query: NameKey, { maker }: Keys): NameKey {
  const short = withoutBegin(query, maker);
  if (short !== undefined) return short;
  const rest = query.words.filter((word) => !maker.includes(word));
  return rest.length === 0 || rest.length === query.words.length ? query : keyOfWords(rest);
}

/** That it is another name than the one that readers see counts as half a step. */
const OTHER_NAME = 0.5;

/** Whether a name holds the first word of a text, as every fit needs: most names do not, and nothing else is asked of them. */
const mayFit = (key: NameKey, { words }: NameKey) => key.joined.includes(words[0] ?? '');

/** From 0, the best; `undefined` for what a text cannot mean. A whole name is one whichever of them it is. */
function fitOf(thing: Named, query: NameKey, fits: readonly Fit[] = FITS): number | undefined {
  const keys = keysOf(thing);
  const short = withoutMaker(query, keys);
  const names = keys.names.filter((key) => mayFit(key, query) || mayFit(key, short));
  const isMet = (fit: Fit) => (key: NameKey) => fit(key, query) || (short !== query && fit(key, short));
  const at = names.length === 0 ? -1 : fits.findIndex((fit) => names.some(isMet(fit)));
  if (at >= WHOLE_FITS && keys.own.some(isMet(WHOLE))) return WHOLE_FITS;
  const fit = fits[at];
  if (fit !== undefined) return at + (at < WHOLE_FITS || keys.names.slice(0, 1).some(isMet(fit)) ? 0 : OTHER_NAME);
  const isMaker = fits === FITS && query.words.every((word) => keys.maker.some((part) => part.startsWith(word)));
  return isMaker ? FITS.length : undefined;
}

function slipFit(thing: Named, query: NameKey): number | undefined {
  const { names, maker } = keysOf(thing);
  const counts = names.flatMap((key) => slipsOf(query, { ...key, words: [...key.words, ...maker] }) ?? []);
  return counts.length === 0 ? undefined : Math.min(...counts);
}

const nameLength = ({ names }: Named) => names[0]?.length ?? 0;

interface Scored<T> {
  readonly thing: T;
  readonly fit: number;
}

/** The best fit first; among equals what can still be chosen, then the higher score, then the shorter name. */
function order(p: Scored<Named>, q: Scored<Named>): number {
  return (
    p.fit - q.fit ||
    Number(p.thing.isGone === true) - Number(q.thing.isGone === true) ||
    (q.thing.score ?? -1) - (p.thing.score ?? -1) ||
    nameLength(p.thing) - nameLength(q.thing) ||
    compareText(p.thing.slug ?? p.thing.names[0] ?? '', q.thing.slug ?? q.thing.names[0] ?? '')
  );
}

function scoredBy<T extends Named>(things: readonly T[], fit: (thing: T) => number | undefined): readonly Scored<T>[] {
  const scored = things.flatMap((thing): Scored<T>[] => {
    const found = fit(thing);
    return found === undefined ? [] : [{ thing, fit: found }];
  });
  return scored.toSorted(order);
}

/** The thing whose whole name a text is; of namesakes the one that stands first. */
export function wholeNamed<T extends Named>(things: readonly T[], text: string): T | undefined {
  const query = nameKey(text);
  const whole = FITS.slice(0, WHOLE_FITS);
  return scoredBy(things, (thing) => fitOf(thing, query, whole))[0]?.thing;
}

/** What a text can mean, the best first, with how it was found. */
export interface Found<T> {
  readonly things: readonly T[];
  /** The whole of the first one’s name was typed; only words or parts of names; or names a slip or two away. */
  readonly by: 'whole name' | 'part' | 'slips';
}

/** The things that a text can mean, the best first; where it is part of no name, those that a slip of typing away are. */
export function findNamed<T extends Named>(things: readonly T[], text: string): Found<T> {
  const query = nameKey(text);
  if (!/[\p{L}\p{N}]/u.test(query.name)) return { things: [], by: 'part' };
  const found = scoredBy(things, (thing) => fitOf(thing, query));
  if (found.length > 0)
    return { things: found.map(({ thing }) => thing), by: (found[0]?.fit ?? Infinity) < WHOLE_FITS ? 'whole name' : 'part' };
  return { things: scoredBy(things, (thing) => slipFit(thing, query)).map(({ thing }) => thing), by: 'slips' };
}
