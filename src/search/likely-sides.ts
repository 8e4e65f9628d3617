/** Which entries are meant where each side of a comparison may be several. */
import { beginsWith, isCalled } from './find-named.ts';
import type { FinderEntry } from './finder-index.ts';
import { withoutStage } from './day-of-name.ts';
import { nameKey } from './name-key.ts';
import { keysOf } from './named.ts';
import { numbersAsked } from './text-numbers.ts';

/** What stands on one side of a comparison, and the entries that it may mean, the best first. */
export interface AskedSide {
  readonly text: string;
  readonly things: readonly FinderEntry[];
}

export interface LikelySides {
  /** One entry for each side; fewer where a side means nothing. */
  readonly sides: readonly FinderEntry[];
  /** The same with what others call so on one side, the nearest first. */
  readonly others: readonly (readonly FinderEntry[])[];
}

const groupOf = ({ kind, group = -1 }: FinderEntry) => `${kind} ${group}`;

/** The place of the first one of each category. */
function firstPlaces(things: readonly FinderEntry[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [at, thing] of things.entries()) if (!places.has(groupOf(thing))) places.set(groupOf(thing), at);
  return places;
}

/**
 * The candidates of each side in the category that all sides share in which they stand best, since who compares "claude" with a chat model means
 * one; without such a category all of them.
 */
function inOneCategory(sides: readonly AskedSide[]): readonly AskedSide[] {
  const places = sides.map(({ things }) => firstPlaces(things));
  const placesIn = (group: string) => places.map((own) => own.get(group) ?? Infinity);
  const sumIn = (group: string) => placesIn(group).reduce((sum, place) => sum + place, 0);
  const areTwo = (group: string) => new Set(placesIn(group).map((place, at) => sides[at]?.things[place])).size > 1;
  const [best] = [...(places[0]?.keys() ?? [])]
    .filter((group) => Number.isFinite(sumIn(group)) && areTwo(group))
    .toSorted((p, q) => sumIn(p) - sumIn(q));
  return sides.map(({ text, things }) => ({ text, things: things.filter((one) => best === undefined || groupOf(one) === best) }));
}

const isBare = (text: string) => nameKey(text).words.length === 1 && !/\d/.test(text);

/** Whether a side is a word that makers give their larger, smaller or quicker ones, `flash` or `mini`, and no name by itself. */
const isTier = ({ text, things: [first] }: AskedSide) =>
  first !== undefined && isBare(text) && isCalled(first, text) && !beginsWith(first, text);

const mostOf = (counts: Iterable<number>) => Math.max(0, ...counts);

const makerOf = ({ maker = '' }: FinderEntry) => maker;

/** What a thing is called but for its versions, finished or not: `gemini pro` of Gemini 3.1 Pro Preview. */
const seriesOf = (thing: FinderEntry) => withoutStage(keysOf(thing).series);

/** How many of the things that a maker calls so begin with the word, or else are one series that ends with it. */
function countOf(things: readonly FinderEntry[], text: string): number {
  const begun = things.filter((thing) => beginsWith(thing, text));
  const series = Map.groupBy(things, seriesOf);
  const ends = [...series].filter(([name]) => name.endsWith(nameKey(text).name)).map(([, own]) => own.length);
  return Math.max(1, begun.length, ...ends);
}

/** The makers of whom something can be chosen that a side calls, with how many they have called so in all their time. */
function callersOf({ text, things }: AskedSide): ReadonlyMap<string, number> {
  const called = Map.groupBy(
    things.filter((thing) => isCalled(thing, text)),
    makerOf,
  );
  const living = [...called].filter(([, own]) => own.some(({ isGone }) => isGone !== true));
  return new Map(living.map(([maker, own]) => [maker, countOf(own, text)]));
}

/** The one maker of what a side names that is more than a bare word: `gemini pro`. */
function soleMaker(side: AskedSide): string | undefined {
  const [maker, ...more] = callersOf(side).keys();
  return isBare(side.text) || more.length > 0 ? undefined : maker;
}

/** The maker that all sides name together, who has on each of them no less than half of what the first of its makers has: of `mini vs nano`. */
function sharedMaker(sides: readonly AskedSide[]): string | undefined {
  const all = sides.map(callersOf);
  const shared = [...(all[0]?.keys() ?? [])].filter((maker) =>
    all.every((counts) => 2 * (counts.get(maker) ?? 0) >= Math.max(1, mostOf(counts.values()))),
  );
  const sumOf = (maker: string) => all.reduce((sum, counts) => sum + (counts.get(maker) ?? 0), 0);
  return shared.toSorted((a, b) => sumOf(b) - sumOf(a))[0];
}

/** The makers whose word it is: who have called no less than half as many so as the first of them. */
function ownersOf(side: AskedSide): readonly string[] {
  const callers = [...callersOf(side)];
  const most = Math.max(...callers.map(([, count]) => count));
  return callers.flatMap(([maker, count]) => (2 * count >= most ? maker : []));
}

/** Whether a thing has the numbers of a text, and no later ones: `5 mini` is that of `5`, and `5.4 mini` is not. */
const isOfVersion = (thing: FinderEntry, text: string) =>
  numbersAsked(text).some(
    (numbers) =>
      numbers.length > 0 &&
      numbers.every(({ digits, unit }) => keysOf(thing).numbers.some((own) => own.digits === digits && own.unit === unit)),
  );

/** The candidates of a side with those first that it means beside the others. */
function leaning(sides: readonly AskedSide[], side: AskedSide): readonly FinderEntry[] {
  if (!isTier(side)) return side.things;
  const [callers, beside] = [callersOf(side), sides.filter((other) => other !== side)];
  const maker = [...beside.map(soleMaker), sharedMaker(sides)].find((one) => one !== undefined && callers.has(one));
  const makers = maker === undefined ? ownersOf(side) : [maker];
  const own = side.things.filter((one) => makers.includes(makerOf(one)) && one.isGone !== true && isCalled(one, side.text));
  const ofVersion = own.filter((thing) => maker !== undefined && beside.some(({ text }) => isOfVersion(thing, text)));
  return [...new Set([...ofVersion, ...own, ...side.things])];
}

const MOST_OTHERS = 2;

/** What other makers call so, the best of each. */
function othersOf(side: AskedSide, chosen: FinderEntry | undefined): readonly FinderEntry[] {
  const called = side.things.filter((thing) => isTier(side) && thing.isGone !== true && isCalled(thing, side.text));
  return [...Map.groupBy(called, makerOf)].flatMap(([maker, [best]]) =>
    best === undefined || maker === chosen?.maker ? [] : best,
  );
}

/** One entry for each side, of its candidates from the best. */
export function likelySides(asked: readonly AskedSide[]): LikelySides {
  const sides = inOneCategory(asked);
  const meant = sides.map((side) => leaning(sides, side)[0]);
  const others = sides.flatMap((side, at) => othersOf(side, meant[at]).map((other) => meant.with(at, other)));
  const given = (all: readonly (FinderEntry | undefined)[]) => all.flatMap((one) => one ?? []);
  return { sides: given(meant), others: others.slice(0, MOST_OTHERS).map(given) };
}
