/** An entry in the middle, and those nearest to it left and right, in order from the top, each on a line as broad as what they share. */
import type { NeighbourView } from '../views/pages/entry.ts';
import { cutName } from './cut-name.ts';

export const NEIGHBOURHOOD = { height: 240, middle: 120 } as const;
const TOP = 30;
const THICKEST = 6;
/** Longer names find no room beside the picture of a phone. */
const LONGEST = 13;

export interface NeighbourPlace extends Pick<NeighbourView, 'name' | 'href' | 'shared'> {
  /** A share of the width, and pixels. */
  readonly x: string;
  readonly y: number;
  readonly label: string;
  readonly anchor: 'start' | 'end';
  readonly thickness: number;
}

/** What there is room for: of a long name its last words, in which those of a family differ (`…Opus 5.5`), or where it begins if they are long too. */
function cut(name: string): string {
  const tails = name.split(/(?<=[\s-])/).map((_, at, words) => words.slice(at).join(''));
  const tail = [...name].length <= LONGEST ? undefined : tails.find((text) => [...text].length < LONGEST);
  return tail === undefined ? cutName(name, LONGEST) : `…${tail}`;
}

/** The places of up to eight neighbours, the nearest first. */
export function placeNeighbours(neighbours: readonly NeighbourView[]): readonly NeighbourPlace[] {
  const most = Math.max(...neighbours.map(({ weight }) => weight), 1e-9);
  const rows = Math.ceil(neighbours.length / 2);
  const gap = rows < 2 ? 0 : (NEIGHBOURHOOD.height - 2 * TOP) / (rows - 1);
  return neighbours.map(({ name, href, shared, weight }, index) => {
    const isLeft = index % 2 === 0;
    return {
      name,
      href,
      shared,
      label: cut(name),
      x: isLeft ? '45%' : '55%',
      y: rows < 2 ? NEIGHBOURHOOD.middle : Math.round(TOP + gap * Math.floor(index / 2)),
      anchor: isLeft ? 'end' : 'start',
      thickness: Math.max(1, Math.round((THICKEST * weight) / most)),
    };
  });
}
