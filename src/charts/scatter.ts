/**
 * The picture of a category as geometry. Places from left to right are shares of the width, so that the picture fills whatever
 * width it has while dots and letters keep their size; its height is fixed.
 */
import type { PictureAxis, PictureField, PicturePoint, PictureView } from '../views/picture-view.ts';

/** The height of the plot in pixels. */
export const HEIGHT = { small: 230, large: 380 } as const;
/** The width of the plot in pixels on a phone of 320 pixels. */
export const NARROWEST = 200;
/** Places are counted in thousandths of the plot. */
const FULL = 1000;
/** Where amounts above 0 begin on a logarithmic scale that some values of 0 stand at the beginning of. */
const AFTER_ZERO = 60;

/** The radius of a dot in pixels by the step of its size, the last one for a size that is not recorded. */
export const RADIUS: readonly number[] = [3, 4, 5.5, 7, 4];

/** Where a value stands on its scale, from 0 to 1000. */
function positionOf({ from, to, isLog, hasZero }: PictureAxis, value: number): number {
  if (!isLog) return Math.round((FULL * (value - from)) / (to - from));
  if (value === 0) return 0;
  const start = hasZero ? AFTER_ZERO : 0;
  return Math.round(start + ((FULL - start) * Math.log(value / from)) / Math.log(to / from));
}

export const positionX = ({ x }: PictureField, value: number): number => positionOf(x, value);
/** From the top, as pictures count. */
export const positionY = ({ y }: PictureField, value: number): number => FULL - positionOf(y, value);
/** `437` -> `43.7%`. */
export const share = (position: number): string => `${position / 10}%`;

export interface TickPlace {
  readonly at: string;
  readonly text: string;
}

/** So many dots can be links. Of more, those that nothing beats are, and the highest: a page has no room for links to all. */
const MOST_LINKS = { all: 110, some: 60 } as const;

/** The dots of a picture that are links. */
export function linkedPoints({ field, points }: PictureView): readonly PicturePoint[] {
  if (points.length <= MOST_LINKS.all) return points;
  const onFront = new Set(field.front.map(({ slug }) => slug));
  const highest = new Set(points.toSorted((a, b) => b.y - a.y || a.x - b.x).slice(0, MOST_LINKS.some));
  return points.filter((point) => onFront.has(point.slug) || highest.has(point));
}

/** Dots of one size and filling: a path of lines without length, of which only the round ends show. */
export interface DotPath {
  readonly step: number;
  readonly isHollow: boolean;
  readonly path: string;
}

/** A path counts in larger units than a share, because the page carries it: still less than a pixel of a phone. */
export const PATH_SIZE = { width: 400, height: 200 } as const;
const inPath = (field: PictureField, x: number, y: number): Place => [
  Math.round((positionX(field, x) * PATH_SIZE.width) / FULL),
  Math.round((positionY(field, y) * PATH_SIZE.height) / FULL),
];
type Place = readonly [x: number, y: number];

const byPlace = (a: Place, b: Place) => a[0] - b[0] || a[1] - b[1];

/** Dots from left to right, each told from the one before. */
function dotsPath(places: readonly Place[]): string {
  const steps = places.map(([x, y], index) => {
    const [lastX, lastY] = places[index - 1] ?? [0, 0];
    return `m${x - lastX}${y < lastY ? '' : ' '}${y - lastY}h0`;
  });
  return steps.join('');
}

/** All dots of a field. */
export function dotPaths(field: PictureField): readonly DotPath[] {
  const groups = RADIUS.flatMap((_, step) => [
    { step, isHollow: false },
    { step, isHollow: true },
  ]);
  return groups.flatMap(({ step, isHollow }) => {
    const own = field.points.filter((point) => point[2] === step && (point[3] === 1) === isHollow);
    return own.length === 0
      ? []
      : [{ step, isHollow, path: dotsPath(own.map(([x, y]) => inPath(field, x, y)).toSorted(byPlace)) }];
  });
}

/** Places along the stair in thousandths, close enough that no name can lie on it unseen. */
export function frontPlaces(field: PictureField): readonly (readonly [x: number, y: number])[] {
  const corners = field.front.map(({ x, y }) => [positionX(field, x), positionY(field, y)] as const);
  return corners.flatMap(([x, y], index) => {
    const end = corners[index + 1]?.[0] ?? (field.better === 'lower' ? FULL : 0);
    return Array.from({ length: 12 }, (_, at) => [x + ((end - x) * at) / 12, y] as const);
  });
}

/** A stair from the best `x` on: nothing stands beyond it. */
export function frontPath(field: PictureField): string {
  const [first, ...rest] = field.front.map(({ x, y }) => inPath(field, x, y));
  if (first === undefined) return '';
  return `M${first.join(' ')}${rest.map(([x, y]) => `H${x}V${y}`).join('')}H${field.better === 'lower' ? PATH_SIZE.width : 0}`;
}

const ticksOn = (axis: PictureAxis) =>
  axis.ticks.filter(({ value }) => (value >= axis.from && value <= axis.to) || (value === 0 && axis.hasZero));

/** Half of what a letter of a tick takes, its part of the gap to the next tick included, in thousandths of the narrowest plot. */
const HALF_LETTER = (FULL * 3.7) / NARROWEST;
/** 0, 0.1, 1, 10: where others would touch them, these stay. */
const isRound = (value: number) => Number(value === 0 || Number.isInteger(Math.log10(value)));

/** Ticks that touch no other one on a phone either. */
export function ticksX(field: PictureField): readonly TickPlace[] {
  const places = ticksOn(field.x).map(({ value, text }) => ({ value, text, at: positionX(field, value) }));
  const kept: typeof places = [];
  for (const one of places.toSorted((a, b) => isRound(b.value) - isRound(a.value) || a.at - b.at)) {
    const isFree = kept.every(({ at, text }) => Math.abs(at - one.at) >= HALF_LETTER * (text.length + one.text.length));
    if (isFree) kept.push(one);
  }
  return kept.toSorted((a, b) => a.at - b.at).map(({ at, text }) => ({ at: share(at), text }));
}
export const ticksY = (field: PictureField): readonly TickPlace[] =>
  ticksOn(field.y).map(({ value, text }) => ({ at: share(positionY(field, value)), text }));
