/** One value of a table with its source and date. 0, unknown and not applicable read differently without any colour. */
import type { CellView } from '../views/cell.ts';

interface Props {
  readonly view: CellView;
  readonly isBetter?: boolean;
  /** Where alone it is better, when it is not everywhere. */
  readonly condition?: string | undefined;
  /** How far it lies from the other side, in words. */
  readonly difference?: string | undefined;
}

function Provenance({ view }: Props) {
  if (view.state === 'unknown') {
    return (
      <>
        {view.note !== undefined && <span class="provenance note">{view.note}</span>}
        <span class="provenance fix-link">
          <a href={view.editUrl}>Add this value</a>
        </span>
      </>
    );
  }
  if (view.source === undefined) return view.note === undefined ? null : <span class="provenance note">{view.note}</span>;
  return (
    <span class="provenance">
      {view.note !== undefined && <span class="note">{view.note}</span>}
      {view.note !== undefined && ' · '}
      <a href={view.source.href} rel="nofollow noopener">
        {view.source.label}
      </a>
      , <time dateTime={view.asOf?.iso}>{view.asOf?.text}</time>
      {view.isOutdated && ' · '}
      {view.isOutdated && <span class="due">outdated</span>}
      <span class="fix-link">
        {' · '}
        <a href={view.editUrl}>Correct this value</a>
      </span>
    </span>
  );
}

export function Cell({ view, isBetter = false, condition, difference }: Props) {
  return (
    <td data-state={view.state} data-value={view.exact}>
      <span class="value">{view.href === undefined ? <bdi>{view.text}</bdi> : <a href={view.href}>{view.text}</a>}</span>
      {isBetter && ' '}
      {isBetter && <span class="better-mark">Better</span>}
      {difference !== undefined && ' '}
      {difference !== undefined && <span class="difference">{difference}</span>}
      {isBetter && condition !== undefined && ' '}
      {isBetter && condition !== undefined && <span class="condition">{condition}</span>}
      <Provenance view={view} />
      {view.dispute !== undefined && (
        <span class="provenance dispute">
          <span class="due">disputed:</span> {view.dispute.text} says{' '}
          <a href={view.dispute.source.href} rel="nofollow noopener">
            {view.dispute.source.label}
          </a>
          , {view.dispute.asOf}
        </span>
      )}
    </td>
  );
}
