/** Adds an item to a list of a text of YAML. Comments, order and every other byte stay. */
import { isMap, isScalar, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import { endOf } from './remove-items.ts';
import { find, lineEnd, lineStart, newlineOf, rangeOf, spliceText, type Splice } from './yaml-places.ts';

/** Key -> its value as YAML between brackets would have it. */
type Item = Readonly<Record<string, string>>;

const inBrackets = (item: Item) =>
  `{ ${Object.entries(item)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ')} }`;

/** The item as lines of a block, the first of which begins with a hyphen. */
function inLines(yaml: string, item: Item, indent: string): string {
  const keys = Object.entries(item).map(([key, value], index) => `${indent}${index === 0 ? '- ' : '  '}${key}: ${value}`);
  return keys.map((key) => `${key}${newlineOf(yaml)}`).join('');
}

/** Text that begins a line of its own at `at`, which may be the end of a file without a last line ending. */
const ownLines = (yaml: string, at: number, text: string): Splice => {
  const isLine = at === 0 || yaml[at - 1] === '\n';
  return { from: at, to: at, text: isLine ? text : `${newlineOf(yaml)}${text}` };
};

/** Behind the last item, which may stand in brackets or on lines of its own. */
function afterLast(yaml: string, list: YAMLSeq, item: Item): Splice {
  const end = endOf(list.items.at(-1));
  if (list.flow === true) return { from: end, to: end, text: `, ${inBrackets(item)}` };
  const start = rangeOf(list)?.[0] ?? 0;
  return ownLines(yaml, lineEnd(yaml, end), inLines(yaml, item, yaml.slice(lineStart(yaml, start), start)));
}

/** `yaml` with `item` as the last of the list under `key` of its root, which may be empty or missing. */
export function appendItem(yaml: string, key: string, item: Item): string {
  const root = parseDocument(yaml).contents;
  const pair = isMap(root) ? find(root, key) : undefined;
  const block = inLines(yaml, item, '  ');
  if (pair === undefined) return spliceText(yaml, [ownLines(yaml, yaml.length, `${key}:${newlineOf(yaml)}${block}`)]);
  if (isSeq(pair.value) && pair.value.items.length > 0) return spliceText(yaml, [afterLast(yaml, pair.value, item)]);
  // An empty list gives way to a block on the lines below its key; a comment beside it stays where it is.
  const colon = yaml.indexOf(':', rangeOf(pair.key)?.[1] ?? 0) + 1;
  const isNothing = !isSeq(pair.value) && (!isScalar(pair.value) || pair.value.source === '');
  const end = isNothing ? colon : (rangeOf(pair.value)?.[1] ?? colon);
  return spliceText(yaml, [{ from: colon, to: end, text: '' }, ownLines(yaml, lineEnd(yaml, end), block)]);
}
