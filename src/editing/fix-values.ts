/**
 * Fixes values that are written in another form than ours but can mean one thing only: dates, numbers and spacing.
 * Values are set through the syntax tree; the spacing inside of brackets is spliced.
 */
import { isMap, isScalar, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import type { FactDefinition } from '../../schemas/index.ts';
import { setScalars, type ScalarEdit } from './set-scalars.ts';
import { find, keyOf, rangeOf, spliceText, type Splice } from './yaml-places.ts';
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

/** The mappings under `block`, by the id that each belongs to. */
function statedMaps(root: unknown, block: string): { readonly id: string; readonly map: YAMLMap }[] {
  const list = isMap(root) ? find(root as YAMLMap, block)?.value : undefined;
  return isMap(list)
    ? list.items.flatMap((pair) => (isMap(pair.value) ? [{ id: keyOf(pair), map: pair.value as YAMLMap }] : []))
    : [];
}

function scalarEdits(root: YAMLMap, block: string, factOf: FactOf): ScalarEdit[] {
  return statedMaps(root, block).flatMap(({ id, map }) =>
    (['value', 'asOf'] as const).flatMap((key): ScalarEdit[] => {
      const node = find(map, key)?.value;
      const text = isScalar(node) ? fixed(node, key === 'asOf' ? 'day' : factOf(id)) : undefined;
      return isScalar(node) && text !== undefined ? [{ node, text, style: 'PLAIN' }] : [];
    }),
  );
}

/** `yaml` with the stated values under `block` in our form. */
export function fixValues(yaml: string, block: string, factOf: FactOf): string {
  const withValues = setScalars(yaml, (root) => scalarEdits(root, block, factOf));
  const maps = statedMaps(parseDocument(withValues).contents, block);
  return spliceText(
    withValues,
    maps.flatMap(({ map }) => spaceFlow(withValues, map)),
  );
}
