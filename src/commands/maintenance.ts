/** `visavis maintenance`: outdated facts, disputed prices, dead links and weak packages, as JSON. It changes nothing. */
import { readFile } from 'node:fs/promises';
import { dayAt } from '../../schemas/dates.ts';
import { checkLinks } from '../importers/check-links.ts';
import { fetchText } from '../importers/fetch-text.ts';
import { parseAudit, type Weakness } from '../importers/npm-audit.ts';
import { loadReferencePriceTables } from '../importers/data-sets.ts';
import { crossCheck, describeDispute } from '../importers/cross-check/cross-check.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Maintenance } from '../github/maintenance-findings.ts';
import { citedLinks } from '../views/pages/cited-links.ts';
import { viewGaps } from '../views/pages/gaps.ts';
import { printResult } from './data-set.ts';
import type { ExitCode } from './exit.ts';
import { requireCatalogue } from './load.ts';
import { asJson, type Output, type Result } from './output.ts';

export interface MaintenanceOptions extends Pick<Output, 'json'> {
  readonly content: string;
  /** A file with what `npm audit --json` printed; without it no packages are looked at. */
  readonly audit?: string | undefined;
}

/** The published tables and the web, or stand-ins for them in tests. */
export interface Sources {
  readonly tables: Awaited<ReturnType<typeof loadReferencePriceTables>>;
  readonly fetchText: typeof fetchText;
  readonly checkLinks: typeof checkLinks;
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

async function deadLinks(catalogue: Catalogue, sources: Sources): Promise<Maintenance['deadLinks']> {
  const cited = citedLinks(catalogue);
  const reports = await sources.checkLinks(cited.map((link) => link.url));
  return reports.flatMap(({ url, state, reason }, index) =>
    state === 'dead' ? [{ url, reason, files: [...(cited[index]?.files ?? [])] }] : [],
  );
}

function outdatedFacts(catalogue: Catalogue): Maintenance['outdated'] {
  const gaps = viewGaps(catalogue).filter(({ isOutdated }) => isOutdated);
  return gaps.map(({ file, line, label, asOf, editUrl }) => ({
    place: `${file}:${line}`,
    url: editUrl,
    text: `${label}, stated ${asOf}`,
  }));
}

/** Throws `DataSetError` when a table cannot be read: an issue that lists half of the findings would drop the other half. */
export async function collectFindings(
  catalogue: Catalogue,
  asOf: string,
  sources: Sources,
  weaknesses: readonly Weakness[] = [],
): Promise<Maintenance> {
  return {
    asOf,
    weaknesses: [...weaknesses],
    disputedPrices: await crossCheckAll(catalogue, asOf, sources),
    deadLinks: await deadLinks(catalogue, sources),
    outdated: outdatedFacts(catalogue),
  };
}

async function collect({ content, audit }: MaintenanceOptions): Promise<Result> {
  const today = dayAt(Date.now());
  const weaknesses = audit === undefined ? [] : parseAudit(await readFile(audit, 'utf8'));
  const sources = { tables: await loadReferencePriceTables(), fetchText, checkLinks };
  const data = await collectFindings(await requireCatalogue(content), today, sources, weaknesses);
  return { text: asJson(data), data };
}

/** Prints the findings. A table that cannot be reached ends with exit code 69, one that cannot be used with 1. */
export function maintenance(options: MaintenanceOptions): Promise<ExitCode> {
  return printResult(collect(options), options);
}
