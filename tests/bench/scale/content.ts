/**
 * A content folder with as many invented entries as are asked for, the same ones in each run:
 * `node tests/bench/scale/content.ts --entries 450 --out DIR`. What is in the folder is replaced.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse, stringify } from 'yaml';
import { entryAt, type SyntheticEntry } from './entries.ts';
import { benchmarks, capabilities, categories, GROUPS, needs, type Terms } from './vocabulary.ts';

export type Policy = 'all' | 'nearest';

const CONTENT = join(import.meta.dirname, '..', '..', '..', 'content');

const source = (title: string, address: string) => ({ title, url: `https://lists.example.org/${address}`, licence: 'CC0-1.0' });

const SOURCES = {
  'facts-list': source('List of invented facts', 'facts'),
  'second-list': source('Second list of invented facts', 'second'),
  'results-table': source('Table of invented results', 'results'),
};

const POLICIES = {
  all: { policy: 'all' },
  nearest: { policy: 'nearest', nearest: 3, sameNeed: 3, bestOfCategory: 5, makers: 8, successors: true },
} as const;

const site = (policy: Policy) => ({
  name: 'Synthetic comparisons',
  tagline: 'Invented things, face to face',
  description: 'A site with invented entries, on which the time of builds is measured.',
  today: '2026-07-01',
  address: 'https://compare.example.org',
  edit: { address: 'https://example.org/code/comparisons' },
  home: { searchExample: [0, 1].map((index) => String(entryAt(index).data.name)).join(' vs ') },
  minimumClaims: 3,
  requireProse: true,
  capabilityGroups: Object.fromEntries(GROUPS.map((id) => [id, `${id.charAt(0).toUpperCase()}${id.slice(1)}`])),
  pairs: POLICIES[policy],
  cost: {
    workloads: {
      model: [
        { name: 'A chat assistant', size: 4000, use: { in: 20, cached: 12, out: 4 } },
        { name: 'Reading long documents', size: 30_000, use: { in: 100, cached: 0, out: 2 } },
        { name: 'Long outputs', size: 2000, use: { in: 5, cached: 0, out: 20 } },
      ],
    },
    hosting: ['ability-01'],
  },
});

/** The weights of our own site. What holds for its categories alone is not for these. */
function ranking(): unknown {
  const own = parse(readFileSync(join(CONTENT, 'ranking.yaml'), 'utf8')) as unknown;
  const isOfCategories = (key: string) => ['reference', 'byCategory', 'notIn'].includes(key);
  return JSON.parse(JSON.stringify(own, (key, value: unknown) => (isOfCategories(key) ? undefined : value)));
}

const markdown = (data: unknown, prose = '') => `---\n${stringify(data, { lineWidth: 0 })}---\n${prose}`;

function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function writeTerms(folder: string, terms: Terms, ending: 'md' | 'yaml'): void {
  for (const [id, data] of Object.entries(terms))
    writeText(join(folder, `${id}.${ending}`), ending === 'md' ? markdown(data) : stringify(data, { lineWidth: 0 }));
}

/** Writes one entry into a content folder that is there already. */
export function writeEntry(folder: string, { file, data, prose }: SyntheticEntry): void {
  writeText(join(folder, file), markdown(data, prose));
}

/** Writes a whole content folder, in place of what is in `folder`. */
export function writeContent(folder: string, entries: number, policy: Policy = 'all'): void {
  rmSync(folder, { recursive: true, force: true });
  const files = {
    'site.yaml': site(policy),
    'ranking.yaml': ranking(),
    'sources.yaml': SOURCES,
    'pairs.yaml': { include: [], exclude: [] },
  };
  for (const [file, data] of Object.entries(files)) writeText(join(folder, file), stringify(data, { lineWidth: 0 }));
  writeTerms(join(folder, 'categories'), categories(), 'yaml');
  writeTerms(join(folder, 'capabilities'), capabilities(), 'md');
  writeTerms(join(folder, 'needs'), needs(), 'md');
  writeTerms(join(folder, 'benchmarks'), benchmarks(), 'yaml');
  for (let index = 0; index < entries; index += 1) writeEntry(folder, entryAt(index));
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { entries: { type: 'string' }, out: { type: 'string' }, policy: { type: 'string', default: 'all' } },
  });
  const [entries, { out, policy }] = [Number(values.entries), values];
  if (!Number.isInteger(entries) || entries < 2 || out === undefined || (policy !== 'all' && policy !== 'nearest'))
    throw new Error('use: node tests/bench/scale/content.ts --entries 450 --out DIR [--policy all|nearest]');
  writeContent(out, entries, policy);
}
