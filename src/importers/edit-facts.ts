/**
 * Changes facts in the text of an entry, and nothing else: comments, the order of keys and every other byte stay.
 * Works on the text itself, because writing YAML anew would lose all three.
 */
import { isMap, isScalar, parseDocument, stringify, type Pair, type YAMLMap } from 'yaml';
import type { FactValue } from '../../schemas/index.ts';

/** A fact or result as it shall stand. */
export interface FactEdit {
  readonly id: string;
  readonly value: FactValue;
  /** Of a result: the setting that it belongs to. */
  readonly variant?: string | undefined;
  readonly source: string;
  readonly asOf: string;
}

interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const scalar = (value: string | number | boolean) => stringify(value, { lineWidth: 0 }).trimEnd();

/** A value as it is written in an entry: lists in brackets, text in quotes only where YAML needs them. */
export function writeValue(value: FactValue): string {
  return typeof value === 'object' ? `[${value.map(scalar).join(', ')}]` : scalar(value);
}

function writeStated({ value, variant, source, asOf }: FactEdit): string {
  const setting = variant === undefined ? '' : ` variant: ${scalar(variant)},`;
  return `{ value: ${writeValue(value)},${setting} source: ${scalar(source)}, asOf: ${asOf} }`;
}

const writeFact = (edit: FactEdit) => `${edit.id}: ${writeStated(edit)}`;

const keyOf = (pair: Pair) => (isScalar(pair.key) ? String(pair.key.value) : '');
const find = (map: YAMLMap, key: string) => map.items.find((pair) => keyOf(pair) === key);
const rangeOf = (node: unknown) => (node as { range?: readonly [number, number, number] | null } | null)?.range ?? undefined;

/** The front matter between its fences, and where it begins. Throws `Error` when there is none: entries are checked before. */
function frontMatterOf(text: string): { readonly yaml: string; readonly start: number } {
  const match = /^\uFEFF?---\r?\n([\s\S]*?\n)?---[ \t]*(?:\r?\n|$)/.exec(text);
  if (match === null) return { yaml: text, start: 0 };
  return { yaml: match[1] ?? '', start: match[0].indexOf('\n') + 1 };
}

function spliceScalar(map: YAMLMap, key: string, text: string): Splice[] {
  const range = rangeOf(find(map, key)?.value);
  return range === undefined ? [] : [{ from: range[0], to: range[1], text }];
}

function replaceFact(stated: YAMLMap, edit: FactEdit): Splice[] {
  const hasVariant = find(stated, 'variant') !== undefined;
  const range = rangeOf(stated);
  if (hasVariant !== (edit.variant !== undefined) && range !== undefined)
    return [{ from: range[0], to: range[1], text: writeStated(edit) }];
  return [
    ...spliceScalar(stated, 'value', writeValue(edit.value)),
    ...(edit.variant === undefined ? [] : spliceScalar(stated, 'variant', scalar(edit.variant))),
    ...spliceScalar(stated, 'source', scalar(edit.source)),
    ...spliceScalar(stated, 'asOf', edit.asOf),
  ];
}

const lineStart = (yaml: string, offset: number) => yaml.lastIndexOf('\n', offset - 1) + 1;

function lineEnd(yaml: string, offset: number): number {
  const end = yaml.indexOf('\n', Math.max(0, offset - 1));
  return end < 0 ? yaml.length : end + 1;
}

/** Where a new fact goes: behind the last fact that stands before it in the catalogue's order, else before all others. */
function insertFact(yaml: string, facts: YAMLMap, edit: FactEdit, order: readonly string[]): Splice {
  const newline = yaml.includes('\r\n') ? '\r\n' : '\n';
  const before = facts.items.findLast((pair) => order.indexOf(keyOf(pair)) < order.indexOf(edit.id));
  const anchor = before ?? facts.items[0];
  const keyStart = rangeOf(anchor?.key)?.[0] ?? 0;
  const indent = yaml.slice(lineStart(yaml, keyStart), keyStart);
  const at = before === undefined ? lineStart(yaml, keyStart) : lineEnd(yaml, rangeOf(before.value)?.[1] ?? keyStart);
  return { from: at, to: at, text: `${indent}${writeFact(edit)}${newline}` };
}

/** The keys of an entry that hold facts or results. */
export type Block = 'facts' | 'benchmarks';

/** What stands behind each block in an entry. */
const BEHIND: Readonly<Record<Block, readonly string[]>> = {
  facts: ['benchmarks', 'capabilities'],
  benchmarks: ['capabilities'],
};

/** The place for a whole block that is not there yet: before what stands behind it, else at the end. */
function insertBlock(yaml: string, root: YAMLMap, edits: readonly FactEdit[], block: Block): Splice {
  const newline = yaml.includes('\r\n') ? '\r\n' : '\n';
  const next = root.items.find((pair) => BEHIND[block].includes(keyOf(pair)));
  const own = find(root, block);
  const lines = [`${block}:`, ...edits.map((edit) => `  ${writeFact(edit)}`), ''].join(newline);
  if (own !== undefined)
    return { from: rangeOf(own.key)?.[0] ?? 0, to: lineEnd(yaml, rangeOf(own.value)?.[1] ?? 0), text: lines };
  const at = next === undefined ? yaml.length : (rangeOf(next.key)?.[0] ?? yaml.length);
  return { from: at, to: at, text: lines };
}

function splicesFor(yaml: string, edits: readonly FactEdit[], order: readonly string[], block: Block): Splice[] {
  const root = parseDocument(yaml).contents;
  if (!isMap(root)) throw new Error('an entry holds keys with values');
  const facts = find(root, block)?.value;
  if (!isMap(facts) || facts.items.length === 0) return edits.length === 0 ? [] : [insertBlock(yaml, root, edits, block)];
  return edits.flatMap((edit) => {
    const stated = find(facts, edit.id)?.value;
    return isMap(stated) ? replaceFact(stated, edit) : [insertFact(yaml, facts, edit, order)];
  });
}

/**
 * The text with `edits` made in `block`. `order` is the catalogue's order of facts, by which new ones find their place.
 * Editing twice gives the same as editing once.
 */
export function editFacts(text: string, edits: readonly FactEdit[], order: readonly string[], block: Block = 'facts'): string {
  const { yaml, start } = frontMatterOf(text);
  const inOrder = edits.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  const splices = splicesFor(yaml, inOrder, order, block);
  // From the end, so that earlier offsets stay true; at one place the last insertion goes in first.
  const backwards = splices
    .map((splice, index) => ({ splice, index }))
    .sort((a, b) => b.splice.from - a.splice.from || b.index - a.index);
  const edited = backwards.reduce(
    (result, { splice }) => result.slice(0, splice.from) + splice.text + result.slice(splice.to),
    yaml,
  );
  return text.slice(0, start) + edited + text.slice(start + yaml.length);
}
