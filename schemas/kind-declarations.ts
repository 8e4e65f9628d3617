/** What a kind may declare besides its facts: each part names facts of the kind by their ids. */

/** A part of what a period of use costs: an amount that the reader names, times the price that a fact states. */
interface CostPart<Id extends string> {
  /** The fact that holds the price of one unit. */
  readonly price: Id;
  /** What the calculator calls the amount: `Input tokens a month (millions)`. */
  readonly label: string;
  /** The amount in a list of amounts: `20M in`. `{}` stands for the number. */
  readonly brief: string;
  /** The amount in a formula: `input`. */
  readonly symbol: string;
  /** The part that this one is taken out of: it costs its own price, or that of the whole where it has none. */
  readonly partOf?: string;
}

/** What one use can be at most: the fact that states how much it may hold of all parts together, and the part whose size is named. */
interface SizeLimit<Id extends string> {
  readonly fact: Id;
  readonly part: string;
  /** The fact that states how much it may hold of the named part alone, for those of which that is less. */
  readonly own?: Id;
}

export interface CostDeclaration<Id extends string> {
  /** Where the prices hold, as a sentence. */
  readonly note: string;
  /** What is to be said of a price of 0, as a sentence: a side without a charge seldom comes without a limit. */
  readonly freeNote?: string;
  /** Printed below the formula: `USD per 1M tokens`. */
  readonly unit: string;
  /**
   * The size of one use, which prices may depend on: what the calculator calls it, and how it stands in a list of amounts. What one use
   * cannot hold has no price, as far as its `limit` is known.
   */
  readonly size?: { readonly label: string; readonly brief: string; readonly limit?: SizeLimit<Id> };
  /** Amounts are named with so many units of a price. */
  readonly parts: Readonly<Record<string, CostPart<Id>>>;
}

/**
 * Which settings of results are an entry's own way to do its best, so that results of several of them compare. All other settings compare
 * with the very same alone.
 */
export interface SettingsDeclaration<Id extends string> {
  /** What such a setting is called, as a regular expression of the whole of a part of `variant`; parts stand between commas. */
  readonly own: string;
  /** The fact that says whether an entry has such a choice. One that has none does its best in the only way that it has. */
  readonly choice: Id;
  /** The part that says of a result that its setting is not told: it compares with nothing, not even with another one of which it is not told. */
  readonly untold?: string;
}

/** What the site tells of an entry that has no price for a period of use. */
export interface TermsDeclaration<Id extends string> {
  /** Facts that are listed with their names. */
  readonly facts: readonly Id[];
  /**
   * That it costs nothing to run: where the licence that `licence` names lets anybody, and no fact is known to have another value than
   * `when` names. `besides` is what is paid all the same, as a clause.
   */
  readonly free?: { readonly when: Readonly<Partial<Record<Id, string>>>; readonly licence: Id; readonly besides: string };
}

/** Where in its life an entry is, and what follows from it. */
export interface LifeCycleDeclaration<Id extends string> {
  /** The fact that says where in its life an entry is, one of a few choices. */
  readonly status: Id;
  /** Choices of it after which nobody should choose the entry any more. */
  readonly gone: readonly string[];
  /** The choice of it that readers expect, so that it needs no mark. */
  readonly expected?: string;
  /** Choices of it that announce the end. */
  readonly ending?: readonly string[];
  /** Choices of it by which its maker advises something newer, though no end is announced. */
  readonly superseded?: readonly string[];
  /** The fact that holds the day of its beginning: entries of a family stand in the order of it. */
  readonly start?: Id;
  /** The fact that holds the day of its end, announced or past. */
  readonly end?: Id;
  /** The fact that names what takes its place: the slug of an entry, or a name. */
  readonly successor?: Id;
}

/** The picture of a category: every entry a dot, two figures against each other. */
export interface PictureDeclaration<Id extends string> {
  /** The fact that runs from left to right, an amount with a better side: its scale is logarithmic. */
  readonly x: Id;
  /** The sub-score of `ranking.yaml` that runs from bottom to top. */
  readonly y: string;
  /** The fact that a dot is larger for, an amount. */
  readonly size?: Id;
}

export interface LinkDeclaration {
  readonly label: string;
  readonly description: string;
  /** Hosts at which the address is that of the maker, a slash and a name: `https://host/maker/name`. */
  readonly makerAndNameAt?: readonly string[];
}

/** Types of schema.org that an entry may be of. Reviews and ratings are not among them: the scores of a site are no reviews by people. */
export type SchemaOrgType =
  'CreativeWork' | 'Dataset' | 'Product' | 'Service' | 'SoftwareApplication' | 'SoftwareSourceCode' | 'Thing';

/** What search engines are told that an entry is, in the terms of https://schema.org. */
export interface SchemaOrgDeclaration<Id extends string> {
  readonly type: SchemaOrgType;
  /** The property of that type that names the maker. */
  readonly maker?: string;
  /** Properties of that type -> the facts that state them. */
  readonly facts?: Readonly<Record<string, Id>>;
  /** Properties of that type whose values are addresses -> `homepage`, or a key of `links`. */
  readonly links?: Readonly<Record<string, string>>;
}

/** What must hold between facts of one entry, as far as it states them. */
export type RelationDeclaration<Id extends string = string> =
  /** The first is at most the second. */
  | { readonly lower: Id; readonly upper: Id }
  /** The fact is above a number, or at most one, where other facts have these values. */
  | {
      readonly fact: Id;
      readonly above?: number;
      readonly atMost?: number;
      readonly when: Readonly<Partial<Record<Id, string>>>;
    };
