/** Which names stand in the picture of a category: the sides of a comparison, or the entries that nothing beats. */
import type { PictureField, PicturePoint, PictureView } from '../views/picture-view.ts';
import { cutName } from './cut-name.ts';
import { placeLabels, type LabelRequest, type PlacedLabel } from './place-labels.ts';
import { frontPlaces, HEIGHT, NARROWEST, positionX, positionY, RADIUS } from './scatter.ts';

/** From the plot of a phone 320 pixels wide to that of a wide screen. */
export const WIDTHS: readonly number[] = [NARROWEST, 240, 300, 360, 440, 560, 720, 960, 1300];
/** Where a page has room for more names. */
export const WIDE = 560;
/** Longer names are cut: they stand whole below the picture and in the name of the link. */
const LONGEST = [24, 16] as const;

const placeIn = (field: PictureField, height: number, { x, y }: Pick<PicturePoint, 'x' | 'y'>) => ({
  x: positionX(field, x) / 1000,
  y: (positionY(field, y) / 1000) * height,
});

function requestsOf(field: PictureField, height: number, points: readonly PicturePoint[], most: number): LabelRequest[] {
  return points.map((point) => ({
    id: point.slug,
    text: cutName(point.name, most),
    ...placeIn(field, height, point),
    radius: RADIUS[point.step] ?? 0,
  }));
}

export interface ScatterLabel extends PlacedLabel {
  /** Whether there is room for it only where the plot is wide. */
  readonly isWide: boolean;
}

/** The labels of the sides of a comparison: cut short where whole names find no room. */
export function sideLabels({ field, marked }: PictureView): readonly ScatterLabel[] {
  const obstacles = field.points.map(([x, y]) => placeIn(field, HEIGHT.small, { x, y }));
  const size = { widths: WIDTHS, height: HEIGHT.small };
  const [long, short] = LONGEST.map((most) =>
    placeLabels(requestsOf(field, HEIGHT.small, marked, most), obstacles, size).map((label) => ({ ...label, isWide: false })),
  );
  return long !== undefined && long.length === marked.length ? long : (short ?? []);
}

/** The labels of the front: those that fit at every width, and more where it is wide. */
export function frontLabels({ field, points }: PictureView): readonly ScatterLabel[] {
  const onFront = new Set(field.front.map(({ slug }) => slug));
  const shown = points.filter(({ slug }) => onFront.has(slug)).toSorted((a, b) => b.y - a.y);
  const requests = requestsOf(field, HEIGHT.large, shown, LONGEST[0]);
  const line = frontPlaces(field).map(([x, y]) => ({ x: x / 1000, y: (y / 1000) * HEIGHT.large }));
  const obstacles = [...points.map((point) => placeIn(field, HEIGHT.large, point)), ...line];
  const wide = placeLabels(requests, obstacles, { widths: WIDTHS.filter((width) => width >= WIDE), height: HEIGHT.large });
  const chosen = ({ id }: LabelRequest) => wide.filter((label) => label.id === id);
  const always = placeLabels(requests, obstacles, { widths: WIDTHS, height: HEIGHT.large }, chosen);
  const kept = new Set(always.map(({ id }) => id));
  return wide.map((label) => ({ ...label, isWide: !kept.has(label.id) }));
}
