/** The heads of columns, which sort by a press, and the list beside the filters, for where the columns have no room. */
import type { FacetFact } from '../../search/facet-index.ts';
import type { Order } from './table-order.ts';

/** Makes the label of a head a button. */
export function addSortButton(head: HTMLElement, onSort: (column: string) => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'plain';
  button.append(head.firstChild ?? '');
  head.prepend(button);
  button.addEventListener('click', () => onSort(head.dataset.sort ?? 'score'));
}

/** Adds those facts that the list lacks. */
export function addSortOptions(list: HTMLSelectElement, facts: readonly FacetFact[]): void {
  const has = new Set([...list.options].map(({ value }) => value));
  list.append(...facts.flatMap(({ id, label }) => (has.has(id) ? [] : new Option(label, id))));
}

/** Shows the order that the rows are in. */
export function showOrder({ column, isDown }: Order, heads: readonly HTMLElement[], list: HTMLSelectElement | null): void {
  for (const head of heads) {
    if (head.dataset.sort === column) head.setAttribute('aria-sort', isDown ? 'descending' : 'ascending');
    else head.removeAttribute('aria-sort');
  }
  if (list !== null) list.value = column;
}
