/** Sets the former slugs in the text of an entry. Comments, order and every other byte stay. */
import { isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { editFront } from './entry-mentions.ts';
import { endOf, removeItems } from './remove-items.ts';
import { writeScalar } from './write-value.ts';
import { find, keyOf, lineEnd, lineStart, newlineOf, placeOfBlock, rangeOf, spliceText } from './yaml-places.ts';

const KEY = 'formerSlugs';

/** A new last item: in a line of its own where the others have lines, else before the bracket. */
function addItem(yaml: string, list: YAMLSeq, slug: string): string {
  const [start, end] = rangeOf(list) ?? [0, 0];
  const last = list.items.at(-1);
  const isBlock = list.flow !== true && last !== undefined;
  const at = isBlock ? lineEnd(yaml, endOf(last)) : last === undefined ? end - 1 : endOf(last);
  const indent = yaml.slice(lineStart(yaml, start), start);
  const text = isBlock ? `${indent}- ${slug}${newlineOf(yaml)}` : last === undefined ? slug : `, ${slug}`;
  return spliceText(yaml, [{ from: at, to: at, text }]);
}

/** A new list in the place of a key without a value, or below the last key that stands before it by the order of keys. */
function addList(yaml: string, root: YAMLMap, slug: string, before: readonly string[]): string {
  const text = `${KEY}: [${slug}]${newlineOf(yaml)}`;
  if (root.has(KEY)) return spliceText(yaml, [{ ...placeOfBlock(yaml, root, KEY, []), text }]);
  const anchor = root.items.findLast((pair) => before.includes(keyOf(pair)));
  const at = anchor === undefined ? lineStart(yaml, rangeOf(root)?.[0] ?? 0) : lineEnd(yaml, endOf(anchor));
  return spliceText(yaml, [{ from: at, to: at, text }]);
}

function addSlug(yaml: string, slug: string, before: readonly string[]): string {
  const root = parseDocument(yaml).contents;
  if (!isMap(root)) return yaml;
  const list = find(root as YAMLMap, KEY)?.value;
  return isSeq(list)
    ? addItem(yaml, list as YAMLSeq, writeScalar(slug))
    : addList(yaml, root as YAMLMap, writeScalar(slug), before);
}

/**
 * The text of an entry that was called `from` and is called `to` now. A slug that it goes back to is no former one any more.
 * `keys` is the order in which entries state their keys.
 */
export function setFormerSlug(
  text: string,
  { from, to }: { readonly from: string; readonly to: string },
  keys: readonly string[],
): string {
  return editFront(text, (yaml) => {
    // The old slug is there already when a rename was interrupted.
    const isNamed = (item: unknown) => [from, to].includes(String((item as { readonly value?: unknown }).value));
    return addSlug(removeItems(yaml, KEY, isNamed), from, keys.slice(0, keys.indexOf(KEY)));
  });
}
