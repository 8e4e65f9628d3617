/** Adds items to a list of a text of YAML. Comments, order and every other byte stay. */
import { isMap, isScalar, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import { endOf } from './remove-items.ts';
import { find, indentAt, lineEnd, newlineOf, rangeOf, spliceText, type Splice } from './yaml-places.ts';

/** Key -> its value as YAML between brackets would have it. */
export type Item = Readonly<Record<string, string>>;

const inBrackets = (item: Item) =>
  `{ ${Object.entries(item)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ')} }`;

/** How items of a block are written: a key a line, or an item a line, between brackets. */
export type ItemForm = 'keys' | 'brackets';

interface Items {
  readonly items: readonly Item[];
  readonly form: ItemForm;
}

/** The lines of an item of a block, the first of which begins with a hyphen. */
function linesOf(item: Item, form: ItemForm): string[] {
  if (form === 'brackets') return [`- ${inBrackets(item)}`];
  return Object.entries(item).map(([key, value], index) => `${index === 0 ? '- ' : '  '}${key}: ${value}`);
}

/** The items as lines of a block. */
const inLines = (yaml: string, { items, form }: Items, indent: string): string =>
  items.flatMap((item) => linesOf(item, form).map((line) => `${indent}${line}${newlineOf(yaml)}`)).join('');

/** Text that begins a line of its own at `at`, which may be the end of a file without a last line ending. */
export const ownLines = (yaml: string, at: number, text: string): Splice => {
  const isLine = at === 0 || yaml[at - 1] === '\n';
  return { from: at, to: at, text: isLine ? text : `${newlineOf(yaml)}${text}` };
};

/** Puts items behind the last of a list: `inBrackets` as they are written between brackets, or `inLines`, as lines at an indent. */
export function behindLast(
  yaml: string,
  list: YAMLSeq,
  { inBrackets: texts, inLines: lines }: { readonly inBrackets: readonly string[]; readonly inLines: (indent: string) => string },
): Splice {
  const end = endOf(list.items.at(-1));
  if (list.flow === true) return { from: end, to: end, text: texts.map((item) => `, ${item}`).join('') };
  return ownLines(yaml, lineEnd(yaml, end), lines(indentAt(yaml, rangeOf(list)?.[0] ?? 0)));
}

/** `yaml` with `items` as the last of the list under `key` of its root, which may be empty or missing. */
export function appendItems(yaml: string, key: string, items: readonly Item[], form: ItemForm = 'keys'): string {
  if (items.length === 0) return yaml;
  const root = parseDocument(yaml).contents;
  const pair = isMap(root) ? find(root, key) : undefined;
  const added = { items, form };
  const block = inLines(yaml, added, '  ');
  if (pair === undefined) return spliceText(yaml, [ownLines(yaml, yaml.length, `${key}:${newlineOf(yaml)}${block}`)]);
  if (isSeq(pair.value) && pair.value.items.length > 0) {
    const written = { inBrackets: items.map(inBrackets), inLines: (indent: string) => inLines(yaml, added, indent) };
    return spliceText(yaml, [behindLast(yaml, pair.value, written)]);
  }
  // An empty list gives way to a block on the lines below its key; a comment beside it stays where it is.
  const colon = yaml.indexOf(':', rangeOf(pair.key)?.[1] ?? 0) + 1;
  const isNothing = !isSeq(pair.value) && (!isScalar(pair.value) || pair.value.source === '');
  const end = isNothing ? colon : (rangeOf(pair.value)?.[1] ?? colon);
  return spliceText(yaml, [{ from: colon, to: end, text: '' }, ownLines(yaml, lineEnd(yaml, end), block)]);
}
