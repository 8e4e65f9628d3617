/** Removes items of lists and keys of mappings from a text of YAML. Comments on lines of their own, order and every other byte stay. */
import { isCollection, isMap, isPair, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { keyOf, lineEnd, lineStart, rangeOf, spliceText, type Splice } from './yaml-places.ts';

type Collection = YAMLMap | YAMLSeq;

const startOf = (item: unknown): number => rangeOf(isPair(item) ? item.key : item)?.[0] ?? 0;

/** Where the text of an item ends. The range of a block goes on to what follows it, so its last part decides. */
export function endOf(item: unknown): number {
  if (isPair(item)) return item.value === null ? (rangeOf(item.key)?.[1] ?? 0) : endOf(item.value);
  const last: unknown = isCollection(item) && item.flow !== true ? item.items.at(-1) : undefined;
  return last === undefined ? (rangeOf(item)?.[1] ?? 0) : endOf(last);
}

/** Items in brackets go with the comma that sets them apart: the one behind, or for the last ones the one before. */
function fromBrackets(items: readonly unknown[], gone: readonly boolean[]): Splice[] {
  const lastKept = gone.lastIndexOf(false);
  return items.flatMap((item, index): Splice[] => {
    if (gone[index] !== true) return [];
    if (index < lastKept) return [{ from: startOf(item), to: startOf(items[index + 1]), text: '' }];
    return [{ from: index === 0 ? startOf(item) : endOf(items[index - 1]), to: endOf(item), text: '' }];
  });
}

/** Items in a block go with their lines. */
const fromLines = (yaml: string, items: readonly unknown[], gone: readonly boolean[]): Splice[] =>
  items
    .filter((_item, index) => gone[index])
    .map((item) => ({ from: lineStart(yaml, startOf(item)), to: lineEnd(yaml, endOf(item)), text: '' }));

/** A block without items would be no list or mapping any more, so its key says that it is empty. */
function sayEmpty(yaml: string, key: unknown, list: Collection): Splice[] {
  const at = yaml.indexOf(':', rangeOf(key)?.[1] ?? 0) + 1;
  return [{ from: at, to: at, text: isSeq(list) ? ' []' : ' {}' }];
}

/** `yaml` without the items under `key` of its root that `isGone` names by their place. A key that holds no items is left alone. */
export function removeItems(yaml: string, key: string, isGone: (item: unknown, index: number) => boolean): string {
  const root = parseDocument(yaml).contents;
  const pair = isMap(root) ? root.items.find((one) => keyOf(one) === key) : undefined;
  const list = pair?.value;
  if (!isCollection(list)) return yaml;
  const items: readonly unknown[] = list.items;
  const gone = items.map(isGone);
  if (!gone.includes(true)) return yaml;
  if (list.flow === true) return spliceText(yaml, fromBrackets(items, gone));
  const empty = gone.includes(false) ? [] : sayEmpty(yaml, pair?.key, list as Collection);
  return spliceText(yaml, [...empty, ...fromLines(yaml, items, gone)]);
}
