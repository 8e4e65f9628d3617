/**
 * "Your own use" below the worked months of a comparison: fields, and a row of the same table that follows them,
 * counted as the build counts its rows. The build renders both, hidden; the address holds the figures.
 */
import type { PriceList } from '../comparison/cost.ts';
import { viewCosts, type CostCellView } from '../views/comparison/cost-row.ts';
import { keepInAddressBar } from './address.ts';

/** The field that is no amount: how large each single use is. */
const SIZE = 'size';

/** Shows the fault of a field, which is explained beside it, or hides it; gives whether the field is right. */
function check(field: HTMLInputElement): boolean {
  const { valid } = field.validity;
  field.setAttribute('aria-invalid', String(!valid));
  field.nextElementSibling?.toggleAttribute('hidden', valid);
  return valid;
}

/** Fills a cell; gives the same in words. */
function renderCell(cell: HTMLElement, { state, text, cheaper }: CostCellView, name: HTMLElement | undefined): string {
  cell.dataset.state = state;
  cell.firstElementChild?.replaceChildren(text);
  cell.lastElementChild?.replaceChildren(cheaper);
  return state === 'known'
    ? `${text} a month with ${name?.textContent}${cheaper && `, ${cheaper}`}`
    : `${name?.textContent}: ${text}`;
}

/** Shows the fields and the row of the reader's own use in `root`; row, status and address then follow the fields. */
export function enhanceCalculator(root: ParentNode): void {
  const all = <T extends HTMLElement>(selector: string) => [...root.querySelectorAll<T>(`.cost ${selector}`)];
  const [row] = all('tr[hidden]');
  const [form] = all('fieldset');
  const status = form?.lastElementChild;
  if (!row || !form || !status) return;
  const fields = all<HTMLInputElement>('input');
  const { part, limit: whole = '', ownLimit: own = '' } = fields.find(({ name }) => name === SIZE)?.dataset ?? {};
  const amounts = fields.filter(({ name }) => name !== SIZE);
  const parts = amounts.map(({ name: id, dataset: { partOf } }) => ({ id, partOf, isSized: id === part }));
  const lists = all('[data-prices]').map(({ dataset }) => JSON.parse(dataset.prices ?? '') as PriceList);
  const names = all('thead bdi');
  const cells = all('[hidden] td');
  const render = () => {
    for (const field of fields) {
      const whole = fields.find(({ name }) => name === field.dataset.partOf);
      if (whole) field.max = whole.value;
    }
    row.hidden = fields.filter(check).length < fields.length;
    const use = Object.fromEntries(fields.map(({ name, valueAsNumber }) => [name, valueAsNumber]));
    const views = row.hidden
      ? []
      : viewCosts({ use, size: use[SIZE] }, lists, parts, form.dataset.comparable === '', { whole, own });
    const texts = cells.flatMap((cell, index) => {
      const view = views[index];
      return view === undefined ? [] : renderCell(cell, view, names[index]);
    });
    status.textContent = texts.join('; ');
  };
  const query = new URLSearchParams(location.search);
  for (const field of fields) field.value = query.get(field.name) ?? field.value;
  if (fields.some(({ name }) => query.has(name))) form.closest('details')?.setAttribute('open', '');
  render();
  form.hidden = false;
  form.addEventListener('input', () => {
    render();
    if (!row.hidden) for (const { name, value } of fields) keepInAddressBar(name, value);
  });
}
