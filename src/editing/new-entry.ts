/** The text of a new entry file: valid but for what an editor has to write, which its comments name. */
import { stringify } from 'yaml';
import type { FactValue } from '../../schemas/content.ts';
import { draftSummary } from '../entries/placeholders.ts';
import { kindOf } from '../kinds/kinds.ts';
import { writeScalar, writeStated, writeValue, type Stated, type Terms } from './write-value.ts';

/** What a new entry is made from. */
export interface NewEntry {
  /** Id of its kind. */
  readonly kind: string;
  readonly name: string;
  /** Its part of the address; without it the name gives it. */
  readonly slug?: string | undefined;
  readonly maker: string;
  /** The category that it is in; needed where its kind has categories. */
  readonly category?: string | undefined;
  /** Other names of it. */
  readonly aliases?: readonly string[];
  /** The series that it belongs to. */
  readonly family?: string | undefined;
  readonly facts: Readonly<Record<string, FactValue>>;
  /** Fact -> the prices of larger uses. */
  readonly tiers?: Readonly<Record<string, Stated['tiers']>>;
  /** Fact -> its own source and day, where they are not those of the others. */
  readonly terms?: Readonly<Record<string, Terms>> | undefined;
  /** What other sources state otherwise. */
  readonly disputed?: readonly (Stated & { readonly id: string })[] | undefined;
  /** Facts that no importer may set, with the reason. */
  readonly withheld?: Readonly<Record<string, string>>;
  /** The source of the facts; `undefined` when there are none. */
  readonly source: string | undefined;
  readonly asOf: string;
  readonly homepage: string;
  /** One sentence; without it the file holds one that has yet to be written. */
  readonly summary?: string | undefined;
  /** Addresses besides the homepage: key -> address. */
  readonly links?: Readonly<Record<string, string>>;
  readonly ids?: Readonly<Record<string, string>>;
  /** Whether it holds what a source states, and nothing that an editor still has to write. */
  readonly isListed?: boolean;
}

/** `Qwen: Qwen3 32B (FP8)` -> `qwen-qwen3-32b-fp8`; empty when nothing of the name can stand in an address. */
export function slugFrom(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, 100)
    .replace(/-$/, '');
}

const text = (value: string) => stringify(value, { lineWidth: 0, defaultStringType: 'PLAIN', defaultKeyType: 'PLAIN' }).trimEnd();

function factLines({ kind, facts, tiers = {}, terms = {}, source, asOf }: NewEntry): string[] {
  const known = kindOf(kind).facts.filter((fact) => facts[fact.id] !== undefined);
  if (known.length === 0 || source === undefined) return ['facts: {}'];
  const stated = (id: string) => writeStated({ value: facts[id] ?? '', tiers: tiers[id], ...(terms[id] ?? { source, asOf }) });
  return ['facts:', ...known.map(({ id }) => `  ${id}: ${stated(id)}`)];
}

function disputedLines({ kind, disputed = [] }: NewEntry): string[] {
  const order = kindOf(kind).facts.map(({ id }) => id);
  const lines = disputed
    .toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
    .map((other) => `  ${other.id}: ${writeStated(other)}`);
  return lines.length === 0 ? [] : ['disputed:', ...lines];
}

function withheldLines({ withheld = {} }: NewEntry): string[] {
  const lines = Object.entries(withheld).map(([id, reason]) => `  ${id}: ${text(reason)}`);
  return lines.length === 0 ? [] : ['withheld:', ...lines];
}

/** Other names of a listed entry; the file of any other has an empty list to fill. */
const aliasLines = (aliases: readonly string[] = []) => (aliases.length === 0 ? [] : [`aliases: ${writeValue(aliases)}`]);

function idLines(ids: Readonly<Record<string, string>> = {}): string[] {
  const pairs = Object.entries(ids).map(([source, key]) => `${source}: ${writeScalar(key)}`);
  return pairs.length === 0 ? [] : [`ids: { ${pairs.join(', ')} }`];
}

const SUMMARY = '# One sentence in your own words: what it is and for whom.';
const LISTED = '# An importer keeps the facts of its source. CONTRIBUTING.md says how to write the rest.';
const CLAIMS =
  '# Claims, the most important first; each needs a primary source that you have read. CONTRIBUTING.md shows their form.';

/** The whole file. Its comments, and `visavis check`, say what is still to be written. */
export function newEntryText(entry: NewEntry): string {
  const { kind, name, maker, category, family, homepage, aliases, isListed = false, links = {} } = entry;
  const lines = [
    '---',
    `# yaml-language-server: $schema=../../schemas/editor/${kind}.schema.json`,
    `name: ${text(name)}`,
    `${kindOf(kind).maker.field}: ${text(maker)}`,
    ...(category === undefined ? [] : [`category: ${text(category)}`]),
    ...(family === undefined ? [] : [`family: ${text(family)}`]),
    ...(isListed
      ? aliasLines(aliases)
      : ['aliases: []', SUMMARY, `summary: ${text(entry.summary ?? draftSummary(kindOf(kind), maker))}`]),
    `homepage: ${text(homepage)}`,
    ...Object.entries(links).map(([key, address]) => `${key}: ${text(address)}`),
    ...idLines(entry.ids),
    ...withheldLines(entry),
    isListed ? LISTED : '# Leave out what you do not know: absent means unknown.',
    ...factLines(entry),
    ...disputedLines(entry),
    ...(isListed ? [] : [CLAIMS, 'capabilities: []']),
    '---',
  ];
  return `${lines.join('\n')}\n`;
}
