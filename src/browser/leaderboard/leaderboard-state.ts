/** The state of a leaderboard is its address: fields are read into it and filled from it. */

/** Boxes of one name, in the order of the page. */
const boxesOf = (form: HTMLFormElement, name: string) =>
  [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].filter((input) => input.name === name);

const END = /^(.*)\.(from|to)$/;

/** What the address says once a field was changed. Nothing that a reader did not change stands in it. */
export function queryAfter(form: HTMLFormElement, field: HTMLInputElement, before: URLSearchParams): URLSearchParams {
  const query = new URLSearchParams(before);
  const [, range] = END.exec(field.name) ?? [];
  const valueOf = (end: string) => form.querySelector<HTMLInputElement>(`[name="${range}.${end}"]`)?.value ?? '';
  if (range !== undefined) query.set(range, `${valueOf('from')}..${valueOf('to')}`);
  else if (field.type === 'checkbox')
    query.set(
      field.name,
      boxesOf(form, field.name)
        .flatMap(({ checked, value }) => (checked ? value : []))
        .join(','),
    );
  else query.set(field.name, field.value);
  for (const [key, value] of Array.from(query)) if (value === '' || value === '..') query.delete(key);
  return query;
}

/** Fills the fields as the address says. */
export function fillFields(form: HTMLFormElement, query: URLSearchParams, columns: readonly string[]): void {
  for (const input of form.querySelectorAll('input')) {
    const [, range, end] = END.exec(input.name) ?? [];
    if (range !== undefined) input.value = query.get(range)?.split('..')[end === 'from' ? 0 : 1] ?? '';
    else if (input.type === 'checkbox')
      input.checked = (
        input.name === 'columns' && !query.has('columns') ? columns : (query.get(input.name) ?? '').split(',')
      ).includes(input.value);
    else input.value = query.get(input.name) ?? input.defaultValue;
  }
}

/** `?a=1,2` with its commas as they are, so that readers can read it. */
export const addressOf = (query: URLSearchParams): string =>
  query.size === 0 ? location.pathname : `?${query.toString().replaceAll('%2C', ',')}`;
