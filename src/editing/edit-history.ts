/** Adds points to the history of an entry as new lines (splices), and leaves every other byte of its text as it is. */
import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import type { HistoryPoint } from '../../schemas/content.ts';
import { writeStated } from './write-value.ts';
import { behindLast } from './append-item.ts';
import { endOf } from './remove-items.ts';
import {
  find,
  frontMatterOf,
  indentAt,
  lineEnd,
  newlineOf,
  placeOfBlock,
  rangeOf,
  replaceFrontMatter,
  spliceText,
  type Splice,
} from './yaml-places.ts';

/** Fact id -> its points, the oldest first. */
export type History = Readonly<Record<string, readonly HistoryPoint[]>>;

const inBrackets = (points: readonly HistoryPoint[]) => `[${points.map(writeStated).join(', ')}]`;

/** The day of the last recorded point, if there is one. */
function lastDay(list: unknown): string {
  const last = isSeq(list) ? list.items.at(-1) : undefined;
  return isMap(last) ? String(last.get('asOf') ?? '') : '';
}

/** A fact as lines of a block, or its points alone where its key is there. */
function linesOf(id: string, points: readonly HistoryPoint[], indent: string, hasKey = false): string[] {
  return [...(hasKey ? [] : [`${indent}${id}:`]), ...points.map((point) => `${indent}  - ${writeStated(point)}`)];
}

/** Adds points to a history that holds some, of this fact or of others. */
function addTo(yaml: string, block: YAMLMap, id: string, points: readonly HistoryPoint[]): Splice {
  const [pair, newline] = [find(block, id), newlineOf(yaml)];
  const list = pair?.value;
  if (isSeq(list) && list.items.length > 0) {
    const inLines = (indent: string) => points.map((point) => `${indent}- ${writeStated(point)}${newline}`).join('');
    return behindLast(yaml, list, { inBrackets: points.map(writeStated), inLines });
  }
  const range = isSeq(list) ? rangeOf(list) : undefined;
  if (range !== undefined) return { from: range[0], to: range[1], text: inBrackets(points) };
  const end = endOf(pair ?? block.items.at(-1));
  if (block.flow === true) return { from: end, to: end, text: `, ${id}: ${inBrackets(points)}` };
  const lines = linesOf(id, points, indentAt(yaml, rangeOf(block)?.[0] ?? 0), pair !== undefined);
  const at = lineEnd(yaml, end);
  return { from: at, to: at, text: lines.map((line) => line + newline).join('') };
}

/** Where the front matter changes for `facts`, of which each has points. */
function splicesFor(yaml: string, facts: readonly (readonly [string, readonly HistoryPoint[]])[]): Splice[] {
  const root = parseDocument(yaml).contents;
  if (!isMap(root)) throw new Error('an entry holds keys with values');
  const block = find(root, 'history')?.value;
  if (isMap(block) && block.items.length > 0) {
    const newer = facts.map(([id, points]) => {
      const last = lastDay(find(block, id)?.value);
      return [id, points.filter(({ asOf }) => asOf > last)] as const;
    });
    // What is new goes behind the last fact, whose own points must not come after it.
    const [known = [], fresh = []] = [true, false].map((isKnown) => newer.filter(([id]) => block.has(id) === isKnown));
    return [...known, ...fresh].flatMap(([id, points]) => (points.length === 0 ? [] : [addTo(yaml, block, id, points)]));
  }
  if (facts.length === 0) return [];
  const lines = ['history:', ...facts.flatMap(([id, points]) => linesOf(id, points, '  ')), ''];
  const place = placeOfBlock(yaml, root, 'history', ['benchmarks', 'confirmed', 'capabilities']);
  return [{ ...place, text: lines.join(newlineOf(yaml)) }];
}

/** The text with the points of `history` that are newer than those it has. Editing twice gives the same as editing once. */
export function editHistory(text: string, history: History): string {
  const { yaml, start } = frontMatterOf(text);
  const facts = Object.entries(history).filter(([, points]) => points.length > 0);
  return replaceFrontMatter(text, start, yaml, spliceText(yaml, splicesFor(yaml, facts)));
}
