/**
 * "Only differences" above the facts of a comparison: hides rows that read the same on all sides, and groups that this
 * empties. Rows with an unknown value stay, because an unknown is not the same. The address holds the state.
 */
import { keepInAddressBar } from './address.ts';
import { addButton, addStatus } from './controls.ts';

/** The part of the address that says whether only differences are shown. */
const PARAMETER = 'diff';

function render(place: Element, button: HTMLButtonElement, status: HTMLElement, isOn: boolean): void {
  const rows = [...place.querySelectorAll<HTMLTableRowElement>('tr[data-row]')];
  for (const row of rows) row.hidden = isOn && row.dataset.equal !== undefined;
  for (const group of place.querySelectorAll<HTMLElement>('.group'))
    group.hidden = isOn && group.querySelector('tr[data-row]:not([hidden])') === null;
  button.setAttribute('aria-pressed', String(isOn));
  const shown = rows.filter((row) => !row.hidden).length;
  status.textContent = isOn ? `${shown} of ${rows.length} rows shown` : '';
}

/** Puts the button above the facts of `root`. */
export function enhanceOnlyDifferences(root: ParentNode): void {
  const facts = root.querySelector('.facts-table');
  const place = root.querySelector<HTMLElement>('.facts-controls');
  if (facts === null || place === null) return;
  const button = addButton(place, 'Only differences', () => {
    const isOn = button.getAttribute('aria-pressed') !== 'true';
    keepInAddressBar(PARAMETER, isOn ? '1' : undefined);
    render(facts, button, status, isOn);
  });
  const status = addStatus(place);
  render(facts, button, status, new URLSearchParams(location.search).get(PARAMETER) === '1');
}
