/** A chart of one figure over time with its table. Sides differ by line style as well as by colour. */
import { CHART, type HistoryView } from '../views/history.ts';

function Chart({ view }: { readonly view: HistoryView }) {
  const { width, height, right } = CHART;
  const { left } = view;
  return (
    <svg class="history" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={view.alt}>
      {view.ticksY.map((tick) => (
        <g key={tick.text}>
          <line class="grid-line" x1={left} x2={width - right} y1={tick.y} y2={tick.y} />
          <text x={left - 8} y={tick.y + 4} text-anchor="end">
            {tick.text}
          </text>
        </g>
      ))}
      {view.ticksX.map((tick) => (
        <text key={tick.text} x={tick.x} y={height - 8} text-anchor={tick.anchor}>
          {tick.text}
        </text>
      ))}
      {view.lines.map((line) => (
        <path key={line.side} class={view.isGradual ? 'step gradual' : 'step'} data-side={line.side} d={line.path} />
      ))}
    </svg>
  );
}

function HistoryTable({ view }: { readonly view: HistoryView }) {
  const isPair = view.lines.length > 1;
  return (
    <table>
      <caption>{view.label}, value by value</caption>
      <thead>
        <tr>
          <th scope="col">{view.isGradual ? 'On' : 'Since'}</th>
          {isPair && <th scope="col">Entry</th>}
          <th scope="col">Value</th>
        </tr>
      </thead>
      <tbody>
        {view.rows.map((row) => (
          <tr key={`${row.name} ${row.from.iso}`}>
            <th scope="row">
              <time dateTime={row.from.iso}>{row.from.text}</time>
            </th>
            {isPair && (
              <td>
                <bdi>{row.name}</bdi>
              </td>
            )}
            <td>
              <span class="value">{row.value}</span>
              <span class="provenance">
                <a href={row.source.href} rel="nofollow noopener">
                  {row.source.label}
                </a>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A table of more rows folds; the chart above it says the most of it. */
const MOST_ROWS = 8;

function Figures({ view }: { readonly view: HistoryView }) {
  if (view.rows.length <= MOST_ROWS) return <HistoryTable view={view} />;
  return (
    <details>
      <summary>All {view.rows.length} values</summary>
      <HistoryTable view={view} />
    </details>
  );
}

const NOTES = {
  steps: 'Dates show when the source first stated a value. A correction by the source looks like a change.',
  gradual: 'Readings of single days; between two of them the line is straight.',
};

export function HistoryChart({ view }: { readonly view: HistoryView }) {
  return (
    <figure class="history-figure">
      <figcaption>
        {view.label}
        {view.unit !== undefined && <span class="unit"> {view.unit}</span>}
        {view.lines.map((line) => (
          <span key={line.side} class="legend" data-side={line.side}>
            <bdi>{line.name}</bdi>
          </span>
        ))}
      </figcaption>
      <Chart view={view} />
      <Figures view={view} />
      <p class="small soft">{view.isGradual ? NOTES.gradual : NOTES.steps}</p>
    </figure>
  );
}
