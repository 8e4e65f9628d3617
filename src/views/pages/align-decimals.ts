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

interface Aligned {
  readonly text: string;
  readonly pad: string;
}

/** Rows with the numbers of each of their columns aligned. */
export function alignFacts<Fact extends Aligned, Row extends { readonly facts: readonly Fact[] }>(
  rows: readonly Row[],
): readonly Row[] {
  const count = rows[0]?.facts.length ?? 0;
  const pads = Array.from({ length: count }, (_, at) => alignDecimals(rows.map(({ facts }) => facts[at]?.text ?? '')));
  return rows.map((row, at) => ({
    ...row,
    facts: row.facts.map((fact, column) => ({ ...fact, pad: pads[column]?.[at] ?? '' })),
  }));
}
