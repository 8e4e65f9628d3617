/** One value of a table. Its source and date stand behind a mark, or below it for who asks for sources. */
import type { CellView } from '../views/cell.ts';

interface Props {
  readonly view: CellView;
  readonly isBetter?: boolean;
  /** Where alone it is better, when it is not everywhere. */
  readonly condition?: string | undefined;
  /** How far it lies from the other side, in words. */
  readonly difference?: string | undefined;
  /** An id unique on the page, where its source stands behind a mark of its own. */
  readonly markId?: string | undefined;
}

function EditLink({ view }: Pick<Props, 'view'>) {
  return (
    <span class="fix-link">
      <a href={view.editUrl}>{view.state === 'unknown' ? 'Add this value' : 'Correct this value'}</a>
    </span>
  );
}

function Provenance({ view, markId }: Pick<Props, 'view' | 'markId'>) {
  if (view.state === 'unknown')
    return (
      <span class="provenance">
        <EditLink view={view} />
      </span>
    );
  if (view.source === undefined) return null;
  return (
    <span class="provenance" id={markId} popover={markId === undefined ? undefined : 'auto'}>
      <a href={view.source.href} rel="nofollow noopener">
        {view.source.label}
      </a>
      , <time dateTime={view.asOf?.iso}>{view.asOf?.text}</time> · <EditLink view={view} />
    </span>
  );
}

function Mark({ view, markId }: Required<Pick<Props, 'view' | 'markId'>>) {
  return (
    <button type="button" class="mark" popovertarget={markId} aria-label={`Source: ${view.source?.label}, ${view.asOf?.text}`}>
      i
    </button>
  );
}

function Dispute({ dispute }: { readonly dispute: NonNullable<CellView['dispute']> }) {
  return (
    <span class="note dispute">
      {' '}
      <span class="due">disputed:</span> {dispute.text} says{' '}
      <a href={dispute.source.href} rel="nofollow noopener">
        {dispute.source.label}
      </a>
      , {dispute.asOf}
    </span>
  );
}

export function Cell({ view, isBetter = false, condition, difference, markId }: Props) {
  return (
    <td data-state={view.state} data-value={view.exact}>
      <span class="value">{view.href === undefined ? <bdi>{view.text}</bdi> : <a href={view.href}>{view.text}</a>}</span>
      {isBetter && ' '}
      {isBetter && <span class="better-mark">Better</span>}
      {difference !== undefined && ' '}
      {difference !== undefined && <span class="difference">{difference}</span>}
      {isBetter && condition !== undefined && ' '}
      {isBetter && condition !== undefined && <span class="condition">{condition}</span>}
      {view.isOutdated && <span class="due"> outdated</span>}
      {markId !== undefined && <Mark view={view} markId={markId} />}
      {view.note !== undefined && <span class="note"> {view.note}</span>}
      {view.dispute !== undefined && <Dispute dispute={view.dispute} />}
      <Provenance view={view} markId={markId} />
    </td>
  );
}
