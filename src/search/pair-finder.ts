/**
 * "a vs b" -> the address of that comparison. Runs in the browser on a small list of names, and in tests.
 */
import { pairSlug } from '../comparison/pair.ts';
import { composerPath, folderPath, pairPath } from '../views/links.ts';
import { entryNamed } from './find-entries.ts';
import { beginsWith, findNamed, isCalled, isMadeBy, surelyNamed, wholeNamed, type Found } from './find-named.ts';
import { hasPage, type FinderEntry, type FinderIndex } from './finder-index.ts';
import { likelySides } from './likely-sides.ts';
import { findNearest, namePart } from './nearest.ts';
import { partsOf, type TextParts } from './pair-words.ts';

export interface FoundComparison {
  /** Two to four entries; of two that have a page, in its order. */
  readonly sides: readonly FinderEntry[];
  /** Entries beyond the fourth, which no comparison has room for. */
  readonly excess: readonly FinderEntry[];
  /** Address of the page, or of the composer where the sides have no page of their own. */
  readonly href: string;
  readonly hasPage: boolean;
}

/** What a text means that names a comparison. */
export interface NamedComparison extends FoundComparison {
  /** Whether each side was named in full; a guess may mean another entry that is called so. */
  readonly by: 'names' | 'guess';
  /** Whether a side of it is only part of a name, so that the text may be another name. */
  readonly isNear?: true;
  /** Of a guess, the same with what other makers call so. */
  readonly others?: readonly FoundComparison[];
}

/** A comparison with a page has its sides in one order; any other has them as they were named. */
const MOST_SIDES = 4;

const inOrder = (one: FinderEntry, two: FinderEntry): readonly [FinderEntry, FinderEntry] =>
  one.kind < two.kind || (one.kind === two.kind && one.slug < two.slug) ? [one, two] : [two, one];

/** The comparison of two to four entries; `undefined` for fewer, each of which counts once. */
export function comparisonOf(index: FinderIndex, named: readonly FinderEntry[]): FoundComparison | undefined {
  const all = [...new Set(named)];
  const [sides, excess] = [all.slice(0, MOST_SIDES), all.slice(MOST_SIDES)];
  const [one, two, third] = sides;
  if (one === undefined || two === undefined) return undefined;
  const pair = inOrder(one, two);
  if (third === undefined && hasPage(index, one, two))
    return { sides: pair, excess, hasPage: true, href: pairPath(pairSlug(pair)) };
  return { sides, excess, hasPage: false, href: composerPath(sides.map(({ slug }) => slug)) };
}

/** The page of an entry. */
export const entryHref = ({ folders }: FinderIndex, { kind, slug }: FinderEntry): string =>
  `${folderPath(folders[kind] ?? '')}${slug}/`;

/** The entry that a part of a text names in full, also with words around it that say nothing of names: `which is cheaper gpt 5`. */
function sideIn(index: FinderIndex, text: string): FinderEntry | undefined {
  const sure = entryNamed(index, text) ?? surelyNamed(index.entries, text);
  if (sure !== undefined) return sure;
  const { things, by, isOther } = findNearest(index.entries, text);
  return by === 'whole name' && !isOther ? things[0] : undefined;
}

/** A comparison of sides each of which is named. */
function ofNamed(index: FinderIndex, { parts: texts, isVersus, isAsked, isChoice }: TextParts): NamedComparison | undefined {
  // `with` and `and` also join what is no name: `chat ui with rag`.
  const isJoined = !isVersus && !isAsked && !isChoice;
  const isWord = (text: string) => isJoined && !/\d|\s/.test(text.trim()) && entryNamed(index, text) === undefined;
  const sides = texts.flatMap((text) => (isWord(text) ? [] : (sideIn(index, text) ?? [])));
  const found = sides.length < texts.length ? undefined : comparisonOf(index, sides);
  return found === undefined ? undefined : { ...found, by: 'names' };
}

const bestScore = (things: readonly FinderEntry[]) => Math.max(-1, ...things.map(({ score = -1 }) => score));

/**
 * What a side may mean: what is called by its words, or a slip of typing away from them. What is called so in full is meant alone, unless `isLoose`, or
 * something is better that is called so in part: beside another model few mean a library by "sonnet".
 */
function candidatesOf(index: FinderIndex, text: string, isLoose: boolean): readonly FinderEntry[] {
  const { things, by, isNear } = findNamed(index.entries, text);
  if (by === 'slips' || isNear === true) return isNear === true ? [] : things;
  const meant = things.filter((thing) => by === 'whole name' || isCalled(thing, text) || isMadeBy(thing, text));
  if (by === 'part' || isLoose) return meant;
  const whole = meant.filter((thing) => wholeNamed([thing], text) !== undefined);
  const parts = meant.filter((thing) => !whole.includes(thing) && isCalled(thing, text));
  return bestScore(whole) < bestScore(parts) ? meant : whole;
}

/** A comparison of what may be meant on each side. */
function guessed(index: FinderIndex, texts: readonly string[], isLoose = false): NamedComparison | undefined {
  const { sides, others } = likelySides(texts.map((text) => ({ text, things: candidatesOf(index, text, isLoose) })));
  const comparison = sides.length === texts.length ? comparisonOf(index, sides) : undefined;
  if (comparison === undefined) return undefined;
  return { ...comparison, by: 'guess', others: others.flatMap((one) => comparisonOf(index, one) ?? []) };
}

/** Whether each text begins names that readers see: `claude`, `gemini`. */
const areNames = (index: FinderIndex, texts: readonly string[]): boolean =>
  texts.every((text) => index.entries.some((entry) => isCalled(entry, text) && beginsWith(entry, text)));

/** Whether each text names one thing, begins names that readers see, or names who made some: `models cheaper than one` has one side. */
const areSides = (index: FinderIndex, texts: readonly string[]): boolean =>
  texts.every(
    (text) =>
      sideIn(index, text) !== undefined || areNames(index, [text]) || index.entries.some((entry) => isMadeBy(entry, text)),
  );

/** The two that `a/b` names, where it is not the name of one, as `owner/name` is. */
function pairInPath({ entries }: FinderIndex, query: string): readonly FinderEntry[] {
  const halves = query.trim().split('/');
  const isOne = halves.length !== 2 || wholeNamed(entries, query) !== undefined;
  return isOne ? [] : halves.flatMap((half) => wholeNamed(entries, half) ?? []);
}

/** The comparison whose sides a text names in full: "a vs b", "a or b", "a, b, c", "compare a with b". A text that is one name names none. */
export function namedComparison(index: FinderIndex, query: string): NamedComparison | undefined {
  const inPath = comparisonOf(index, pairInPath(index, query));
  if (inPath !== undefined) return { ...inPath, by: 'names' };
  const parts = partsOf(query);
  return parts.parts.length < 2 || entryNamed(index, query) !== undefined ? undefined : ofNamed(index, parts);
}

/** Beside "claude opus" a "sonnet" is that of the same maker, whatever else is called so in full. */
function likeSides(index: FinderIndex, { sides }: FoundComparison, texts: readonly string[]): NamedComparison | undefined {
  if (new Set(sides.map(({ kind }) => kind)).size < 2) return undefined;
  const found = guessed(index, texts, true);
  return found !== undefined && new Set(found.sides.map(({ maker, kind }) => `${kind} ${maker}`)).size === 1 ? found : undefined;
}

/** The same, or a guess: after "vs" names may hold slips of typing, or be parts of names; beside a weaker word one of them must be whole. */
export function findComparison(index: FinderIndex, query: string): NamedComparison | undefined {
  const named = namedComparison(index, query);
  const { parts: typed, isVersus, isAsked, isChoice, isList } = partsOf(query);
  if (named !== undefined) return likeSides(index, named, typed) ?? named;
  if (entryNamed(index, query) !== undefined) return undefined;
  // Of names that a weaker word joins the words around them may be more of a name.
  const isPlain = isVersus || isAsked || isChoice || isList;
  const isFound = ({ things, isNear }: Found<FinderEntry>) => things.length > 0 && isNear !== true;
  const parts = typed.map((part) => (!isPlain || isFound(findNamed(index.entries, part)) ? part : namePart(index.entries, part)));
  const isSure = isAsked ? areSides(index, parts) : parts.some((part) => entryNamed(index, part) !== undefined);
  const mayGuess = isVersus || isSure || ((isChoice || isList) && areNames(index, parts));
  return parts.length > 1 && mayGuess ? guessed(index, parts) : undefined;
}

/** The entry that a text surely names beside another name: by its beginning or a number, since any word may be part of some name. A size alone names none. */
function sideBeside({ entries }: FinderIndex, text: string): FinderEntry | undefined {
  const sure = surelyNamed(entries, text);
  const isNumbered = /\d/.test(text) && /\p{L}{2}/u.test(text);
  return sure !== undefined && (isNumbered || beginsWith(sure, text)) ? sure : undefined;
}

/**
 * The comparison that two names side by side may mean: "o4-mini whisper". A text that is, or begins, the name of an entry means that
 * entry; so this is a guess, to be offered and never followed.
 */
export function guessComparison(index: FinderIndex, query: string): NamedComparison | undefined {
  const { parts, isVersus } = partsOf(query);
  const [only = '', ...more] = parts;
  if (more.length > 0) return undefined;
  const isSure = (text: string) =>
    entryNamed(index, text) !== undefined || (/\d/.test(text) && surelyNamed(index.entries, text) !== undefined);
  const words = only.split(/\s+/);
  const each = words.flatMap((word) => entryNamed(index, word) ?? []);
  const ofEach = words.length > 2 && each.length === words.length ? comparisonOf(index, each) : undefined;
  if (ofEach !== undefined) return { ...ofEach, by: 'guess' };
  const isPart = findNamed(index.entries, only).things.length > 0;
  for (let at = 1; at < words.length; at += 1) {
    const [left, right] = [words.slice(0, at), words.slice(at)];
    // `one 120b 20b`: another size of what stands before it.
    const isSize = /(?<!\S)[\d.]+(\p{L})\s[\d.]+\1$/u.test(only) && right.length === 1;
    const texts = [left, isSize ? [...left.slice(0, -1), ...right] : right].map((side) => side.join(' '));
    const sides = texts.flatMap((text) => (isPart ? entryNamed(index, text) : sideBeside(index, text)) ?? []);
    const found = sides.length < 2 ? undefined : comparisonOf(index, sides);
    if (found !== undefined) return { ...found, by: 'guess', ...(isVersus || texts.every(isSure) ? {} : { isNear: true }) };
  }
  return undefined;
}
