/** The names of categories beside their discs in the match graph: none lies over another, and each hides as few entries as it can. */
import type { GraphPicture } from '../views/pages/match-graph.ts';
import { GRAPH_SIZE, type Point } from './graph-layout.ts';
import { placeLabels, type LabelRequest, type PlacedLabel } from './place-labels.ts';

export interface GroupName {
  readonly text: string;
  readonly anchor: PlacedLabel['anchor'];
  readonly x: number;
  readonly y: number;
}

/** From the middle of an outermost dot to its name. */
const GAP = 9;
/** How far letters reach above their base line. */
const ABOVE = 9;

interface Disc {
  readonly request: LabelRequest;
  readonly options: readonly PlacedLabel[];
}

/** Places around a disc, the middle above it first, which readers expect. */
function discOf(text: string, group: number, own: readonly Point[]): Disc {
  const [xs, ys] = [own.map(({ x }) => x), own.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const at = (anchor: PlacedLabel['anchor'], dx: number, dy: number) => ({ id: String(group), text, anchor, dx, dy });
  const [across, above, below] = [x - left, top - GAP - y, bottom + GAP + ABOVE - y];
  return {
    request: { id: String(group), text, x: x / GRAPH_SIZE.width, y, radius: 0 },
    options: [
      ...[above, below].flatMap((dy) => [at('middle', 0, dy), at('start', -across, dy), at('end', across, dy)]),
      at('start', across + GAP, 4),
      at('end', -across - GAP, 4),
    ],
  };
}

/** The name of every category with its place, in their order; `undefined` of one without entries. Where there is no room it stands above. */
export function placeNames({ groups, nodes }: GraphPicture, places: readonly Point[]): readonly (GroupName | undefined)[] {
  const discs = groups.map((text, group) => {
    const own = places.filter((_, index) => nodes[index]?.group === group);
    return own.length === 0 ? undefined : discOf(text, group, own);
  });
  const obstacles = places.map(({ x, y }) => ({ x: x / GRAPH_SIZE.width, y }));
  const found = placeLabels(
    discs.flatMap((disc) => disc?.request ?? []),
    obstacles,
    { widths: [GRAPH_SIZE.width], height: GRAPH_SIZE.height },
    ({ id }) => discs[Number(id)]?.options ?? [],
  );
  return discs.map((disc, group) => {
    if (disc === undefined) return undefined;
    const label = found.find(({ id }) => id === String(group)) ?? disc.options[0];
    const { text, x, y } = disc.request;
    return {
      text,
      anchor: label?.anchor ?? 'middle',
      x: Math.round(x * GRAPH_SIZE.width + (label?.dx ?? 0)),
      y: Math.round(y + (label?.dy ?? 0)),
    };
  });
}
