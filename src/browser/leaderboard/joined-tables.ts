/** Ranked entries and those that are not ranked are one table while readers sort by anything but the score: what is cheapest may be in either. */

/** The body of the table that the build wrote a row into. */
const homes = new WeakMap<HTMLTableRowElement, HTMLTableSectionElement>();

const partNamed = (name: string) => document.querySelector<HTMLElement>(`[data-part=${name}]`);

/** Puts rows that are not ranked among the ranked ones, or back below them. */
export function joinTables(isJoined: boolean): void {
  const [ranked, unranked] = [partNamed('ranked'), partNamed('unranked')];
  const [body, below] = [ranked?.querySelector('tbody'), unranked?.querySelector('tbody')];
  if (!body || !below) return;
  if (isJoined) for (const row of below.rows) homes.set(row, below);
  const moved = isJoined ? [...below.rows] : [...body.rows].filter((row) => homes.get(row) === below);
  (isJoined ? body : below).append(...moved);
}

/** The rows that are ranked with each other. */
export const rankedTogether = (rows: readonly HTMLTableRowElement[]): readonly (readonly HTMLTableRowElement[])[] => [
  ...Map.groupBy(rows, (row) => homes.get(row)).values(),
];
