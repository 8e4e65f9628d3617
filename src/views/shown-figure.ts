/** The figure that a value shows: what it is sorted by need not be said again beside it. Runs in the browser and in Node. */

/** `$2.50` -> `2.50`, `about 1,050,000` -> `1050000`; empty for words alone. It is what a text is sorted by where `isShown` is true of it. */
export const figureOf = (text: string): string => text.replaceAll(/[^\d.-]/g, '');

/** Whether the figure can be read off the text, so that `sortKey` says nothing more. */
export const isShown = (text: string, sortKey: string): boolean =>
  sortKey === '' ? figureOf(text) === '' : figureOf(text) !== '' && Number(figureOf(text)) === Number(sortKey);
