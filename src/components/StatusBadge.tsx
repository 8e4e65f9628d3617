/** Where in its life an entry is, beside its name: nothing for what readers expect. */
import type { StatusView } from '../views/life-cycle.ts';

export function StatusBadge({ view }: { readonly view: StatusView | undefined }) {
  if (view === undefined) return null;
  return (
    <>
      {' '}
      <span class="badge" data-gone={view.isGone ? '' : undefined}>
        {view.text}
      </span>
    </>
  );
}
