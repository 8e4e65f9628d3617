/** YAML text -> plain data, with a way back from any path in the data to its place in the file. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { Checked, Place } from '../problems/problem.ts';
import { checkYaml } from './check-yaml.ts';
import { keyText, offsetIn } from './yaml-nodes.ts';
import type { Path } from './format-path.ts';
import type { SourceText } from './source-text.ts';

/** A parsed file: what it says, and where it says it. */
export interface ParsedYaml {
  readonly data: unknown;
  /** The place of the value at `path`; of its key for `'key'`; of the nearest parent where the path ends early. */
  readonly placeOf: (path: Path, aim?: 'key' | 'value') => Place;
  /** The place of the character at `offset` of the text at `path`; of the text where it is not written out as it is. */
  readonly placeWithin: (path: Path, offset: number) => Place;
  /** The value at `path` as the editor typed it: `1.10` where the data has 1.1. */
  readonly typedAt: (path: Path) => string | undefined;
}

/** Deeper nesting than any schema has; the parser would recurse into it. */
const MAX_DEPTH = 40;

interface Found {
  /** Where `path` leads to, or where the nearest parent begins if the path ends early. */
  readonly offset: number;
  readonly node?: unknown;
}

function find(root: Node | null, path: Path, aim: 'key' | 'value'): Found {
  let node: unknown = root;
  let offset = offsetIn(root);
  for (const [index, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => keyText(item.key) === String(step));
      if (pair === undefined) return { offset };
      offset = offsetIn(pair.key);
      if (index === path.length - 1 && aim === 'key') return { offset };
      node = pair.value;
    } else if (isSeq(node)) node = node.items[Number(step)];
    else return { offset };
    offset = offsetIn(node) || offset;
  }
  return { offset, node };
}

const tooDeep = (text: string) =>
  /(?:[[{]\s*){40}/.test(text) || text.split('\n').some((line) => line.search(/\S/) > MAX_DEPTH * 4);

const DEEP = { message: 'The YAML is nested too deeply.', hint: 'no key needs more than a few levels.' };

/**
 * Parses one YAML document of the core schema: dates stay text; aliases, anchors and tags are refused.
 * `text` may be a part of the file as long as its lines are numbered as in the file.
 */
export function parseYaml(source: SourceText, text: string = source.text): Checked<ParsedYaml> {
  const start: Place = { file: source.file, line: 1, column: 1 };
  const deep: Checked<ParsedYaml> = { ok: false, problems: [{ ...start, code: 'yaml-syntax', ...DEEP }] };
  if (tooDeep(text)) return deep;
  try {
    return parseDocumentOf(source, text);
  } catch (error) {
    if (error instanceof RangeError) return deep;
    throw error;
  }
}

/** Counts the lines of the text; the parser's own counter misses those that it has not come to when it gives up. */
function countLines(text: string): LineCounter {
  const counter = new LineCounter();
  for (let start = 0; start >= 0; start = text.indexOf('\n', start) + 1 || -1) counter.addNewLine(start);
  return counter;
}

/** What stands in place of keys. */
function foundIn(node: unknown): string {
  if (isSeq(node)) return 'a list';
  const isEmpty = node === null || (isScalar(node) && node.value === null);
  return isEmpty ? 'nothing' : 'a text or number alone';
}

function parseDocumentOf(source: SourceText, text: string): Checked<ParsedYaml> {
  const counter = countLines(text);
  const doc = parseDocument(text, {
    prettyErrors: false,
    strict: true,
    // `checkYaml` finds keys that appear twice, in time that does not grow with the square of their number.
    uniqueKeys: false,
    version: '1.2',
    schema: 'core',
    resolveKnownTags: false,
  });
  const place = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file: source.file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problems = checkYaml(doc, text, counter, place);
  if (problems.length > 0) return { ok: false, problems };
  if (!isMap(doc.contents)) {
    const message = `Expected keys with values, like "name: Example", and found ${foundIn(doc.contents)}.`;
    const hint = 'write one key on each line, then a colon, a space and the value.';
    return { ok: false, problems: [{ ...place(offsetIn(doc.contents)), code: 'not-a-mapping', message, hint }] };
  }
  const data: unknown = doc.toJS({ maxAliasCount: 0 });
  const typedAt = (path: Path) => {
    const { node } = find(doc.contents, path, 'value');
    return isScalar(node) ? node.source : undefined;
  };
  const placeWithin = (path: Path, offset: number) => {
    const { offset: start, node } = find(doc.contents, path, 'value');
    const value = isScalar(node) ? String(node.value) : '';
    // Before text in quotes stands one of them.
    const shift = text.startsWith(value, start) ? 0 : text.startsWith(value, start + 1) ? 1 : undefined;
    return place(shift === undefined ? start : start + shift + offset);
  };
  const placeOf: ParsedYaml['placeOf'] = (path, aim = 'value') => place(find(doc.contents, path, aim).offset);
  return { ok: true, value: { data, typedAt, placeOf, placeWithin } };
}
