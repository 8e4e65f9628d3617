/** Scores with their ranges on one scale, a line each: what is apart, and what overlaps. */
import { lengthOn, placeOn, rangeScale, type RangeScale } from '../charts/ranges.ts';
import type { LeaderboardRow } from '../views/pages/leaderboard-rows.ts';

interface Props {
  readonly rows: readonly LeaderboardRow[];
  readonly title: string;
}

function Line({ scale, row: { href, name, score } }: { readonly scale: RangeScale; readonly row: LeaderboardRow }) {
  return (
    <li class="range-line">
      <a href={href}>
        <bdi>{name}</bdi>
      </a>
      <svg aria-hidden="true" focusable="false">
        {scale.ticks.map(({ at }) => (
          <line key={at} x1={at} x2={at} y2="100%" />
        ))}
        <rect class="open" x={placeOn(scale, score.low)} y="9" width={lengthOn(scale, score)} height="8" rx="4" />
        <circle class="value-dot" cx={placeOn(scale, score.value)} cy="13" r="4" />
      </svg>
      <span class="value">
        {score.value}
        {score.low < score.high && (
          <span class="soft">
            {' '}
            {score.low} to {score.high}
          </span>
        )}
      </span>
    </li>
  );
}

export function RangePlot({ rows, title }: Props) {
  const scale = rangeScale(rows.map(({ score }) => score));
  return (
    <figure class="range-plot">
      <figcaption class="hidden-text">{title}</figcaption>
      <ol>
        {rows.map((row) => (
          <Line key={row.slug} scale={scale} row={row} />
        ))}
      </ol>
      <div class="range-line" aria-hidden="true">
        <span />
        <svg focusable="false">
          {scale.ticks.map(({ at, text }) => (
            <text key={at} x={at} y="16" text-anchor="middle">
              {text}
            </text>
          ))}
        </svg>
      </div>
    </figure>
  );
}
