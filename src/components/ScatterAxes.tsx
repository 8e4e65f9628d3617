/** Grid lines, ticks and names of the two scales of a picture. Its table and its links say the same in words. */
import type { TickPlace } from '../charts/scatter.ts';
import type { PictureField } from '../views/picture-view.ts';

interface Props {
  readonly field: PictureField;
  readonly ticksX: readonly TickPlace[];
  readonly ticksY: readonly TickPlace[];
}

export function ScatterAxes({ field: { x, y }, ticksX, ticksY }: Props) {
  return (
    <g class="axes" aria-hidden="true">
      {ticksY.map(({ at, text }) => (
        <>
          <line x2="100%" y1={at} y2={at} />
          <text x="-8" y={at} dy="4" text-anchor="end">
            {text}
          </text>
        </>
      ))}
      {ticksX.map(({ at, text }) => (
        <text x={at} y="100%" dy="18" text-anchor="middle">
          {text}
        </text>
      ))}
      <text x="-28" y="-10">
        {y.label} ↑
      </text>
      <text x="100%" y="100%" dy="36" text-anchor="end">
        {x.label}
        {x.unit !== undefined && `, ${x.unit}`} →
      </text>
    </g>
  );
}
