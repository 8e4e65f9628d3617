/** Mends values that are written in another form than ours but can mean one thing only: dates, numbers and spacing. */
import { isMap, isScalar, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import type { FactDefinition } from '../../schemas/content.ts';
import { find, keyOf, rangeOf, type Splice } from './yaml-places.ts';
import { fixDate, fixNumber } from './fix-numbers.ts';
import { fixPrice } from './fix-price.ts';

/** A fact of the catalogue by its id; `undefined` for what is none, such as a benchmark. */
export type FactOf = (id: string) => FactDefinition | undefined;

/** The unit that prices with a stated unit are turned into. */
const PRICE_UNIT = 'USD per 1M tokens';

/** What replaces a scalar, if it is written in another form than its fact has; results of benchmarks are numbers. */
function fixed(node: Scalar, fact: FactDefinition | 'day' | undefined): string | undefined {
  const written = typeof node.value === 'string' ? node.value : (node.source ?? '');
  if (fact === 'day' || fact?.type === 'date') return fixDate(written);
  if (!['usd', 'count', 'tokens'].includes(fact?.type ?? 'count') || typeof node.value !== 'string') return undefined;
  return fixNumber(written, fact?.type === 'usd') ?? (fact?.unit === PRICE_UNIT ? fixPrice(written) : undefined);
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

function valueSplices(yaml: string, block: string, factOf: FactOf): Splice[] {
  return statedMaps(yaml, block).flatMap(({ id, map }) =>
    (['value', 'asOf'] as const).flatMap((key): Splice[] => {
      const node = find(map, key)?.value;
      const range = rangeOf(node);
      const text = isScalar(node) ? fixed(node, key === 'asOf' ? 'day' : factOf(id)) : undefined;
      return text === undefined || range === undefined ? [] : [{ from: range[0], to: range[1], text }];
    }),
  );
}

/** `yaml` with the stated values under `block` in our form. */
export function fixValues(yaml: string, block: string, factOf: FactOf): string {
  const fixedValues = applyTo(yaml, valueSplices(yaml, block, factOf));
  return applyTo(
    fixedValues,
    statedMaps(fixedValues, block).flatMap(({ map }) => spaceFlow(fixedValues, map)),
  );
}
