/**
 * The layout of the match graph: categories as discs beside each other, in each its entries, the nearer the more they share. The
 * simulation begins at fixed places, runs a fixed number of steps and samples from a generator with a fixed seed, so the same
 * graph has the same picture.
 */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { GraphPicture } from '../views/pages/match-graph.ts';

export const GRAPH_SIZE = { width: 1000, height: 720 } as const;
/** At the sides room for half a name of a category, above for a whole line. */
const MARGIN = { x: 84, y: 28 };
const DOT = 5;
/** Room of a disc for each of its entries. */
const SPACING = 11;
/** Half the width of a letter of the name of a category. */
const HALF_LETTER = 3.4;
const STEPS = { discs: 300, entries: 160 };

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Disc extends SimulationNodeDatum {
  readonly radius: number;
}

const pointOf = ({ x = 0, y = 0 }: SimulationNodeDatum): Point => ({ x, y });

/** Discs beside each other, wider than high. */
function placeDiscs({ groups, nodes }: GraphPicture): readonly Disc[] {
  const sizes = groups.map((_, group) => nodes.filter((node) => node.group === group).length);
  const discs: Disc[] = groups.map((name, group) => ({
    radius: Math.max(SPACING * Math.sqrt(sizes[group] ?? 0) + 2 * SPACING, HALF_LETTER * name.length),
  }));
  forceSimulation(discs)
    .force('x', forceX(0).strength(0.04))
    .force('y', forceY(0).strength(0.09))
    .force('collide', forceCollide<Disc>(({ radius }) => radius).iterations(3))
    .stop()
    .tick(STEPS.discs);
  return discs;
}

interface Placed extends SimulationNodeDatum {
  readonly group: number;
}

function placeEntries({ nodes, edges }: GraphPicture, discs: readonly Disc[]): readonly Point[] {
  const centre = ({ group }: Placed): Point => pointOf(discs[group] ?? {});
  const placed: Placed[] = nodes.map(({ group }, index) => {
    const disc = discs[group] ?? { radius: 0 };
    const angle = index * Math.PI * (3 - Math.sqrt(5));
    const { x, y } = pointOf(disc);
    return { group, x: x + (disc.radius / 2) * Math.cos(angle), y: y + (disc.radius / 2) * Math.sin(angle) };
  });
  const links: SimulationLinkDatum<Placed>[] = edges.map(([source, target]) => ({ source, target }));
  forceSimulation(placed)
    .force(
      'link',
      forceLink(links)
        .distance(2 * SPACING)
        .strength(0.08),
    )
    .force(
      'charge',
      forceManyBody()
        .strength(-6)
        .distanceMax(8 * SPACING),
    )
    .force('x', forceX<Placed>((node) => centre(node).x).strength(0.12))
    .force('y', forceY<Placed>((node) => centre(node).y).strength(0.12))
    .force('collide', forceCollide(DOT + 2))
    .stop()
    .tick(STEPS.entries);
  return placed.map(pointOf);
}

/** Scales points to the picture, in whole units. */
function fit(points: readonly Point[]): readonly Point[] {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const { width, height } = GRAPH_SIZE;
  const across = (width - 2 * MARGIN.x) / Math.max(1, Math.max(...xs) - left);
  const down = (height - 2 * MARGIN.y) / Math.max(1, Math.max(...ys) - top);
  return points.map(({ x, y }) => ({
    x: Math.round(MARGIN.x + (x - left) * across),
    y: Math.round(MARGIN.y + (y - top) * down),
  }));
}

/** The place of every node, in order. */
export function layoutGraph(picture: GraphPicture): readonly Point[] {
  return fit(placeEntries(picture, placeDiscs(picture)));
}
