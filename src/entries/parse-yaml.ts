/** YAML text -> plain data, with a way back from any path in the data to its place in the file. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node, type YAMLMap } from 'yaml';
import type { Checked, Place, Problem } from '../problems/problem.ts';
import type { SourceText } from './source-text.ts';

export type Path = readonly PropertyKey[];

/** A parsed file: what it says, and where it says it. */
export interface ParsedYaml {
  readonly data: unknown;
  /** The place of the value at `path`; of its key for `'key'`; of the nearest parent where the path ends early. */
  readonly placeOf: (path: Path, aim?: 'key' | 'value') => Place;
}

/** Deeper nesting than any schema has; the parser would recurse into it. */
const MAX_DEPTH = 40;
const keyText = (key: unknown): string => String(isScalar(key) ? key.value : key);

function offsetOf(root: Node | null, path: Path, aim: 'key' | 'value'): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const [index, step] of path.entries()) {
    const last = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item) => keyText(item.key) === String(step));
      if (pair === undefined) return offset;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
      if (last && aim === 'key') return offset;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
    } else return offset;
    offset = (node as Node | undefined)?.range?.[0] ?? offset;
  }
  return offset;
}

function firstKey(map: YAMLMap, offset: number): number | undefined {
  const twin = map.items.find((item) => (item.key as Node).range?.[0] === offset);
  const first = map.items.find((item) => twin !== undefined && keyText(item.key) === keyText(twin.key));
  return (first?.key as Node | undefined)?.range?.[0];
}

function firstOfDuplicate(node: unknown, offset: number): number | undefined {
  if (isMap(node)) {
    const here = firstKey(node, offset);
    return here ?? node.items.map((item) => firstOfDuplicate(item.value, offset)).find((found) => found !== undefined);
  }
  if (isSeq(node)) return node.items.map((item) => firstOfDuplicate(item, offset)).find((found) => found !== undefined);
  return undefined;
}

const tooDeep = (text: string) =>
  /(?:[[{]\s*){40}/.test(text) || text.split('\n').some((line) => line.search(/\S/) > MAX_DEPTH * 4);

function syntaxProblems(source: SourceText, doc: Document, counter: LineCounter): Problem[] {
  return [...doc.errors, ...doc.warnings].map((fault) => {
    const { line, col } = counter.linePos(fault.pos[0]);
    const place = { file: source.file, line, column: col };
    if (fault.code !== 'DUPLICATE_KEY') {
      const hint = 'put text that holds ": " or " #", or that begins with a special character, into double quotes.';
      return {
        ...place,
        code: 'yaml-syntax' as const,
        message: `${fault.message.replace(/\s+/g, ' ')}.`.replace(/\.\.$/, '.'),
        hint,
      };
    }
    const first = firstOfDuplicate(doc.contents, fault.pos[0]);
    const where = first === undefined ? 'above' : `on line ${counter.linePos(first).line}`;
    return {
      ...place,
      code: 'duplicate-key' as const,
      message: `This key stands already ${where}.`,
      hint: 'keep one of the two.',
    };
  });
}

/**
 * Parses one YAML document of the core schema: dates stay text, aliases and unknown tags are refused.
 * `text` may be a part of the file as long as its lines are numbered as in the file.
 */
export function parseYaml(source: SourceText, text: string = source.text): Checked<ParsedYaml> {
  const at = (line: number, column: number): Place => ({ file: source.file, line, column });
  const refuse = (problem: Problem): Checked<ParsedYaml> => ({ ok: false, problems: [problem] });
  if (tooDeep(text)) {
    return refuse({
      ...at(1, 1),
      code: 'yaml-syntax',
      message: 'The YAML is nested too deeply.',
      hint: 'no key needs more than a few levels.',
    });
  }
  const counter = new LineCounter();
  const doc = parseDocument(text, {
    lineCounter: counter,
    prettyErrors: false,
    strict: true,
    uniqueKeys: true,
    version: '1.2',
    schema: 'core',
  });
  if (doc.errors.length + doc.warnings.length > 0) return { ok: false, problems: syntaxProblems(source, doc, counter) };
  const place = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return at(Math.max(line, 1), Math.max(col, 1));
  };
  if (!isMap(doc.contents)) {
    const message = 'Expected keys with values, like "name: Example", and found something else.';
    return refuse({ ...place(doc.contents?.range?.[0] ?? 0), code: 'not-a-mapping', message });
  }
  try {
    const data: unknown = doc.toJS({ maxAliasCount: 0 });
    return { ok: true, value: { data, placeOf: (path, aim = 'value') => place(offsetOf(doc.contents, path, aim)) } };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return refuse({
      ...place(0),
      code: 'yaml-syntax',
      message: 'Anchors and aliases (& and *) are not used here.',
      hint: 'write the value out.',
    });
  }
}
