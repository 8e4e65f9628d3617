/** What a kind says of one of its facts. */
import type * as z from 'zod';
import type { FactTypeId, FactTraits, FieldKit } from './fact-types/index.ts';

/** What a fact declares. Its id is its key. */
export interface FactDeclaration extends FactTraits {
  readonly type: FactTypeId;
  /** What a reader sees as the row's name. */
  readonly label: string;
  /** Other words for it, understood where a name is misspelt. */
  readonly aliases?: readonly string[] | undefined;
  /** Days after which the value wants a new look. */
  readonly maxAgeDays: number;
  /**
   * Values read more than so many days apart are not set against each other; without it `maxAgeDays` counts, and only for
   * what changes. For what measures the age of the copy that was read, as much as the thing itself.
   */
  readonly comparableWithinDays?: number | undefined;
  /** Whether an entry may state `none`: known to have none. */
  readonly canBeNone?: boolean;
  /** Whether most entries have nothing to state here, so that a missing value is no gap and no row. */
  readonly isRare?: boolean;
  /**
   * What the size of one use is counted in, for a price that depends on it: `input tokens a request`. An entry may state `tiers`, prices
   * of larger uses, which are told as `above 200,000 input tokens a request`.
   */
  readonly tieredBy?: string;
  /**
   * Prices of other modes of use, each with the words for being without it: a side is cheaper without a condition only if it
   * is in every mode. Who states no price of a mode asks the same in it.
   */
  readonly modes?: readonly { readonly fact: string; readonly without: string }[];
  /**
   * The fact that bounds it. A value as large as its bound says only that there is no other limit, and makes no side better: what
   * may take up all of a room is not larger than what has a smaller part of another room for itself.
   */
  readonly within?: string;
  /** Whether its day is an event that readers want to hear of, such as a release. */
  readonly isEvent?: boolean;
  /** What the event is called where its day stands beside it, if its label does not read so: `New release`, of "Latest release on". */
  readonly eventLabel?: string;
  /** Whether its day is over when a source tells of it. */
  readonly isPast?: boolean;
  /** One or two sentences for the glossary. */
  readonly definition: string;
  /**
   * What the better side does, for the sentence of a verdict: `is {difference} for input`, with the difference in the words of
   * its type. Without it the fact is not told in a sentence.
   */
  readonly phrase?: string;
  /**
   * Value -> words by which advice against an entry says that it lacks it, such as `pictures` of what it reads; `true` of yes or no,
   * `amount` of how much it can take. Where another side of a comparison lacks it as well, the advice is told with that.
   */
  readonly advisedAs?: Readonly<Record<string, readonly string[]>>;
  /** A narrower zod type than the type's own. */
  readonly schema?: (kit: FieldKit) => z.ZodType;
}
