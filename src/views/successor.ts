/** What takes the place of an entry, in words, and where a reader of it goes on. */

/** An entry in the place of another, or its name alone where that is not listed. */
export interface Heir {
  readonly slug: string | undefined;
  readonly name: string;
  readonly page: string | undefined;
  /** Why it is not current, to follow its name: `, retired as well`; empty where it is, or is not listed. */
  readonly note: string;
}

export interface Successor extends Heir {
  readonly isGone: boolean;
  /** The first of those that followed it that is current, else the last that is not gone; `undefined` where it is the one to choose. */
  readonly latest: Heir | undefined;
}

/** Where a reader goes on: the latest, else the successor, unless that is gone as well. */
export function heirToChoose(successor: Successor | undefined): Heir | undefined {
  return successor?.latest ?? (successor?.isGone === true ? undefined : successor);
}

/** ` Its successor was B, retired as well; after that came C.`, beginning with a space; empty without a successor. `put` writes the names. */
export function successorSentence(successor: Successor | undefined, put: (heir: Heir) => string = ({ name }) => name): string {
  if (successor === undefined) return '';
  const { isGone, latest } = successor;
  const after = latest === undefined ? '' : `; after that came ${put(latest)}${latest.note}`;
  return ` Its successor ${isGone ? 'was' : 'is'} ${put(successor)}${successor.note}${after}.`;
}
