/** The fact columns of leaderboards, as a reader chooses them. */
import { typeOfColumn } from './column-type.ts';
import type { FacetFact, FacetIndex } from '../../search/facet-index.ts';
import { separated } from '../separated.ts';
import { slugOfRow } from './table-order.ts';

function headOf(fact: FacetFact): HTMLTableCellElement {
  const head = document.createElement('th');
  head.scope = 'col';
  head.className = typeOfColumn(fact);
  Object.assign(head.dataset, { sort: fact.id, first: fact.isDownFirst ? 'down' : 'up' });
  head.append(fact.label);
  if (fact.unit !== undefined) {
    const unit = document.createElement('span');
    unit.className = 'unit';
    unit.textContent = fact.unit;
    head.append(unit);
  }
  return head;
}

function cellOf(fact: FacetFact, at: number): HTMLTableCellElement {
  const [cell, value] = [document.createElement('td'), document.createElement('span')];
  const text = fact.texts[at] ?? '';
  cell.className = typeOfColumn(fact);
  cell.dataset.state = text === '' ? 'unknown' : 'known';
  value.className = 'value';
  value.textContent = text === '' ? 'Unknown' : text;
  cell.append(value);
  const end = fact.ends?.[at];
  if (end !== undefined) cell.append(Object.assign(document.createElement('span'), { className: 'unit', textContent: end }));
  return cell;
}

/** What a phone shows of them, in a line under the name. */
function setBrief(where: HTMLElement, texts: readonly string[]): void {
  where.querySelector('.brief')?.replaceChildren(...separated(texts));
}

/** Gives a table the columns of `facts` in place of those that it has. `onHead` makes a head sort. */
export function setFactColumns(
  table: HTMLTableElement,
  facts: readonly FacetFact[],
  index: FacetIndex,
  onHead: (head: HTMLTableCellElement) => void,
): void {
  const placeOf = new Map(index.slugs.map((slug, at) => [slug, at]));
  for (const old of table.querySelectorAll('.fact')) old.remove();
  const heads = facts.map(headOf);
  table.tHead?.rows[0]?.append(...heads);
  heads.forEach(onHead);
  for (const row of table.tBodies[0]?.rows ?? []) {
    const at = placeOf.get(slugOfRow(row)) ?? -1;
    row.append(...facts.map((fact) => cellOf(fact, at)));
    setBrief(
      row,
      facts.map(({ texts, ends }) => [texts[at] || 'Unknown', ends?.[at] ?? ''].join(' ').trim()),
    );
  }
  if (table.tHead)
    setBrief(
      table.tHead,
      facts.map(({ label }) => label),
    );
}
