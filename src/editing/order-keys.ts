/** Puts the keys of a mapping into their usual order by moving whole lines with the comments above them, which a syntax tree cannot. */
import { isMap, parseDocument, type YAMLMap } from 'yaml';
import { find, hasKey, keyOf, lineEnd, lineStart, rangeOf } from './yaml-places.ts';

/** Where the comment lines that stand right above `offset` begin. */
function withComments(yaml: string, offset: number, floor: number): number {
  let start = lineStart(yaml, offset);
  while (start > floor) {
    const above = lineStart(yaml, start - 1);
    if (above < floor || !/^[ ]*#/.test(yaml.slice(above, start))) break;
    start = above;
  }
  return start;
}

/** Where a mapping's own lines begin: below its key, and at the root below the line that names the schema for editors. */
function floorOf(yaml: string, map: YAMLMap, root: YAMLMap): number {
  if (map === root) return /^# yaml-language-server:.*\n/.exec(yaml)?.[0].length ?? 0;
  const pair = root.items.find((item) => item.value === map);
  return lineEnd(yaml, rangeOf(pair?.key)?.[1] ?? 0);
}

/** The pairs of a block mapping as segments of text, each with the comments above it. */
function segmentsOf(
  yaml: string,
  map: YAMLMap,
  from: number,
  end: number,
): { readonly key: string; readonly text: string; readonly start: number }[] {
  const starts = map.items.map((pair) => withComments(yaml, rangeOf(pair.key)?.[0] ?? 0, from));
  return map.items.map((pair, index) => {
    const start = starts[index] ?? 0;
    return { key: keyOf(pair), start, text: yaml.slice(start, starts[index + 1] ?? end) };
  });
}

/** The end of a nested block: the start of the segment that follows it. */
function endOf(yaml: string, root: YAMLMap, map: YAMLMap): number {
  if (map === root) return yaml.length;
  const index = root.items.findIndex((pair) => pair.value === map);
  const next = root.items[index + 1];
  return next === undefined ? yaml.length : withComments(yaml, rangeOf(next.key)?.[0] ?? yaml.length, rangeOf(map)?.[0] ?? 0);
}

function reorder(yaml: string, root: YAMLMap, map: YAMLMap, order: readonly string[]): string {
  if (map.flow === true || map.items.length < 2) return yaml;
  const end = endOf(yaml, root, map);
  const segments = segmentsOf(yaml, map, floorOf(yaml, map, root), end);
  // A segment whose last line has no line end would run into the next one.
  if (segments.some(({ text }) => !text.endsWith('\n'))) return yaml;
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const sorted = segments.toSorted((a, b) => place(a.key) - place(b.key));
  const start = segments[0]?.start ?? 0;
  return yaml.slice(0, start) + sorted.map(({ text }) => text).join('') + yaml.slice(end);
}

/** `yaml` with the keys of its root, or of the mapping under `path`, in `order`; keys that `order` does not name stand last, as they stood. */
export function orderKeys(yaml: string, order: readonly string[], path?: string): string {
  if (path !== undefined && !hasKey(yaml, path)) return yaml;
  const root = parseDocument(yaml).contents;
  if (!isMap(root)) return yaml;
  const map = path === undefined ? root : find(root, path)?.value;
  return isMap(map) ? reorder(yaml, root, map as YAMLMap, order) : yaml;
}
