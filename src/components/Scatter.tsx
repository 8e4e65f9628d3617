/** The picture of a category, with what it shows in sentences and in a table. On a comparison only the sides are links. */
import {
  dotPaths,
  frontPath,
  HEIGHT,
  linkedPoints,
  PATH_SIZE,
  positionX,
  positionY,
  RADIUS,
  share,
  ticksX,
  ticksY,
} from '../charts/scatter.ts';
import { frontLabels, sideLabels, type ScatterLabel } from '../charts/scatter-labels.ts';
import type { SideName } from '../comparison/sides.ts';
import type { PictureField, PicturePoint, PictureView } from '../views/picture-view.ts';
import { ScatterAxes } from './ScatterAxes.tsx';
import { ScatterNotes } from './ScatterNotes.tsx';

interface Props {
  readonly view: PictureView;
  readonly isSmall?: boolean;
  /** Whether the figures follow in a table of its own; a leaderboard is such a table. */
  readonly hasTable?: boolean;
}

const figures = ({ x, y, size }: PictureField, point: PicturePoint) =>
  [
    `${point.name}: ${x.label} ${point.xText}`,
    `${y.label} ${point.y}${point.isLittleKnown ? ', little known' : ''}`,
    ...(size === undefined ? [] : [`${size.label} ${point.sizeText ?? 'not recorded'}`]),
  ].join('; ');

interface DotProps {
  readonly field: PictureField;
  readonly point: PicturePoint & { readonly side?: SideName };
  readonly label: ScatterLabel | undefined;
  readonly isInTabOrder: boolean;
}

/** A link with its dot and, where there is room, its name. The dot of an unknown size is a square. */
function Dot({ field, point, label, isInTabOrder }: DotProps) {
  const [x, y] = [share(positionX(field, point.x)), share(positionY(field, point.y))];
  const radius = RADIUS[point.step] ?? 0;
  return (
    <a
      href={point.href}
      class={point.isLittleKnown ? 'dot hollow' : 'dot'}
      data-side={point.side}
      tabIndex={isInTabOrder ? undefined : -1}
    >
      <title>{figures(field, point)}</title>
      {point.sizeText === undefined && field.size !== undefined ? (
        <rect x={x} y={y} width={2 * radius} height={2 * radius} transform={`translate(${-radius} ${-radius})`} />
      ) : (
        <circle cx={x} cy={y} r={radius} />
      )}
      {label !== undefined && (
        <text x={x} y={y} dx={label.dx} dy={label.dy} text-anchor={label.anchor} class={label.isWide ? 'wide' : undefined}>
          {label.text}
        </text>
      )}
    </a>
  );
}

/** All dots of the category at once, without links. */
function FieldDots({ field }: { readonly field: PictureField }) {
  return (
    <>
      {dotPaths(field).map(({ step, isHollow, path }) => (
        <>
          <path class={`dots size-${step}`} d={path} />
          {isHollow && <path class={`dots size-${step} inside`} d={path} />}
        </>
      ))}
    </>
  );
}

function Front({ field }: { readonly field: PictureField }) {
  return <path class="front" d={frontPath(field)} />;
}

export function Scatter({ view, isSmall = false, hasTable = false }: Props) {
  const { field, marked, points } = view;
  const linked = linkedPoints(view);
  const labels = points.length === 0 ? sideLabels(view) : frontLabels(view);
  const labelOf = ({ slug }: PicturePoint) => labels.find(({ id }) => id === slug);
  const onFront = new Set(field.front.map(({ slug }) => slug));
  return (
    <figure class={isSmall ? 'picture small-picture' : 'picture'}>
      <figcaption>{field.title}</figcaption>
      <svg class="scatter" height={isSmall ? HEIGHT.small : HEIGHT.large} role="group" aria-label={field.title}>
        <ScatterAxes field={field} ticksX={ticksX(field)} ticksY={ticksY(field)} />
        <svg viewBox={`0 0 ${PATH_SIZE.width} ${PATH_SIZE.height}`} preserveAspectRatio="none" aria-hidden="true">
          {linked.length < field.points.length && <FieldDots field={field} />}
          <Front field={field} />
        </svg>
        {linked.map((point) => (
          <Dot key={point.slug} field={field} point={point} label={labelOf(point)} isInTabOrder={onFront.has(point.slug)} />
        ))}
        {marked.map((point) => (
          <Dot key={point.slug} field={field} point={point} label={labelOf(point)} isInTabOrder />
        ))}
      </svg>
      <ScatterNotes view={view} hasTable={hasTable} />
    </figure>
  );
}
