/** The few rows that decide, in large figures: bars that meet in the middle, or below each other on a phone. */
import type { ComparisonView } from '../views/comparison/comparison.ts';
import type { DecidingCell, DecidingRowView } from '../views/comparison/deciding.ts';

/** The figures are text beside every bar, so the bar itself is hidden from assistive technology. */
function Bar({ bar }: { readonly bar: NonNullable<DecidingCell['bar']> }) {
  return (
    <svg class="duel-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="track" width="100" height="8" />
      {bar.length > bar.sure && <rect class="open" width={bar.length} height="8" />}
      <rect class="known" width={bar.sure} height="8" />
    </svg>
  );
}

interface Props {
  readonly view: ComparisonView;
  /** The page that its rows are on, where that is another. */
  readonly page?: string;
}

function Row({ row, view, page = '' }: Props & { readonly row: DecidingRowView }) {
  return (
    <li data-deciding={row.id}>
      <p class="duel-label">
        <a href={`${page}#${row.anchor}`}>{row.label}</a>
        {row.unit !== undefined && <small> {row.unit}</small>}
      </p>
      {row.cells.map((cell, index) => (
        <p key={view.sides[index]?.side} class="duel-cell" data-side={view.sides[index]?.side}>
          <small class={view.sides.length === 2 ? 'hidden-text' : 'duel-name'}>
            <bdi>{view.sides[index]?.name}</bdi>:{' '}
          </small>
          <span class="duel-value" data-better={cell.isBetter ? '' : undefined}>
            {cell.text}
            {cell.isBetter && <span class="hidden-text"> (better)</span>}
          </span>
          {cell.note !== undefined && <small> {cell.note}</small>}
          {cell.bar !== undefined && <Bar bar={cell.bar} />}
        </p>
      ))}
    </li>
  );
}

/** How to read the bars and the colours, as far as there are any to read. */
function Legend({ cells }: { readonly cells: readonly DecidingCell[] }) {
  const isOpen = cells.some(({ bar }) => bar !== undefined && bar.length > bar.sure);
  const isDecided = cells.some(({ isBetter }) => isBetter);
  if (!isOpen && !isDecided) return null;
  return (
    <p class="duel-legend">
      {isOpen && 'Solid: measured. Pale: how far results scatter. '}
      {isDecided && (
        <>
          <span class="good">Green and bold</span>: better, by more than readers would overlook.
        </>
      )}
    </p>
  );
}

export function Deciding({ view, page = '' }: Props) {
  if (view.deciding.length === 0) return null;
  return (
    <div class="card duel" data-count={view.sides.length}>
      <h2>{view.decidingTitle}</h2>
      <ul>
        {view.deciding.map((row) => (
          <Row key={row.id} row={row} view={view} page={page} />
        ))}
      </ul>
      <Legend cells={view.deciding.flatMap(({ cells }) => cells)} />
    </div>
  );
}
