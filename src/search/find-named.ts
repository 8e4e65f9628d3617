/**
 * The things that a text can mean, by their names: entries, needs, categories … Runs in the browser on a list of names, and in tests.
 */
import { compareText } from '../../schemas/text-order.ts';
import { textsUndated } from './day-of-name.ts';
import { keysOf, withoutBegin, type Keys, type Named } from './named.ts';
import { keyOfWords, nameKey, type NameKey } from './name-key.ts';
import { PART_SLIP, slipsOf } from './slips.ts';
import { hasNumbers, numbersAsked, type TextNumber } from './text-numbers.ts';

/** What was typed. */
interface Query {
  readonly key: NameKey;
  readonly numbers: readonly (readonly TextNumber[])[];
}

const queryOf = (text: string): Query => ({ key: nameKey(text), numbers: numbersAsked(text) });

/** So many letters say something in the middle of a word; of scripts that write no spaces one does. */
const leastPart = (text: string) => (/^\p{ASCII}+$/u.test(text) ? 3 : 1);

const inOrder = (words: readonly string[]) => words.toSorted(compareText).join(' ');
const holds = (text: string, part: string) => ` ${text} `.includes(` ${part} `);

/** Whether a text is part of a word, or begins with one: `hle` is not what `math level` holds. */
const isInWords = ({ words }: NameKey, { joined }: NameKey): boolean =>
  words.some((word, at) => word.includes(joined) || words.slice(at).join('').startsWith(joined));

type Fit = (key: NameKey, query: NameKey) => boolean;

/** How a text and a name belong together, from the best: a whole name, its beginning, words of it, parts of words. */
const WHOLE: Fit = (key, query) => key.joined === query.joined;
const FITS: readonly Fit[] = [
  WHOLE,
  (key, query) => key.words.length === query.words.length && inOrder(key.words) === inOrder(query.words),
  (key, query) => key.parted.startsWith(`${query.parted} `),
  (key, query) => holds(key.name, query.name),
  (key, query) => key.joined.startsWith(query.joined),
  (key, query) => query.words.every((word) => key.words.includes(word)),
  (key, query) => holds(key.parted, query.parted),
  (key, query) => ` ${key.name}`.includes(` ${query.name}`),
  (key, query) => query.words.every((word) => key.words.some((part) => part.startsWith(word))),
  (key, query) => query.joined.length >= leastPart(query.joined) && key.joined.includes(query.joined) && isInWords(key, query),
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

/** From 0, the best; `undefined` for what a text cannot mean, as another version. A whole name is one whichever of them it is. */
function fitOf(thing: Named, { key: query, numbers }: Query, fits: readonly Fit[] = FITS): number | undefined {
  const keys = keysOf(thing);
  const short = withoutMaker(query, keys);
  const names = keys.names.filter((key) => mayFit(key, query) || mayFit(key, short));
  const isMet = (fit: Fit) => (key: NameKey) => fit(key, query) || (short !== query && fit(key, short));
  const isMetBy = (fit: Fit) => names.some((key) => isMet(fit)(key) && (fit === WHOLE || keys.lasting.includes(key)));
  const at = names.length === 0 ? -1 : fits.findIndex(isMetBy);
  if (at > 0 && !keys.own.some(isMet(WHOLE)) && !hasNumbers(numbers, keys.numbers)) return undefined;
  if (at >= WHOLE_FITS && keys.own.some(isMet(WHOLE))) return WHOLE_FITS;
  const fit = fits[at];
  if (fit !== undefined) return at + (at < WHOLE_FITS || keys.names.slice(0, 1).some(isMet(fit)) ? 0 : OTHER_NAME);
  const isMaker = fits === FITS && query.words.every((word) => keys.maker.some((part) => part.startsWith(word)));
  return isMaker ? FITS.length : undefined;
}

/** A slip makes no other version of a number. */
function slipFit(thing: Named, { key: query, numbers }: Query): number | undefined {
  const { lasting, maker, numbers: own } = keysOf(thing);
  if (!hasNumbers(numbers, own)) return undefined;
  const counts = lasting.flatMap((key) => slipsOf(query, { ...key, words: [...key.words, ...maker] }) ?? []);
  return counts.length === 0 ? undefined : Math.min(...counts);
}

const nameLength = ({ names }: Named) => names[0]?.length ?? 0;

interface Scored<T> {
  readonly thing: T;
  readonly fit: number;
}

/**
 * The best fit first; among equals what can still be chosen, then the newest of its series, the series that is called so, the kind of which more
 * fit, the higher score, the shorter name.
 */
function order(all: readonly Scored<Named>[], { key }: Query): (p: Scored<Named>, q: Scored<Named>) => number {
  const isSeries = (thing: Named) => [key, withoutMaker(key, keysOf(thing))].some(({ name }) => name === keysOf(thing).series);
  const ofKind = Map.groupBy(all, ({ fit, thing }) => `${fit} ${thing.kind}`);
  const alike = ({ fit, thing }: Scored<Named>) => ofKind.get(`${fit} ${thing.kind}`)?.length ?? 0;
  return (p, q) =>
    p.fit - q.fit ||
    Number(p.thing.isGone === true) - Number(q.thing.isGone === true) ||
    Number(p.thing.isPast === true) - Number(q.thing.isPast === true) ||
    Number(isSeries(q.thing)) - Number(isSeries(p.thing)) ||
    alike(q) - alike(p) ||
    (q.thing.score ?? -1) - (p.thing.score ?? -1) ||
    nameLength(p.thing) - nameLength(q.thing) ||
    compareText(p.thing.slug ?? p.thing.names[0] ?? '', q.thing.slug ?? q.thing.names[0] ?? '');
}

function scoredBy<T extends Named>(
  things: readonly T[],
  query: Query,
  fit: (thing: T) => number | undefined,
): readonly Scored<T>[] {
  const scored = things.flatMap((thing): Scored<T>[] => {
    const found = fit(thing);
    return found === undefined ? [] : [{ thing, fit: found }];
  });
  return scored.toSorted(order(scored, query));
}

/** The thing whose whole name a text is; of namesakes the one that stands first. */
export function wholeNamed<T extends Named>(things: readonly T[], text: string): T | undefined {
  const query = queryOf(text);
  const whole = FITS.slice(0, WHOLE_FITS);
  return scoredBy(things, query, (thing) => fitOf(thing, query, whole))[0]?.thing;
}

/** Whether the thing has all numbers of a text: else the text means another version of it, or something else. */
export const hasNumbersOf = (thing: Named, text: string): boolean => hasNumbers(numbersAsked(text), keysOf(thing).numbers);

/** Whether the name that readers see begins as a text does: else the text says only what sets one of several apart. */
export const beginsWith = (thing: Named, text: string): boolean =>
  keysOf(thing).names[0]?.parted.startsWith(nameKey(text).parted) === true;

/** Whether the name that readers see has all words of a text, or begins with it: `qwen`, of Qwen3. */
export const isCalled = (thing: Named, text: string): boolean =>
  isCalledBy(queryOf(text))(thing) ||
  (keysOf(thing).names[0]?.parted.startsWith(`${nameKey(text).parted} `) === true && hasNumbersOf(thing, text));

const isCalledBy =
  ({ key: { words }, numbers }: Query) =>
  (thing: Named): boolean => {
    const { names, numbers: own } = keysOf(thing);
    return words.every((word) => names[0]?.words.includes(word)) && hasNumbers(numbers, own);
  };

/**
 * The one thing that a text means beyond doubt: its whole name, or words of the name of no other thing. Of names that are shown nowhere
 * words say little.
 */
export function surelyNamed<T extends Named>(things: readonly T[], text: string): T | undefined {
  const whole = wholeNamed(things, text);
  if (whole !== undefined) return whole;
  const [only, ...others] = things.filter(isCalledBy(queryOf(text)));
  return others.length === 0 ? only : undefined;
}

/** What a text can mean, the best first, with how it was found. */
export interface Found<T> {
  readonly things: readonly T[];
  /** The whole of the first one’s name was typed; only words or parts of names; or names a slip or two away. */
  readonly by: 'whole name' | 'part' | 'slips';
}

const saysSomething = ({ key }: Query) => /[\p{L}\p{N}]/u.test(key.name);

/** A text that ends with a day means what it is called without one, and not another thing whose name holds the same words. */
const isOfOtherDay = (things: readonly Named[], text: string) =>
  textsUndated(text).some((undated) => wholeNamed(things, undated) !== undefined);

/** The things whose names a text is, or is part of, the best first. */
export function findSpelt<T extends Named>(things: readonly T[], text: string): Found<T> {
  const query = queryOf(text);
  if (!saysSomething(query)) return { things: [], by: 'part' };
  const found = scoredBy(things, query, (thing) => fitOf(thing, query));
  if ((found[0]?.fit ?? Infinity) < WHOLE_FITS) return { things: found.map(({ thing }) => thing), by: 'whole name' };
  return { things: isOfOtherDay(things, text) ? [] : found.map(({ thing }) => thing), by: 'part' };
}

/** The things that a text can mean, the best first; where it is part of no name, those that a slip of typing away are. */
export function findNamed<T extends Named>(things: readonly T[], text: string): Found<T> {
  const found = findSpelt(things, text);
  const query = queryOf(text);
  if (found.things.length > 0 || !saysSomething(query) || isOfOtherDay(things, text)) return found;
  const slips = scoredBy(things, query, (thing) => slipFit(thing, query));
  // With more slips than the nearest none is meant.
  const nearest = slips.filter(({ fit }) => fit <= (slips[0]?.fit ?? 0) + PART_SLIP);
  return nearest.length === 0 ? found : { things: nearest.map(({ thing }) => thing), by: 'slips' };
}
