/**
 * Fixes values that are written in another form than ours but can mean one thing only: dates, numbers and spacing.
 * Values are set through the syntax tree; the spacing inside of brackets is spliced.
 */
import { isMap, isScalar, parse, parseDocument, type YAMLMap } from 'yaml';
import { typeOf, type TypedFact } from '../../schemas/fact-types/index.ts';
import { setScalars, type ScalarEdit } from './set-scalars.ts';
import { find, hasKey, keyOf, rangeOf, spliceText, type Splice } from './yaml-places.ts';
import { isMapping } from '../../schemas/mapping.ts';

/** What a block states under an id: a fact of the kind, a result of a benchmark, or `undefined` for an unknown id. */
export type FactOf = (block: string, id: string) => TypedFact | undefined;

const DAY: TypedFact = { type: 'date', better: 'none' };

/** The keys of a statement that are fixed, each by the type of what it holds. */
const typesOf = (fact: TypedFact | undefined) => ({ value: fact, asOf: DAY });

/** How a value of a fact is to be written, if it is written in another form. */
function fixedText(value: unknown, fact: TypedFact | undefined): string | undefined {
  if (fact === undefined || (typeof value !== 'string' && typeof value !== 'number')) return undefined;
  const text = typeOf(fact).fix?.(String(value), fact);
  return text === undefined || parse(text) === value ? undefined : text;
}

/** The data of an entry with the values under `blocks` in our form: what `fixValues` must make of its text. */
export function fixData(data: Readonly<Record<string, unknown>>, blocks: readonly string[], factOf: FactOf): unknown {
  const fixStated = (stated: unknown, fact: TypedFact | undefined) => {
    if (!isMapping(stated)) return stated;
    const fixes = Object.entries(typesOf(fact)).flatMap(([key, type]) => {
      const text = Object.hasOwn(stated, key) ? fixedText(stated[key], type) : undefined;
      return text === undefined ? [] : [[key, parse(text) as unknown] as const];
    });
    return { ...stated, ...Object.fromEntries(fixes) };
  };
  const fixBlock = (block: string) =>
    Object.entries(data[block] as object).map(([id, stated]) => [id, fixStated(stated, factOf(block, id))] as const);
  const own = blocks.filter((block) => isMapping(data[block]));
  return { ...data, ...Object.fromEntries(own.map((block) => [block, Object.fromEntries(fixBlock(block))])) };
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
    Object.entries(typesOf(factOf(block, id))).flatMap(([key, type]): ScalarEdit[] => {
      const node = find(map, key)?.value;
      const text = isScalar(node) ? fixedText(node.value, type) : undefined;
      return isScalar(node) && text !== undefined ? [{ node, text, style: 'PLAIN' }] : [];
    }),
  );
}

/** `yaml` with the stated values under `block` in our form. */
export function fixValues(yaml: string, block: string, factOf: FactOf): string {
  if (!hasKey(yaml, block)) return yaml;
  const withValues = setScalars(yaml, (root) => scalarEdits(root, block, factOf));
  const maps = statedMaps(parseDocument(withValues).contents, block);
  return spliceText(
    withValues,
    maps.flatMap(({ map }) => spaceFlow(withValues, map)),
  );
}
