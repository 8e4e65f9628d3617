/** `visavis new`: a valid entry file to begin with, with facts from a public source where there is one. */
import { kinds, type Kind } from '../../schemas/index.ts';
import { isoDate, isPublicUrl } from '../../schemas/fields.ts';
import { githubClient } from '../github/client.ts';
import { listNames } from '../entries/load-content.ts';
import { DataSetError, type FactTable, type TableRow } from '../importers/fact-table.ts';
import { fetchText } from '../importers/fetch-text.ts';
import { readGithub } from '../importers/sources/github-facts.ts';
import { homepageOr, type NewEntry } from '../editing/new-entry.ts';
import type { NEW_SOURCES } from '../importers/source-names.ts';
import { IMPORT_SOURCES } from '../importers/data-sets.ts';
import { suggest } from '../problems/nearest.ts';
import { printResult } from './data-set.ts';
import { UserError, type ExitCode } from './exit.ts';
import { requireFolder } from './load.ts';
import { createEntry } from './new-entries.ts';

export interface NewOptions {
  readonly content: string;
  readonly from?: (typeof NEW_SOURCES)[number];
  /** A file or address instead of the published one. */
  readonly data?: string;
  readonly asOf?: string;
  readonly homepage?: string;
}

const GITHUB_URL = /^https:\/\/github\.com\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/;

function requireDay(day: string | undefined): string {
  if (day === undefined || !isoDate.safeParse(day).success)
    throw new UserError('Say of which day the data is: --as-of YYYY-MM-DD');
  return day;
}

/** The row of a data set that a name means: its key, or the name of exactly one model. */
export function findRow(table: FactTable, wanted: string): TableRow {
  const exact = table.rows.get(wanted);
  if (exact !== undefined) return exact;
  const fold = (name: string) => name.toLowerCase();
  const named = [...table.rows.values()].filter((row) =>
    [row.name, `${row.maker}: ${row.name}`].map(fold).includes(fold(wanted)),
  );
  if (named.length === 1 && named[0] !== undefined) return named[0];
  const keys = named.slice(0, 8).map((row) => row.key);
  if (keys.length > 1) throw new UserError(`Several models have this name. Write one of: ${keys.join(', ')}`);
  throw new UserError(`${table.source} has no model "${wanted}". ${suggest(wanted, table.rows.keys()) ?? ''}`.trim());
}

/** A new model from a row of a data set. */
export function modelFrom(table: FactTable, row: TableRow, homepage?: string): NewEntry {
  const name = `${row.maker}: ${row.name}`;
  const page = homepage ?? homepageOr(row.homepage, 'https://models.dev');
  return {
    ...row,
    name,
    kind: 'model',
    source: table.source,
    asOf: table.asOf,
    homepage: page,
    ids: { [table.source]: row.key },
  };
}

async function modelsDevEntry(wanted: string, { data, asOf, homepage }: NewOptions): Promise<NewEntry> {
  const source = IMPORT_SOURCES['models-dev'];
  if (source === undefined) throw new Error('models-dev is a source');
  const place = data ?? (typeof source.url === 'string' ? source.url : '');
  const { text, day } = await fetchText(place);
  const table = source.parse(text, requireDay(asOf ?? day), place);
  return modelFrom(table, findRow(table, wanted), homepage);
}

/** A new repository with what GitHub says of it. */
export async function githubEntry(name: string, baseUrl?: string): Promise<NewEntry> {
  const found = await readGithub(githubClient({ baseUrl, token: process.env.GITHUB_TOKEN }), name);
  if (found === undefined) throw new UserError(`GitHub has no repository ${name}.`);
  const { repository, facts, asOf } = found;
  const homepage = homepageOr(repository.homepage, repository.html_url);
  const maker = repository.owner.login;
  const key = repository.full_name;
  return {
    key,
    name: repository.name,
    maker,
    kind: 'repository',
    source: 'github',
    asOf,
    facts,
    homepage,
    repository: repository.html_url,
  };
}

/** A new entry without facts. */
function plainEntry(kind: Kind, wanted: string, homepage: string | undefined): NewEntry {
  const none = { facts: {}, source: undefined, asOf: '' };
  const [, owner, name] = GITHUB_URL.exec(wanted) ?? [];
  if (kind === 'repository') {
    if (owner === undefined || name === undefined)
      throw new UserError('Give the address of the repository, like https://github.com/owner/name');
    const repository = `https://github.com/${owner}/${name}`;
    return { ...none, key: `${owner}/${name}`, kind, name, maker: owner, repository, homepage: homepage ?? repository };
  }
  const [maker, model] = wanted.split(/:\s+/, 2);
  if (maker === undefined || model === undefined) throw new UserError('Write the name of a model as "Vendor: Model".');
  if (homepage === undefined || !isPublicUrl(homepage))
    throw new UserError('Say where its vendor describes the model: --homepage https://…');
  return { ...none, key: wanted, kind, name: wanted, maker, homepage };
}

/** Facts are welcome but not needed: when the source cannot be reached, the file is made without them. */
async function draft(kind: Kind, wanted: string, options: NewOptions): Promise<{ entry: NewEntry; remark: string }> {
  const name = GITHUB_URL.exec(wanted)?.slice(1, 3).join('/') ?? wanted;
  try {
    if (options.from === 'models-dev') return { entry: await modelsDevEntry(wanted, options), remark: '' };
    if (options.from === 'github') return { entry: await githubEntry(name, options.data), remark: '' };
  } catch (error) {
    if (!(error instanceof DataSetError)) throw error;
    return { entry: plainEntry(kind, wanted, options.homepage), remark: `Without facts, because ${error.message}\n` };
  }
  return { entry: plainEntry(kind, wanted, options.homepage), remark: '' };
}

async function run(kind: Kind, wanted: string, options: NewOptions): Promise<string> {
  const expected = kind === 'model' ? 'models-dev' : 'github';
  if (options.from !== undefined && options.from !== expected)
    throw new UserError(`Facts of a ${kinds[kind].label.toLowerCase()} come from ${expected}.`);
  await requireFolder(options.content);
  const { entry, remark } = await draft(kind, wanted, options);
  const file = await createEntry(entry, await listNames(options.content), options.content);
  return `${remark}Created ${options.content}/${file}. Write its summary and claims, then run: npm run check\n`;
}

/** Creates an entry of `kind` from a name or address. */
export function newEntry(kind: Kind, wanted: string, options: NewOptions): Promise<ExitCode> {
  return printResult(run(kind, wanted, options));
}
