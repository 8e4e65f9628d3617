/** Brings an entry into its usual form: order, spacing, dates, numbers and units. What it means stays what it was. */
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { kinds, type Kind } from '../../schemas/index.ts';
import { frontMatterOf, replaceFrontMatter } from './yaml-places.ts';
import { fixDate, fixNumber } from './fix-numbers.ts';
import { fixPrice } from './fix-price.ts';
import { fixValues } from './fix-values.ts';
import { orderKeys } from './order-keys.ts';

/** The order in which entries state things. */
const ORDER = [
  'name',
  'vendor',
  'owner',
  'aliases',
  'summary',
  'homepage',
  'repository',
  'ids',
  'withheld',
  'facts',
  'disputed',
  'history',
  'benchmarks',
  'capabilities',
];

const BLOCKS = ['facts', 'disputed', 'benchmarks'] as const;

/** One kind of line end, no byte-order mark, no spaces at the ends of front matter's lines, one line end at the end. */
export function tidy(text: string): string {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const { yaml, start } = frontMatterOf(plain);
  // Spaces at line ends mean something in block text, and two of them are a line break in Markdown.
  const isFlat = !/:[ ]+[|>][-+0-9]*[ ]*$/m.test(yaml);
  const front = isFlat ? yaml.replace(/[ \t]+$/gm, '') : yaml;
  return `${replaceFrontMatter(plain, start, yaml, front).replace(/\s+$/, '')}\n`;
}

/** Data with every date and number in our form, so that two ways to write a value compare as one. */
function meaning(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(meaning);
  if (typeof data === 'object' && data !== null)
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, meaning(value)]));
  if (typeof data !== 'string') return data;
  const number = fixNumber(data, true) ?? fixPrice(data);
  return fixDate(data) ?? (number === undefined ? data : Number(number));
}

/** What `yaml` says, in our form; `undefined` when it cannot be parsed. */
function parseMeaning(yaml: string): unknown {
  try {
    return meaning(parse(yaml, { uniqueKeys: true, schema: 'core' }));
  } catch {
    return undefined;
  }
}

function fixFrontMatter(yaml: string, kind: Kind): string {
  const facts = kinds[kind].facts;
  const known = new Map(facts.map((fact) => [fact.id, fact]));
  const order = facts.map((fact) => fact.id);
  const fixed = BLOCKS.reduce((text, block) => fixValues(text, block, (id) => known.get(id)), yaml);
  const ordered = ['facts', 'disputed', 'history', 'withheld'].reduce((text, block) => orderKeys(text, order, block), fixed);
  return orderKeys(ordered, ORDER);
}

/**
 * The text of an entry in its usual form. Idempotent. A file that cannot be parsed, and one whose meaning would change,
 * only gets its line ends tidied.
 */
export function fixEntry(text: string, kind: Kind): string {
  const tidied = tidy(text);
  const { yaml, start } = frontMatterOf(tidied);
  const before = parseMeaning(yaml);
  if (before === undefined || start === 0) return tidied;
  const fixed = fixFrontMatter(yaml, kind);
  if (!isDeepStrictEqual(parseMeaning(fixed), before)) return tidied;
  return replaceFrontMatter(tidied, start, yaml, fixed);
}
