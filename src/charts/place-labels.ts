/**
 * Names beside their dots. The same picture is shown at any width, and names keep their size: so a name is placed only where it
 * overlaps no other one, and stays inside, at every width that it may have.
 */
export interface LabelRequest {
  readonly id: string;
  readonly text: string;
  /** Shares of the width and pixels from the top. */
  readonly x: number;
  readonly y: number;
  /** The radius of its dot in pixels. */
  readonly radius: number;
}

export interface PlacedLabel {
  readonly id: string;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Pixels from the dot to the place where the text begins, is centred or ends, and to its base line. */
  readonly dx: number;
  readonly dy: number;
}

export interface PlotSize {
  /** The widths in pixels that the plot may have, ascending. */
  readonly widths: readonly number[];
  readonly height: number;
}

/** A dot that names had better not hide. */
export interface Obstacle {
  readonly x: number;
  readonly y: number;
}

/** Letters of 12 px, bold ones too: how wide they are at most in common fonts, and how far they reach above and below their base line. */
const widthOfLetter = (letter: string) => (letter > '\u2e7f' ? 13 : /[\p{Lu}\d—@%]/u.test(letter) ? 8.6 : 7.2);
const [ABOVE, BELOW] = [10, 4];
const GAP = 4;
/** Names may stand over the edge by so much. */
const EDGE = { left: 24, right: 4 };

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const widthOf = (text: string) => [...text].reduce((width, letter) => width + widthOfLetter(letter), 0);

/** The box of a label where the plot is `width` pixels wide. */
export function boxOf({ x, y }: Pick<LabelRequest, 'x' | 'y'>, { text, anchor, dx, dy }: PlacedLabel, width: number): Box {
  const start = x * width + dx - (anchor === 'start' ? 0 : anchor === 'middle' ? widthOf(text) / 2 : widthOf(text));
  return { left: start, right: start + widthOf(text), top: y + dy - ABOVE, bottom: y + dy + BELOW };
}

export const overlaps = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function candidates({ id, text, radius }: LabelRequest): PlacedLabel[] {
  const [beside, above, below] = [radius + GAP, -(radius + GAP + BELOW - 1), radius + GAP + ABOVE - 1];
  const at = (anchor: PlacedLabel['anchor'], dx: number, dy: number) => ({ id, text, anchor, dx, dy });
  return [
    at('start', beside, 4),
    at('end', -beside, 4),
    ...[above, below].flatMap((dy) => [at('middle', 0, dy), at('start', -radius, dy), at('end', radius, dy)]),
    at('end', -radius, above),
    at('start', radius, below),
  ];
}

interface Placed {
  readonly request: LabelRequest;
  readonly label: PlacedLabel;
}

const dotBox = ({ x, y, radius }: LabelRequest, width: number): Box => ({
  left: x * width - radius,
  right: x * width + radius,
  top: y - radius,
  bottom: y + radius,
});

const isInside = ({ left, right, top, bottom }: Box, width: number, height: number) =>
  left >= -EDGE.left && right <= width + EDGE.right && top >= 0 && bottom <= height;

function isFree(
  label: PlacedLabel,
  request: LabelRequest,
  all: readonly LabelRequest[],
  placed: readonly Placed[],
  size: PlotSize,
) {
  return size.widths.every((width) => {
    const box = boxOf(request, label, width);
    const dots = all.filter(({ id }) => id !== request.id).map((other) => dotBox(other, width));
    const names = placed.map((other) => boxOf(other.request, other.label, width));
    return isInside(box, width, size.height) && ![...dots, ...names].some((other) => overlaps(box, other));
  });
}

/** How many dots a label would hide at a middling width. */
function hidden(label: PlacedLabel, request: LabelRequest, obstacles: readonly Obstacle[], { widths }: PlotSize): number {
  const width = widths[Math.floor(widths.length / 2)] ?? 0;
  const { left, right, top, bottom } = boxOf(request, label, width);
  return obstacles.filter(({ x, y }) => x * width > left && x * width < right && y > top && y < bottom).length;
}

/**
 * Labels of those requests that find room, the earlier ones first; each where it hides the fewest obstacles. `options` gives the
 * places that a label may have: all around its dot, unless told otherwise.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: readonly Obstacle[],
  size: PlotSize,
  options: (request: LabelRequest) => readonly PlacedLabel[] = candidates,
): readonly PlacedLabel[] {
  const placed: Placed[] = [];
  for (const request of requests) {
    const free = options(request).filter((label) => isFree(label, request, requests, placed, size));
    const [label] = free.toSorted((a, b) => hidden(a, request, obstacles, size) - hidden(b, request, obstacles, size));
    if (label !== undefined) placed.push({ request, label });
  }
  return placed.map(({ label }) => label);
}
