/** Leaves the items of one kind in a list or table, and hides days that have none. The address holds the choice. */
const group = document.querySelector<HTMLElement>('.kind-filter');
const buttons = [...(group?.querySelectorAll('button') ?? [])];

function show(kind: string): void {
  for (const item of document.querySelectorAll<HTMLElement>('main [data-kind]'))
    item.hidden = kind !== '' && item.dataset.kind !== kind;
  for (const day of document.querySelectorAll<HTMLElement>('.change-day'))
    day.hidden = day.querySelector('li:not([hidden])') === null;
  for (const button of buttons) button.setAttribute('aria-pressed', String(button.value === kind));
}

function choose(kind: string): void {
  history.replaceState(null, '', kind === '' ? location.pathname : `?kind=${encodeURIComponent(kind)}`);
  show(kind);
}

if (group !== null) {
  group.hidden = false;
  for (const button of buttons) button.addEventListener('click', () => choose(button.value));
  const wanted = new URLSearchParams(location.search).get('kind') ?? '';
  if (buttons.some(({ value }) => value === wanted)) show(wanted);
}
