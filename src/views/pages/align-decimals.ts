/** What stands, unseen, behind each number of a column, so that the points of all stand below one another. */

const NUMBER = /^\D*[\d,]+(?:\.(\d+))?$/;

/** For each text of a column the digits that it lacks behind its last: `['$5.00', '$0.435', '$2', 'Unknown']` -> `['0', '', '.000', '']`. */
export function alignDecimals(texts: readonly string[]): readonly string[] {
  const decimals = texts.map((text) => {
    const found = NUMBER.exec(text);
    return found === null ? undefined : (found[1]?.length ?? 0);
  });
  const most = Math.max(0, ...decimals.map((count) => count ?? 0));
  return decimals.map((count) => {
    if (count === undefined || most === count) return '';
    return `${count === 0 ? '.' : ''}${'0'.repeat(most - count)}`;
  });
}
