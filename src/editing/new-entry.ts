/** The text of a new entry file from a row of a data set: valid at once, with notes on what an editor has to write. */
import { stringify } from 'yaml';
import { kinds, type Kind } from '../../schemas/index.ts';
import { isPublicUrl } from '../../schemas/fields.ts';
import { writeScalar, writeStated } from './write-value.ts';
import type { TableRow } from '../importers/fact-table.ts';

/** What a new entry is made from. */
export interface NewEntry extends TableRow {
  readonly kind: Kind;
  /** The source of the facts; `undefined` when there are none. */
  readonly source: string | undefined;
  readonly asOf: string;
  readonly homepage: string;
  readonly repository?: string | undefined;
  readonly ids?: Readonly<Record<string, string>>;
}

/** `Qwen: Qwen3 32B (FP8)` -> `qwen-qwen3-32b-fp8`; empty when nothing of the name can stand in an address. */
export function slugFrom(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 100);
}

const text = (value: string) => stringify(value, { lineWidth: 0, defaultStringType: 'PLAIN', defaultKeyType: 'PLAIN' }).trimEnd();

function factLines({ kind, facts, source, asOf }: NewEntry): string[] {
  const known = kinds[kind].facts.filter((fact) => facts[fact.id] !== undefined);
  if (known.length === 0 || source === undefined) return ['facts: {}'];
  return ['facts:', ...known.map(({ id }) => `  ${id}: ${writeStated({ value: facts[id] ?? '', source, asOf })}`)];
}

function idLines(ids: Readonly<Record<string, string>> = {}): string[] {
  const pairs = Object.entries(ids).map(([source, key]) => `${source}: ${writeScalar(key)}`);
  return pairs.length === 0 ? [] : [`ids: { ${pairs.join(', ')} }`];
}

/** A sentence that the data set itself supports, until an editor writes a better one. */
function summaryOf({ kind, maker, facts }: NewEntry): string {
  const date = facts['releaseDate'];
  return `A ${kinds[kind].label.toLowerCase()} by ${maker}${typeof date === 'string' ? `, released on ${date}` : ''}.`;
}

/** The whole file. It passes `visavis check`; its comments say what is still to be written. */
export function newEntryText(entry: NewEntry): string {
  const { kind, name, maker, homepage, repository } = entry;
  const lines = [
    '---',
    `# yaml-language-server: $schema=../../schemas/editor/${kind}.schema.json`,
    `name: ${text(name)}`,
    `${kinds[kind].makerField}: ${text(maker)}`,
    'aliases: []',
    '# One sentence in your own words: what it is and for whom.',
    `summary: ${text(summaryOf(entry))}`,
    `homepage: ${text(homepage)}`,
    ...(repository === undefined ? [] : [`repository: ${text(repository)}`]),
    ...idLines(entry.ids),
    '# Leave out what you do not know: absent means unknown.',
    ...factLines(entry),
    '# Claims, the most telling first; each needs a primary source that you have read. Their form is shown in CONTRIBUTING.md.',
    'capabilities: []',
    '---',
  ];
  return `${lines.join('\n')}\n`;
}

/** The address of a maker's documentation, when it is one that may stand in an entry. */
export function homepageOr(candidate: string | null | undefined, otherwise: string): string {
  return candidate != null && isPublicUrl(candidate) ? candidate : otherwise;
}
