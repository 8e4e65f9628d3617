/**
 * The things that a text can mean, by their names: entries, needs, categories … Runs in the browser on a list of names, and in tests.
 */
import { compareText } from '../../schemas/text-order.ts';
import { textsUndated } from './day-of-name.ts';
import { FITS, fitOf, queryOf, WHOLE_FITS, withoutMaker, type Query } from './fits.ts';
import { keyOfWords, nameKey, type NameKey } from './name-key.ts';
import { keysOf, numbersIn, type Named } from './named.ts';
import { isNearFit } from './near-fits.ts';
import { isShortSlip, isSureSlip, PART_SLIP, slipsOf } from './slips.ts';
import { hasNumbers, numbersAsked } from './text-numbers.ts';
import { OF_MANY, vocabularyOf } from './vocabulary.ts';

/** Whether a word that was typed may be one of a name with a slip in it: what others are called is none, nor are most words of three letters. */
function maySlip(word: string, key: NameKey, vocabulary: ReadonlyMap<string, number>): boolean {
  if (/^\p{N}/u.test(word) || key.joined.includes(word)) return true;
  return !vocabulary.has(word) && !isShortSlip(word, key, (one) => (vocabulary.get(one) ?? 0) >= OF_MANY);
}

/** A slip makes no other version of a number. */
function slipFit(thing: Named, { key: query, numbers }: Query, vocabulary: ReadonlyMap<string, number>): number | undefined {
  const keys = keysOf(thing);
  if (!hasNumbers(numbers, numbersIn(keys, query))) return undefined;
  const counts = keys.lasting.flatMap((own) => {
    const key = { ...own, words: [...own.words, ...keys.maker] };
    return query.words.every((word) => maySlip(word, key, vocabulary) || keys.maker.includes(word))
      ? (slipsOf(query, key) ?? [])
      : [];
  });
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
function order(all: readonly Scored<Named>[], { key, numbers }: Query): (p: Scored<Named>, q: Scored<Named>) => number {
  // A text with a version says itself which one is meant.
  const isOfVersion = numbers.some((asked) => asked.some(({ unit }) => unit === ''));
  // A size alone is that of what is called by no more.
  const isOfSize = numbers.some((asked) => asked.some(({ unit }) => unit !== ''));
  const moreWords = ({ thing }: Scored<Named>) => (isOfSize ? (keysOf(thing).names[0]?.words.length ?? 0) : 0);
  const isSeries = (thing: Named) => [key, withoutMaker(key, keysOf(thing))].some(({ name }) => name === keysOf(thing).series);
  const ofKind = Map.groupBy(all, ({ fit, thing }) => `${fit} ${thing.kind}`);
  const alike = ({ fit, thing }: Scored<Named>) => ofKind.get(`${fit} ${thing.kind}`)?.length ?? 0;
  return (p, q) =>
    p.fit - q.fit ||
    Number(p.thing.isGone === true) - Number(q.thing.isGone === true) ||
    (isOfVersion ? 0 : Number(p.thing.isPast === true) - Number(q.thing.isPast === true)) ||
    Number(isSeries(q.thing)) - Number(isSeries(p.thing)) ||
    alike(q) - alike(p) ||
    moreWords(p) - moreWords(q) ||
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
export const hasNumbersOf = (thing: Named, text: string): boolean =>
  hasNumbers(numbersAsked(text), numbersIn(keysOf(thing), nameKey(text)));

/** Whether the name that readers see begins as a text does: else the text says only what sets one of several apart. */
export const beginsWith = (thing: Named, text: string): boolean =>
  keysOf(thing).names[0]?.parted.startsWith(nameKey(text).parted) === true;

/** Whether the name that readers see has all words of a text, or begins with it: `qwen`, and `qwen 7b`, of Qwen3 7B. */
export const isCalled = (thing: Named, text: string): boolean => {
  const [{ parted: asked }, { names, maker }] = [nameKey(text), keysOf(thing)];
  const parted = names[0]?.parted ?? '';
  const [own, words] = [new Set(parted.split(' ')), asked.split(' ')];
  const isWordOf = (word: string) => own.has(word) || maker.includes(word);
  const isPart = words.every(isWordOf) && words.some((word) => own.has(word));
  return isCalledBy(queryOf(text))(thing) || (hasNumbersOf(thing, text) && (parted.startsWith(`${asked} `) || isPart));
};

/** Whether the words of a text are those of who made the thing, or the first of them: others, as `cloud`, say nothing of who it is. */
export const isMadeBy = (thing: Named, text: string): boolean => {
  const { maker } = keysOf(thing);
  const { words, joined } = nameKey(text);
  return joined === maker.join('') || words.every((word, at) => maker[at] === word);
};

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
  /** Whether it may well be something else: letters within a word of a name, or as many slips as make another word. */
  readonly isNear?: true;
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
  if (isOfOtherDay(things, text)) return { things: [], by: 'part' };
  const isNear = ({ thing, fit }: Scored<T>) => isNearFit(thing, query, fit, things);
  const sure = found.filter((one) => !isNear(one));
  const near = found.length > 0 && sure.length === 0 ? { isNear: true as const } : {};
  return { things: [...new Set([...sure, ...found])].map(({ thing }) => thing), by: 'part', ...near };
}

/** Who a text with a slip in it means, where the name of the thing that it finds has nothing like it: `openia`. */
export function makerSlipped(thing: Named, text: string): string | undefined {
  const [{ given, maker }, typed] = [keysOf(thing), nameKey(text)];
  const [shown] = given;
  const isMaker = slipsOf(typed, keyOfWords(maker)) !== undefined;
  return isMaker && (shown === undefined || slipsOf(typed, shown) === undefined) ? thing.maker : undefined;
}

/** The things whose names a text is but for slips of typing, the nearest first. */
function findSlips<T extends Named>(things: readonly T[], query: Query): Found<T> | undefined {
  const slips = scoredBy(things, query, (thing) => slipFit(thing, query, vocabularyOf(things)));
  // With more slips than the nearest none is meant.
  const nearest = slips.filter(({ fit }) => fit <= (slips[0]?.fit ?? 0) + PART_SLIP);
  if (nearest[0] === undefined) return undefined;
  const { maker, given: shown } = keysOf(nearest[0].thing);
  // The first letters of who made something are no slip, and what is only near to them says nothing of it: `metal`, of Meta.
  const makers = maker.filter((part) => !query.key.words.some((word) => part !== word && part.startsWith(word)));
  const isSure = shown.some((key) => isSureSlip(query.key, { ...key, words: [...key.words, ...makers] }));
  if (!isSure && !shown.some((key) => slipsOf(query.key, key) !== undefined)) return undefined;
  return { things: nearest.map(({ thing }) => thing), by: 'slips', ...(isSure ? {} : { isNear: true as const }) };
}

/** The things that a text can mean, the best first; where it is part of no name, those that a slip of typing away are. */
export function findNamed<T extends Named>(things: readonly T[], text: string): Found<T> {
  const found = findSpelt(things, text);
  const query = queryOf(text);
  if ((found.things.length > 0 && found.isNear !== true) || !saysSomething(query) || isOfOtherDay(things, text)) return found;
  const mayBeSlips = found.things.length === 0 || query.key.words.some((word) => !vocabularyOf(things).has(word));
  const slips = mayBeSlips ? findSlips(things, query) : undefined;
  if (slips === undefined) return found;
  // A name with a slip in it comes before letters within one: `llma`.
  return found.things.length === 0 || slips.isNear !== true
    ? slips
    : { things: [...new Set([...slips.things, ...found.things])], by: 'part', isNear: true };
}
