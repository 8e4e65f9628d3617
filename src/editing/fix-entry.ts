/** Puts an entry into its usual form: order, spacing, dates, numbers and units. What it means stays the same. */
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import type { TypedFact } from '../../schemas/content.ts';
import { MAX_TEXT } from '../entries/yaml-slips.ts';
import { kindOf, schemas } from '../kinds/kinds.ts';
import { fixData, fixValues, type FactOf } from './fix-values.ts';
import { joinCommas } from './join-commas.ts';
import { orderKeys } from './order-keys.ts';
import { frontMatterOf, replaceFrontMatter } from './yaml-places.ts';

/** Blocks of statements whose values are fixed, and blocks whose keys stand in the order of the facts. */
const STATED_BLOCKS = ['facts', 'disputed', 'benchmarks'];
const ORDERED_BLOCKS = ['facts', 'disputed', 'history', 'withheld'];

const RESULT: TypedFact = { type: 'result', better: 'none' };

/** One kind of line end, no byte-order mark, no spaces at the ends of front matter's lines, one line end at the end. */
export function tidy(text: string): string {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const { yaml, start } = frontMatterOf(plain);
  // Spaces at line ends mean something in block text, and two of them are a line break in Markdown.
  const isFlat = !/:[ ]+[|>][-+0-9]*[ ]*$/m.test(yaml);
  const front = isFlat ? yaml.split('\n').map(withoutEnd).join('\n') : yaml;
  return `${replaceFrontMatter(plain, start, yaml, front).trimEnd()}\n`;
}

/** The line without spaces and tabs at its end. A pattern would take time that grows with the square of those within it. */
function withoutEnd(line: string): string {
  let end = line.length;
  while (end > 0 && ' \t'.includes(line.charAt(end - 1))) end -= 1;
  return line.slice(0, end);
}

/** Lines that `check` refuses; nothing in them is looked at. */
const hasLongLine = (yaml: string): boolean => yaml.split('\n').some((line) => line.length > MAX_TEXT);

/** Whether the front matter of an entry can be parsed, so that more than its line ends can be fixed. */
export const canBeFixed = (text: string): boolean => {
  const { yaml, start } = frontMatterOf(tidy(text));
  return start > 0 && parseData(yaml) !== undefined;
};

/** The keys and values of front matter; `undefined` when it cannot be parsed. */
function parseData(yaml: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const data = parse(yaml, { uniqueKeys: true, schema: 'core', logLevel: 'error' }) as unknown;
    return typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}

function factsOf(kind: string): FactOf {
  const facts = new Map(kindOf(kind).facts.map((fact) => [fact.id, fact]));
  return (block, id) => (block === 'benchmarks' ? RESULT : facts.get(id));
}

function fixFrontMatter(yaml: string, kind: string): string {
  const order = kindOf(kind).facts.map((fact) => fact.id);
  const fixed = STATED_BLOCKS.reduce((text, block) => fixValues(text, block, factsOf(kind)), yaml);
  const ordered = ORDERED_BLOCKS.reduce((text, block) => orderKeys(text, order, block), fixed);
  return orderKeys(ordered, Object.keys(schemas.entries.get(kind)?.shape ?? {}));
}

/**
 * The text of an entry in its usual form. Idempotent. A file that cannot be parsed, and one in which more than the form of
 * values would change, only gets its line ends tidied.
 */
export function fixEntry(text: string, kind: string): string {
  const tidied = tidy(text);
  const { yaml, start } = frontMatterOf(tidied);
  if (hasLongLine(yaml)) return tidied;
  const whole = joinCommas(yaml, factsOf(kind));
  const before = parseData(whole);
  if (before === undefined || start === 0) return tidied;
  const fixed = fixFrontMatter(whole, kind);
  const isSafe = isDeepStrictEqual(parseData(fixed), fixData(before, STATED_BLOCKS, factsOf(kind)));
  return isSafe ? replaceFrontMatter(tidied, start, yaml, fixed) : tidied;
}
