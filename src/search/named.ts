/** A thing that has names, and its names in the forms in which they are compared with what was typed. */
import { keyOfWords, nameKey, seriesName, type NameKey } from './name-key.ts';
import { numbersOfName, type TextNumber } from './text-numbers.ts';

export interface Named {
  /** The name, then its aliases. */
  readonly names: readonly string[];
  /** Another name of it, which is shown nowhere: its part of the address. */
  readonly slug?: string;
  /** Who made it: readers write it before the name, or leave it out. */
  readonly maker?: string | undefined;
  /** Of what kind it is. Of two that fit equally the one of the kind stands first of which more do. */
  readonly kind?: number | undefined;
  /** 0 to 100; of two that fit equally the higher one stands first. */
  readonly score?: number;
  /** Nobody should choose it any more, so it comes after what can be chosen. */
  readonly isGone?: true;
  /** Something newer stands in its place, so that a name without a version means that. */
  readonly isPast?: true;
}

export interface Keys {
  readonly names: readonly NameKey[];
  /** Those that readers know: without the slug. */
  readonly given: readonly NameKey[];
  /** Those of which a part means it too. */
  readonly lasting: readonly NameKey[];
  /** What the name that readers see is without its versions. */
  readonly series: string;
  /** Names that begin with the maker, without it. */
  readonly own: readonly NameKey[];
  readonly maker: readonly string[];
  /** All numbers of its names. */
  readonly numbers: readonly TextNumber[];
  /** Those of the maker, which count where the maker is named. */
  readonly makerNumbers: readonly TextNumber[];
}

/** A name that will be that of another thing one day, which only the whole of it means. */
const isPassing = ({ words }: NameKey) => words.length > 1 && words.at(-1) === 'latest';

/** A name without the maker that it begins with, where something is left: `gpt 5` of `openai/gpt-5`. */
export function withoutBegin({ words }: NameKey, maker: readonly string[]): NameKey | undefined {
  const rest = words.slice(maker.length);
  const begins = maker.length > 0 && maker.every((word, at) => words[at] === word);
  return begins && rest.length > 0 ? keyOfWords(rest) : undefined;
}

/** What was looked up before. */
const known = new WeakMap<Named, Keys>();

/** The names of a thing in the forms in which they are compared. */
export function keysOf(thing: Named): Keys {
  const before = known.get(thing);
  if (before !== undefined) return before;
  const { names, slug, maker: madeBy = '' } = thing;
  const maker = nameKey(madeBy).words;
  const spelt = names.map(nameKey);
  // `maker/name` beside the name says nothing more, and a text that begins the maker is no name.
  const isSaid = (key: NameKey) => spelt.some((other) => other !== key && other.joined === withoutBegin(key, maker)?.joined);
  const given = spelt.filter((key, at) => at === 0 || !isSaid(key));
  const all = [...given, ...(slug === undefined ? [] : [nameKey(slug)])];
  // A slug writes 4.6V and 4 6V alike, so that it says which numbers there are where names have none.
  const ofNames = names.flatMap(numbersOfName);
  const numbers = ofNames.length > 0 ? ofNames : numbersOfName(slug ?? '');
  const lasting = all.filter((key) => !isPassing(key));
  const series = all[0] === undefined ? '' : seriesName(all[0]);
  const own = all.flatMap((key) => withoutBegin(key, maker) ?? []);
  const made = { names: all, given, lasting, series, own, maker, numbers, makerNumbers: numbersOfName(madeBy) };
  known.set(thing, made);
  return made;
}

/** The numbers that a text can ask of a thing: those of its names, and of its maker where it names that. */
export const numbersIn = ({ numbers, makerNumbers, maker }: Keys, { words }: NameKey): readonly TextNumber[] =>
  makerNumbers.length > 0 && words.some((word) => maker.includes(word)) ? [...numbers, ...makerNumbers] : numbers;
