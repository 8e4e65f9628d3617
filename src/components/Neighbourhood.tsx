/** The nearest entries of the match graph as a picture. The list below it has the same links, and what each shares. */
import { NEIGHBOURHOOD, placeNeighbours } from '../charts/neighbourhood.ts';
import type { NeighbourView } from '../views/pages/entry.ts';

interface Props {
  readonly name: string;
  readonly neighbours: readonly NeighbourView[];
}

export function Neighbourhood({ name, neighbours }: Props) {
  const places = placeNeighbours(neighbours);
  const { height, middle } = NEIGHBOURHOOD;
  return (
    <svg class="neighbourhood" height={height} role="group" aria-label={`What is nearest to ${name} in the match graph`}>
      {places.map(({ x, y, href, thickness }) => (
        <line key={href} x1="50%" y1={middle} x2={x} y2={y} stroke-width={thickness} />
      ))}
      <circle cx="50%" cy={middle} r="8" class="own" />
      {places.map(({ x, y, href, name: other, label, anchor, shared }) => (
        <a key={href} href={href} tabIndex={-1}>
          <title>
            {other}: {shared.length} shared
          </title>
          <circle cx={x} cy={y} r="6" />
          <text x={x} y={y} dx={anchor === 'end' ? -11 : 11} dy="4" text-anchor={anchor}>
            {label}
          </text>
        </a>
      ))}
    </svg>
  );
}
