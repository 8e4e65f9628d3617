/** Mends values that are written in another form than ours but can mean one thing only: dates, numbers and spacing. */
import { isMap, isScalar, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import type { FactDefinition } from '../../schemas/index.ts';
import { isoDate } from '../../schemas/fields.ts';
import { find, keyOf, rangeOf, type Splice } from '../importers/yaml-places.ts';

const pad = (digits: string) => digits.padStart(2, '0');

/** `2026/7/2`, `2026-7-2` and `2026-07-02T10:00:00Z` -> `2026-07-02`; `undefined` when it could mean another day. */
export function mendDate(text: string): string | undefined {
  const match = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/.exec(text.trim());
  if (match === null) return undefined;
  const date = `${match[1]}-${pad(match[3] ?? '')}-${pad(match[4] ?? '')}`;
  return date !== text && isoDate.safeParse(date).success ? date : undefined;
}

/** `1,000,000`, `1_000_000` and, for prices, `$0.40` -> the number; `undefined` when it could mean another. */
export function mendNumber(text: string, isPrice: boolean): string | undefined {
  const bare = isPrice ? text.trim().replace(/^(US)?\$\s?/, '') : text.trim();
  const isGrouped = /^\d{1,3}([,_]\d{3})+(\.\d+)?$/.test(bare);
  if (!isGrouped && !/^\d+(\.\d+)?$/.test(bare)) return undefined;
  return bare.replace(/[,_]/g, '');
}

/** What replaces a scalar, if it is written in another form than its type has. */
function mended(node: Scalar, type: FactDefinition['type'] | 'day'): string | undefined {
  const written = typeof node.value === 'string' ? node.value : (node.source ?? '');
  if (type === 'day' || type === 'date') return mendDate(written);
  if (!['usd', 'count', 'tokens'].includes(type) || typeof node.value !== 'string') return undefined;
  return mendNumber(written, type === 'usd');
}

/** `{value: 1,source: a}` -> `{ value: 1, source: a }`, on one line. Only spaces next to the brackets, commas and colons change. */
function spaceFlow(yaml: string, map: YAMLMap): Splice[] {
  const range = rangeOf(map);
  if (map.flow !== true || range === undefined) return [];
  const text = yaml.slice(range[0], range[1]);
  if (/[\n#]/.test(text) || map.items.length === 0) return [];
  const parts = map.items.map((pair) => {
    const [key, value] = [rangeOf(pair.key), rangeOf(pair.value)];
    return key === undefined || value === undefined
      ? undefined
      : `${yaml.slice(key[0], key[1])}: ${yaml.slice(value[0], value[1])}`;
  });
  if (parts.includes(undefined)) return [];
  const spaced = `{ ${parts.join(', ')} }`;
  return spaced === text ? [] : [{ from: range[0], to: range[1], text: spaced }];
}

function applyTo(yaml: string, splices: readonly Splice[]): string {
  return splices
    .toSorted((a, b) => b.from - a.from)
    .reduce((text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to), yaml);
}

function statedMaps(yaml: string, block: string): { readonly id: string; readonly map: YAMLMap }[] {
  const root = parseDocument(yaml).contents;
  const list = isMap(root) ? find(root, block)?.value : undefined;
  return isMap(list)
    ? list.items.flatMap((pair) => (isMap(pair.value) ? [{ id: keyOf(pair), map: pair.value as YAMLMap }] : []))
    : [];
}

function valueSplices(yaml: string, block: string, typeOf: (id: string) => FactDefinition['type']): Splice[] {
  return statedMaps(yaml, block).flatMap(({ id, map }) =>
    (['value', 'asOf'] as const).flatMap((key): Splice[] => {
      const node = find(map, key)?.value;
      const range = rangeOf(node);
      const text = isScalar(node) ? mended(node, key === 'asOf' ? 'day' : typeOf(id)) : undefined;
      return text === undefined || range === undefined ? [] : [{ from: range[0], to: range[1], text }];
    }),
  );
}

/** `yaml` with the stated values under `block` in our form. */
export function mendValues(yaml: string, block: string, typeOf: (id: string) => FactDefinition['type']): string {
  const mendedValues = applyTo(yaml, valueSplices(yaml, block, typeOf));
  return applyTo(
    mendedValues,
    statedMaps(mendedValues, block).flatMap(({ map }) => spaceFlow(mendedValues, map)),
  );
}
