/**
 * Changes facts and results in the text of an entry, and nothing else: comments, the order of keys and every other byte
 * stay. Scalars are set through the syntax tree; splices insert new lines and replace lists.
 */
import { isDeepStrictEqual } from 'node:util';
import { isMap, isNode, isScalar, parseDocument, type YAMLMap } from 'yaml';
import { setScalars, type ScalarEdit } from './set-scalars.ts';
import { scalarStyle, writeStated, writeValue, type Stated } from './write-value.ts';
import {
  find,
  frontMatterOf,
  keyOf,
  lineEnd,
  lineStart,
  newlineOf,
  placeBefore,
  rangeOf,
  replaceFrontMatter,
  spliceText,
  type Splice,
} from './yaml-places.ts';

/** A fact or result as it shall stand. */
export interface FactEdit extends Stated {
  readonly id: string;
}

const writeFact = (edit: FactEdit) => `${edit.id}: ${writeStated(edit)}`;

const KEYS = ['value', 'roundedTo', 'variant', 'reportedBy', 'source', 'asOf'] as const;

/** Whether the statement has just the keys that it needs, each with a value: then its scalars can be set one by one. */
function hasSameKeys(stated: YAMLMap, edit: FactEdit): boolean {
  return KEYS.every((key) => {
    const node = find(stated, key)?.value;
    return (isNode(node) && !(isScalar(node) && node.value === null)) === (edit[key] !== undefined);
  });
}

function scalarEdits(stated: YAMLMap, edit: FactEdit): ScalarEdit[] {
  return KEYS.flatMap((key): ScalarEdit[] => {
    const [node, value] = [find(stated, key)?.value, edit[key]];
    if (!isScalar(node) || value === undefined || typeof value === 'object' || node.value === value) return [];
    return [{ node, text: String(value), style: scalarStyle(value) }];
  });
}

/** What the tree cannot do: another set of keys, and a list in the place of a value. */
function replaceFact(stated: YAMLMap, edit: FactEdit): Splice[] {
  if (!hasSameKeys(stated, edit)) return spliceNode(stated, writeStated(edit));
  const value = find(stated, 'value')?.value;
  return isNode(value) && !isDeepStrictEqual(value.toJSON(), edit.value) ? spliceNode(value, writeValue(edit.value)) : [];
}

function spliceNode(node: unknown, text: string): Splice[] {
  const range = rangeOf(node);
  return range === undefined ? [] : [{ from: range[0], to: range[1], text }];
}

/** Where a new fact goes: after the last fact that precedes it in the catalogue's order, else before all others. */
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

/** What follows each block in an entry. */
const BEHIND: Readonly<Record<Block, readonly string[]>> = {
  facts: ['disputed', 'history', 'benchmarks', 'capabilities'],
  benchmarks: ['capabilities'],
};

/** The place for a whole block that is not there yet: before what follows it, else at the end. */
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

function setStated(yaml: string, edits: readonly FactEdit[], block: Block): string {
  return setScalars(yaml, (root) => {
    const facts = find(root, block)?.value;
    return edits.flatMap((edit) => {
      const stated = isMap(facts) ? find(facts, edit.id)?.value : undefined;
      return isMap(stated) && hasSameKeys(stated, edit) ? scalarEdits(stated, edit) : [];
    });
  });
}

/**
 * The text with `edits` made in `block`. `order` is the catalogue's order of facts, by which new ones find their place.
 * Editing twice gives the same as editing once.
 */
export function editFacts(text: string, edits: readonly FactEdit[], order: readonly string[], block: Block = 'facts'): string {
  const { yaml, start } = frontMatterOf(text);
  const inOrder = edits.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  const set = setStated(yaml, inOrder, block);
  return replaceFrontMatter(text, start, yaml, spliceText(set, splicesFor(set, inOrder, order, block)));
}
