/**
 * Changes facts and results in the text of an entry, and nothing else: comments, the order of keys and every other byte
 * stay. Scalars are set through the syntax tree; splices insert new lines and replace lists.
 */
import { isDeepStrictEqual } from 'node:util';
import { isMap, isNode, isScalar, parseDocument, type YAMLMap } from 'yaml';
import { setScalars, type ScalarEdit } from './set-scalars.ts';
import { scalarStyle, writeStated, writeTiers, writeValue, type Stated } from './write-value.ts';
import { endOf } from './remove-items.ts';
import {
  find,
  frontMatterOf,
  indentAt,
  keyOf,
  lineEnd,
  lineStart,
  newlineOf,
  placeOfBlock,
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

const KEYS = ['value', 'roundedTo', 'tiers', 'until', 'next', 'variant', 'reportedBy', 'source', 'asOf'] as const;

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

/** What the tree cannot do: another set of keys, and a list in the place of a value or tier. */
function replaceFact(stated: YAMLMap, edit: FactEdit): Splice[] {
  if (!hasSameKeys(stated, edit)) return spliceNode(stated, writeStated(edit));
  const replace = (key: 'value' | 'tiers', text: string): Splice[] => {
    const node = find(stated, key)?.value;
    return isNode(node) && !isDeepStrictEqual(node.toJSON(), edit[key]) ? spliceNode(node, text) : [];
  };
  return [
    ...replace('value', writeValue(edit.value)),
    ...(edit.tiers === undefined ? [] : replace('tiers', writeTiers(edit.tiers))),
  ];
}

function spliceNode(node: unknown, text: string): Splice[] {
  const range = rangeOf(node);
  return range === undefined ? [] : [{ from: range[0], to: range[1], text }];
}

/** Where a new fact goes: after the last fact that precedes it in the catalogue's order, else before all others. */
function insertFact(yaml: string, facts: YAMLMap, edit: FactEdit, order: readonly string[]): Splice {
  const before = facts.items.findLast((pair) => order.indexOf(keyOf(pair)) < order.indexOf(edit.id));
  const keyStart = rangeOf((before ?? facts.items[0])?.key)?.[0] ?? 0;
  if (facts.flow === true) {
    const at = before === undefined ? keyStart : endOf(before);
    return { from: at, to: at, text: before === undefined ? `${writeFact(edit)}, ` : `, ${writeFact(edit)}` };
  }
  const at = before === undefined ? lineStart(yaml, keyStart) : lineEnd(yaml, rangeOf(before.value)?.[1] ?? keyStart);
  return { from: at, to: at, text: `${indentAt(yaml, keyStart)}${writeFact(edit)}${newlineOf(yaml)}` };
}

/** The keys of an entry that hold facts or results. */
export type Block = 'facts' | 'benchmarks';

/** What follows each block in an entry. */
const BEHIND: Readonly<Record<Block, readonly string[]>> = {
  facts: ['disputed', 'history', 'benchmarks', 'capabilities'],
  benchmarks: ['capabilities'],
};

function insertBlock(yaml: string, root: YAMLMap, edits: readonly FactEdit[], block: Block): Splice {
  const lines = [`${block}:`, ...edits.map((edit) => `  ${writeFact(edit)}`), ''];
  return { ...placeOfBlock(yaml, root, block, BEHIND[block]), text: lines.join(newlineOf(yaml)) };
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
