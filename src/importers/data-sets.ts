/**
 * The registry of sources. To add one, write its file and add its line here; the command line takes its names from this
 * list. A source is loaded when it is used, so that asking for a name costs nothing.
 */
import type { ReferencePriceTable } from './cross-check/cross-check.ts';
import type { DataSet } from './data-set.ts';
import type { FactTable } from './fact-table.ts';
import type { RepositorySource } from './repository-source.ts';

/** Facts of many things in one data set. */
export interface TableSource {
  readonly role: 'table';
  readonly load: () => Promise<DataSet<FactTable>>;
  /** The id of the kind whose new entries can begin with facts of this source. */
  readonly creates?: string;
}

/** Facts of one repository at a time. */
interface OneByOneSource {
  readonly role: 'repositories';
  /** The host whose projects it knows; without it, those of any. */
  readonly host?: string;
  readonly load: () => Promise<RepositorySource>;
  readonly creates?: string;
}

/** Prices that are compared with ours and never imported. */
interface CrossCheckSource {
  readonly role: 'cross-check';
  readonly load: () => Promise<DataSet<ReferencePriceTable>>;
  readonly creates?: undefined;
}

export type FactSource = TableSource | OneByOneSource;
export type Source = FactSource | CrossCheckSource;

/** By the name that the command line takes, which is also the id in `sources.yaml`. */
export const SOURCES: Readonly<Record<string, Source>> = Object.freeze<Record<string, Source>>({
  'models-dev': { role: 'table', creates: 'model', load: async () => (await import('./sources/models-dev.ts')).modelsDev },
  openrouter: { role: 'table', load: async () => (await import('./sources/openrouter.ts')).openrouter },
  'github-ranking': { role: 'table', load: async () => (await import('./sources/github-ranking.ts')).githubRanking },
  'github-ranking-ai': { role: 'table', load: async () => (await import('./sources/github-ranking.ts')).githubRankingAi },
  'best-of-ml': { role: 'table', load: async () => (await import('./sources/best-of-ml.ts')).bestOfMl },
  git: { role: 'repositories', load: async () => (await import('./sources/git.ts')).git },
  github: {
    role: 'repositories',
    creates: 'repository',
    host: 'github.com',
    load: async () => (await import('./sources/github.ts')).github,
  },
  collected: { role: 'table', load: async () => (await import('./sources/collected.ts')).collected },
  litellm: { role: 'cross-check', load: async () => (await import('./cross-check/litellm.ts')).litellm },
  'genai-prices': { role: 'cross-check', load: async () => (await import('./cross-check/genai-prices.ts')).genaiPrices },
});

/** The names of the sources that `is` accepts, in the order of the registry. */
function namesWhere(is: (source: Source) => boolean): readonly string[] {
  return Object.keys(SOURCES).filter((name) => SOURCES[name] !== undefined && is(SOURCES[name]));
}

/** Sources that facts can be imported from. */
export const IMPORT_NAMES = namesWhere(({ role }) => role !== 'cross-check');

/** Reference price tables, which are only compared with. */
export const CROSS_CHECK_NAMES = namesWhere(({ role }) => role === 'cross-check');

/** Sources that a new entry of `kind`, or of any, can take its first facts from. */
export const namesThatCreate = (kind?: string): readonly string[] =>
  namesWhere(({ creates }) => creates !== undefined && (kind === undefined || creates === kind));

/** The source that has first facts of a new entry of `kind` at a host, if there is one. */
export const nameThatCreatesAt = (kind: string, host: string): string | undefined =>
  namesThatCreate(kind).find((name) => {
    const source = SOURCES[name];
    return source?.role === 'repositories' && source.host === host;
  });

/** All reference price tables, loaded, by name. */
export async function loadReferencePriceTables(): Promise<Readonly<Record<string, DataSet<ReferencePriceTable>>>> {
  const tables = Object.entries(SOURCES).flatMap(([name, source]) => (source.role === 'cross-check' ? [{ name, source }] : []));
  return Object.fromEntries(await Promise.all(tables.map(async ({ name, source }) => [name, await source.load()] as const)));
}
