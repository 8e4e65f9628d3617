/**
 * "Only differences" above the facts of a comparison: hides rows that read the same on both sides, and groups that this
 * empties. Rows with an unknown value stay, because an unknown is not the same. The address holds the state.
 */
/** The part of the address that says whether only differences are shown. */
export const PARAMETER = 'diff';

const table = document.querySelector<HTMLTableElement>('.facts-table .pair-table');
const holder = document.querySelector<HTMLElement>('.facts-controls');

function draw(button: HTMLButtonElement, status: HTMLElement, isOn: boolean): void {
  const rows = [...(table?.querySelectorAll<HTMLTableRowElement>('tr[data-row]') ?? [])];
  for (const row of rows) row.hidden = isOn && row.dataset.equal !== undefined;
  for (const group of table?.tBodies ?? [])
    group.hidden = [...group.rows].every((row) => row.hidden || row.dataset.row === undefined);
  button.setAttribute('aria-pressed', String(isOn));
  const shown = rows.filter((row) => !row.hidden).length;
  status.textContent = isOn ? `${shown} of ${rows.length} rows shown` : '';
}

function remember(isOn: boolean): void {
  const address = new URL(location.href);
  if (isOn) address.searchParams.set(PARAMETER, '1');
  else address.searchParams.delete(PARAMETER);
  history.replaceState(null, '', address);
}

function start(place: HTMLElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Only differences';
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  place.append(button, status);
  button.addEventListener('click', () => {
    const isOn = button.getAttribute('aria-pressed') !== 'true';
    remember(isOn);
    draw(button, status, isOn);
  });
  draw(button, status, new URLSearchParams(location.search).get(PARAMETER) === '1');
}

if (table !== null && holder !== null) start(holder);
