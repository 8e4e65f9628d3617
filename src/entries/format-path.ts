/** Places in data: what stands there, and how messages write them. */

export type Path = readonly PropertyKey[];

/** `facts.stars.value` or `capabilities[3].title`. */
export function formatPath(path: Path): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? String(step) : `${text}.${String(step)}`),
    '',
  );
}

/** What stands at a path inside of data; `undefined` where there is nothing. */
export const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Readonly<Record<PropertyKey, unknown>>)[step] : undefined,
    data,
  );

/** `the text "x"`, `the number 5`, `a list`: what was found, short enough for one line. */
export function describe(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a mapping of keys';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  const short = text.length > 60 ? `${text.slice(0, 57)}…` : text;
  if (typeof value === 'boolean') return `the word ${short}`;
  return typeof value === 'string' ? `the text ${short}` : `the ${typeof value} ${short}`;
}
