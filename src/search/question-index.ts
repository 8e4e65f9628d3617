/** What the build writes for questions: the words that ask for something, and apart from them the values of all entries that they ask about. */

/** Something with a page of its own besides entries. */
export interface SearchTerm {
  readonly type: 'kind' | 'category' | 'need' | 'capability' | 'benchmark' | 'picture';
  /** Of a picture: folder and category of the leaderboard that it stands on. */
  readonly id: string;
  readonly names: readonly string[];
  /** Of a category or kind: the number of the kind. */
  readonly kind?: number;
}

/** What words can ask for. */
export type Wish =
  | {
      readonly type: 'value';
      readonly fact: string;
      /** One of them is enough. */ readonly values: readonly string[];
      /** What has them can no longer be chosen. */ readonly isGone?: true;
    }
  | { readonly type: 'order'; /** Or a sub-score. */ readonly fact: string; readonly isDown: boolean }
  | {
      readonly type: 'amount';
      readonly fact: string;
      readonly isMoney: boolean;
      readonly isYear?: true;
      /** It is counted in this: `billion`. */ readonly unit?: string;
    }
  | { readonly type: 'makers'; readonly makers: readonly string[] }
  | { readonly type: 'category'; readonly id: string }
  | { readonly type: 'capability'; readonly id: string }
  | { readonly type: 'kind' }
  /** What is not recorded, and nothing comes near. */
  | { readonly type: 'nothing' };

/** Words, and what they ask for in one kind, or in any. */
export interface WordMeaning {
  readonly words: readonly string[];
  readonly kind?: number;
  readonly wish: Wish;
  /** The same after a plural: `that read images`. */
  readonly phrase: string;
  /** What is asked for is not recorded, in a sentence; the wish is the nearest that is. */
  readonly note?: string;
}

/** A value as questions look at it: yes and no are text, of a day year and month count, a list holds several, and `null` is unknown. */
export type AskedValue = string | number | readonly string[] | null;

/** All that it takes to read a question. */
export interface QuestionWords {
  /** The site's day, from which `this year` counts. */
  readonly today: string;
  /** Words in other scripts -> words of this site. */
  readonly spellings: Readonly<Record<string, string>>;
  readonly kinds: readonly { readonly plural: string; readonly label: string }[];
  readonly terms: readonly SearchTerm[];
  /** Of facts, makers and kinds; those of terms follow from their names. */
  readonly meanings: readonly WordMeaning[];
  /** Fact -> what readers call it. */
  readonly labels: Readonly<Record<string, string>>;
}

/** With all that it takes to answer one. The browser fetches only those of the values that a question asks for. */
export interface QuestionIndex extends QuestionWords {
  /** Fact -> its value by the place of the entry in the list of names. */
  readonly values: Readonly<Record<string, readonly AskedValue[]>>;
  /** Capability -> the places of the entries that are known to have it. */
  readonly capable: Readonly<Record<string, readonly number[]>>;
}
