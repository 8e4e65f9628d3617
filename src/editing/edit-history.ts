/** Adds points to the history of an entry as new lines (splices), and leaves every other byte of its text as it is. */
import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import type { HistoryPoint } from '../../schemas/content.ts';
import { writeStated } from './write-value.ts';
import {
  find,
  frontMatterOf,
  lineEnd,
  newlineOf,
  placeBefore,
  rangeOf,
  replaceFrontMatter,
  spliceText,
  type Splice,
} from './yaml-places.ts';

/** Fact id -> its points, the oldest first. */
export type History = Readonly<Record<string, readonly HistoryPoint[]>>;

const pointLine = (point: HistoryPoint) => `    - ${writeStated(point)}`;
const factLines = (id: string, points: readonly HistoryPoint[]) => [`  ${id}:`, ...points.map(pointLine)];

/** The day of the last recorded point, if there is one. */
function lastDay(list: unknown): string {
  const last = isSeq(list) ? list.items.at(-1) : undefined;
  return isMap(last) ? String(last.get('asOf') ?? '') : '';
}

function appendTo(yaml: string, block: YAMLMap, id: string, points: readonly HistoryPoint[], newline: string): Splice[] {
  const list = find(block, id)?.value;
  const newer = points.filter((point) => point.asOf > lastDay(list));
  if (newer.length === 0) return [];
  const lines = list === undefined ? factLines(id, newer) : newer.map(pointLine);
  const at = lineEnd(yaml, rangeOf(list ?? block)?.[1] ?? yaml.length);
  return [{ from: at, to: at, text: lines.map((line) => line + newline).join('') }];
}

/** Where the front matter changes for `facts`, of which each has points. */
function splicesFor(yaml: string, facts: readonly (readonly [string, readonly HistoryPoint[]])[]): Splice[] {
  const root = parseDocument(yaml).contents;
  if (!isMap(root)) throw new Error('an entry holds keys with values');
  const newline = newlineOf(yaml);
  const block = find(root, 'history')?.value;
  if (isMap(block) && block.items.length > 0) return facts.flatMap(([id, points]) => appendTo(yaml, block, id, points, newline));
  if (facts.length === 0) return [];
  const at = placeBefore(yaml, root, ['benchmarks', 'confirmed', 'capabilities']);
  const lines = ['history:', ...facts.flatMap(([id, points]) => factLines(id, points))];
  return [{ from: at, to: at, text: lines.map((line) => line + newline).join('') }];
}

/** The text with the points of `history` that are newer than those it has. Editing twice gives the same as editing once. */
export function editHistory(text: string, history: History): string {
  const { yaml, start } = frontMatterOf(text);
  const facts = Object.entries(history).filter(([, points]) => points.length > 0);
  return replaceFrontMatter(text, start, yaml, spliceText(yaml, splicesFor(yaml, facts)));
}
