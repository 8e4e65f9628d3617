/** `visavis maintenance`: facts that are too old, what the tables dispute and which sources are gone, as JSON. Nothing is changed. */
import { join, relative, resolve, sep } from 'node:path';
import { checkLinks } from '../importers/check-links.ts';
import { fetchText } from '../importers/fetch-text.ts';
import { loadReferencePriceTables } from '../importers/data-sets.ts';
import { crossCheck, describeDispute } from '../importers/cross-check/cross-check.ts';
import type { Catalogue } from '../catalogue.ts';
import { readCodeOwners, type OwnerOf } from '../github/code-owners.ts';
import type { Maintenance } from '../github/maintenance-findings.ts';
import { citedLinks } from '../views/pages/cited-links.ts';
import { viewGaps } from '../views/pages/gaps.ts';
import { printResult } from './data-set.ts';
import type { ExitCode } from './exit.ts';
import { requireCatalogue } from './load.ts';

export interface MaintenanceOptions {
  readonly content: string;
}

/** Whom to ask: the published tables and the web, or stand-ins in tests. */
export interface Sources {
  readonly tables: Awaited<ReturnType<typeof loadReferencePriceTables>>;
  readonly fetchText: typeof fetchText;
  readonly checkLinks: typeof checkLinks;
  /** The owner of a file of the content folder. */
  readonly ownerOf: OwnerOf;
}

async function crossCheckAll({ content }: Catalogue, today: string, sources: Sources): Promise<Maintenance['disputedPrices']> {
  const found: Maintenance['disputedPrices'] = [];
  for (const { url, parse } of Object.values(sources.tables)) {
    const place = typeof url === 'string' ? url : url(today);
    const { text, day } = await sources.fetchText(place);
    const table = parse(text, day ?? today, place);
    for (const price of crossCheck(table, content.entries).disputedPrices)
      found.push({ entry: price.slug, text: describeDispute(price, table) });
  }
  return found;
}

async function missingLinks(catalogue: Catalogue, sources: Sources): Promise<Maintenance['missing']> {
  const cited = citedLinks(catalogue);
  const reports = await sources.checkLinks(cited.map((link) => link.url));
  return reports.flatMap(({ url, state, reason }, index) =>
    state === 'dead' ? [{ url, reason, files: [...(cited[index]?.files ?? [])] }] : [],
  );
}

function staleFacts(catalogue: Catalogue, ownerOf: OwnerOf): Maintenance['outdated'] {
  const due = viewGaps(catalogue).filter(({ isOutdated }) => isOutdated);
  return due.map(({ file, line, label, asOf, editUrl }) => ({
    owner: ownerOf(file) ?? null,
    place: `${file}:${line}`,
    url: editUrl,
    text: `${label}, stated ${asOf}`,
  }));
}

/** Throws `DataSetError` when a table cannot be found: half a look must not close what a whole one found. */
export async function collectFindings(catalogue: Catalogue, asOf: string, sources: Sources): Promise<Maintenance> {
  const disputedPrices = await crossCheckAll(catalogue, asOf, sources);
  const outdated = staleFacts(catalogue, sources.ownerOf);
  return { asOf, disputedPrices, missing: await missingLinks(catalogue, sources), outdated };
}

/** CODEOWNERS names paths from the root of the repository, in which the command runs. */
async function ownersBelow(content: string): Promise<OwnerOf> {
  const ownerOf = await readCodeOwners('.');
  return (file) =>
    ownerOf(
      join(relative('.', resolve(content)), file)
        .split(sep)
        .join('/'),
    );
}

async function look({ content }: MaintenanceOptions): Promise<string> {
  const today = new Date().toISOString().slice(0, 10);
  const sources = { tables: await loadReferencePriceTables(), fetchText, checkLinks, ownerOf: await ownersBelow(content) };
  return `${JSON.stringify(await collectFindings(await requireCatalogue(content), today, sources), null, 2)}\n`;
}

export function maintenance(options: MaintenanceOptions): Promise<ExitCode> {
  return printResult(look(options));
}
