/** JSON as the page of the API shows it: every line stands in the document, and `…` says where lines are left out. */

/** So many keys of an object are shown. */
const MOST_KEYS = 12;
const INDENT = '  ';

const lastWithoutComma = (lines: readonly string[]) => lines.map((line, at) => (at < lines.length - 1 ? `${line},` : line));

function objectText(value: object, indent: string): string {
  const inner = `${indent}${INDENT}`;
  const entries = Object.entries(value);
  const shown = entries.slice(0, MOST_KEYS).map(([key, one]) => `${inner}${JSON.stringify(key)}: ${textOf(one, inner)}`);
  const rest = entries.length > MOST_KEYS ? [`${inner}…`] : [];
  return ['{', ...lastWithoutComma([...shown, ...rest]), `${indent}}`].join('\n');
}

function listText(items: readonly unknown[], indent: string): string {
  const inner = `${indent}${INDENT}`;
  const first = `${inner}${textOf(items[0], inner)}`;
  const rest = items.length > 1 ? [`${inner}… ${items.length - 1} more`] : [];
  return ['[', ...lastWithoutComma([first, ...rest]), `${indent}]`].join('\n');
}

const isFlat = (value: object) => Object.keys(value).length === 0;

function textOf(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null || isFlat(value)) return JSON.stringify(value);
  return Array.isArray(value) ? listText(value, indent) : objectText(value, indent);
}

/** A value with the first keys of each object, and the first item of each list. */
export const shortened = (value: unknown): string => textOf(value, '');
