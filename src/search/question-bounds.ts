/** Words that compare: which side of an amount is asked for. Runs in the browser and in tests. */

/** Which side of an amount is asked for. A year or month itself belongs to `atLeast` and `atMost`, and not to `over` and `under`. */
export type Bound = 'atLeast' | 'atMost' | 'over' | 'under';

const list = (text: string): readonly string[] => text.split(', ');

/** Before an amount. */
const BEFORE: Readonly<Record<Bound, readonly string[]>> = {
  atLeast: list('at least, no less than, not less than, min, minimum, from, since'),
  atMost: list('at most, up to, max, maximum, no more than, not more than, not over, no longer than, within, until'),
  over: list(
    'over, above, more than, longer than, larger than, bigger than, greater than, higher than, after, newer than, later than',
  ),
  under: list(
    'under, below, less than, cheaper than, lower than, smaller than, shorter than, fewer than, before, older than, earlier than',
  ),
};

/** After an amount, and after `or` or `and`: `200k or more`. */
const AFTER: Readonly<Record<'atLeast' | 'atMost', readonly string[]>> = {
  atLeast: list('more, above, over, higher, longer, larger, bigger, greater, newer, later, up'),
  atMost: list('less, below, under, lower, shorter, smaller, fewer, cheaper, older, earlier'),
};

const byText = <B extends Bound>(table: Readonly<Record<B, readonly string[]>>): ReadonlyMap<string, B> =>
  new Map(Object.entries<readonly string[]>(table).flatMap(([bound, texts]) => texts.map((text) => [text, bound as B] as const)));

/** Words before an amount -> the side that they ask for. */
export const BOUND_BEFORE = byText(BEFORE);

/** Words after `or` and an amount -> the side that they ask for. */
export const BOUND_AFTER = byText(AFTER);

/** Whether words compare with what follows, and so make no sense without an amount: `cheaper than`, which `max` in a name is not. */
export const needsAmount = (words: string): boolean => /\bthan\b|^(?:at |under$|below$|above$)/.test(words);
