/** The figure that a value shows: what it is sorted by need not be said again beside it. Runs in the browser and in Node. */

/** `$2.50` -> `2.50`, `about 1,050,000` -> `1050000`; empty for words alone. Of a text such as a date the result means nothing. */
const digitsOf = (text: string): string => text.replaceAll(/[^\d.-]/g, '');

/** Whether the figure can be read off the text, so that `sortKey` says nothing more. */
export const isShown = (text: string, sortKey: string): boolean =>
  sortKey === '' ? digitsOf(text) === '' : digitsOf(text) !== '' && Number(digitsOf(text)) === Number(sortKey);

/** What a text is sorted by, where `isShown` is true of it. */
export const figureOf = digitsOf;
