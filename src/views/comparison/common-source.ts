/** Where the values of a group come from, said once: for the group, else for a row, else at the value itself. */
import type { CellView } from '../cell.ts';

/** A source with the day on which it was read. */
export interface CommonSource {
  readonly label: string;
  readonly href: string;
  readonly asOf: string;
}

/** How a row tells the sources of its cells, where its group does not. */
export interface RowSources {
  /** Of all its known values; `undefined` where they differ, or the group tells it. */
  readonly source: CommonSource | undefined;
  /** For each cell whether it alone tells its source. */
  readonly isMarked: readonly boolean[];
}

const sourceOf = ({ state, source, asOf }: CellView): CommonSource | undefined =>
  state === 'known' && source !== undefined && asOf !== undefined
    ? { label: source.label, href: source.href, asOf: asOf.text }
    : undefined;

const isSame = (a: CommonSource, b: CommonSource | undefined) => a.href === b?.href && a.asOf === b.asOf;

/** A source of so many of a group's values is told for the group; values of other sources are marked. */
const MOST_OF_GROUP = 0.6;

/** The source of most values of some rows; `isOfAll` tells whether it is that of each. */
export function commonSource(rows: readonly (readonly CellView[])[]): (CommonSource & { readonly isOfAll: boolean }) | undefined {
  const sources = rows.flatMap((cells) => cells.flatMap((cell) => sourceOf(cell) ?? []));
  const counted = sources.map((source) => ({ source, count: sources.filter((other) => isSame(source, other)).length }));
  const [best] = counted.toSorted((a, b) => b.count - a.count);
  if (best === undefined || sources.length < 2 || best.count < MOST_OF_GROUP * sources.length) return undefined;
  return { ...best.source, isOfAll: best.count === sources.length };
}

/** All sources of some cells, each once, in order of appearance. */
export function distinctSources(cells: readonly CellView[]): readonly Pick<CommonSource, 'label' | 'href'>[] {
  const found = new Map(cells.flatMap(({ source }) => (source === undefined ? [] : [[source.href, source] as const])));
  return [...found.values()];
}

/** What a row tells of its sources, beside what its group tells. */
export function rowSources(cells: readonly CellView[], group: CommonSource | undefined): RowSources {
  const sources = cells.map(sourceOf);
  const known = sources.filter((source) => source !== undefined);
  const [first] = known;
  const unmarked = cells.map(() => false);
  if (first === undefined || (group !== undefined && known.every((source) => isSame(source, group))))
    return { source: undefined, isMarked: unmarked };
  // Of one source, read on several days, the days stand in the order of the sides.
  const days = [...new Set(known.map(({ asOf }) => asOf))];
  if (known.every(({ href }) => href === first.href))
    return { source: { ...first, asOf: days.join(' and ') }, isMarked: unmarked };
  return { source: undefined, isMarked: sources.map((source) => source !== undefined && !isSame(source, group)) };
}
