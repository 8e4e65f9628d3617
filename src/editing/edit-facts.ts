/**
 * Changes facts in the text of an entry, and nothing else: comments, the order of keys and every other byte stay.
 * Works on the text itself, because writing YAML anew would lose all three.
 */
import { isMap, parseDocument, stringify, type YAMLMap } from 'yaml';
import type { FactValue } from '../../schemas/content.ts';
import {
  applySplices,
  find,
  frontMatterOf,
  keyOf,
  lineEnd,
  lineStart,
  newlineOf,
  placeBefore,
  rangeOf,
  type Splice,
} from './yaml-places.ts';

/** A fact or result as it shall stand. */
export interface FactEdit {
  readonly id: string;
  readonly value: FactValue;
  /** Of a result: the setting that it belongs to. */
  readonly variant?: string | undefined;
  readonly source: string;
  readonly asOf: string;
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

/** Where a new fact goes: behind the last fact that stands before it in the catalogue's order, else before all others. */
function insertFact(yaml: string, facts: YAMLMap, edit: FactEdit, order: readonly string[]): Splice {
  const newline = newlineOf(yaml);
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
  facts: ['disputed', 'history', 'benchmarks', 'capabilities'],
  benchmarks: ['capabilities'],
};

/** The place for a whole block that is not there yet: before what stands behind it, else at the end. */
function insertBlock(yaml: string, root: YAMLMap, edits: readonly FactEdit[], block: Block): Splice {
  const newline = newlineOf(yaml);
  const own = find(root, block);
  const lines = [`${block}:`, ...edits.map((edit) => `  ${writeFact(edit)}`), ''].join(newline);
  if (own !== undefined)
    return { from: rangeOf(own.key)?.[0] ?? 0, to: lineEnd(yaml, rangeOf(own.value)?.[1] ?? 0), text: lines };
  const at = placeBefore(yaml, root, BEHIND[block]);
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
  return applySplices(text, yaml, start, splices);
}
