/** `visavis upkeep`: what the witnesses dispute and which sources are gone, as JSON. Nothing is changed. */
import { checkLinks } from '../importers/check-links.ts';
import { fetchText } from '../importers/fetch-text.ts';
import { WITNESSES } from '../importers/sources.ts';
import { hearWitness } from '../importers/witness.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Upkeep } from '../publishing/upkeep-issue.ts';
import { citedLinks } from '../views/cited-links.ts';
import { printResult } from './data-set.ts';
import type { ExitCode } from './exit.ts';
import { requireCatalogue } from './load.ts';

export interface UpkeepOptions {
  readonly content: string;
}

/** Whom to ask: the published witnesses and the web, or stand-ins in tests. */
export interface Sources {
  readonly witnesses: typeof WITNESSES;
  readonly fetchText: typeof fetchText;
  readonly checkLinks: typeof checkLinks;
}

async function hearAll({ content }: Catalogue, today: string, sources: Sources): Promise<Upkeep['disagreements']> {
  const heard: Upkeep['disagreements'] = [];
  for (const { url, parse } of Object.values(sources.witnesses)) {
    const place = typeof url === 'string' ? url : url(today);
    const { text, day } = await sources.fetchText(place);
    const table = parse(text, day ?? today, place);
    for (const { slug, fact, ours, ourSource, ourAsOf, theirs } of hearWitness(table, content.entries).disagreements)
      heard.push({
        entry: slug,
        text: `${fact}: ${ours} by ${ourSource} on ${ourAsOf}, but ${theirs} by ${table.source} on ${table.asOf}`,
      });
  }
  return heard;
}

async function missingLinks(catalogue: Catalogue, sources: Sources): Promise<Upkeep['missing']> {
  const cited = citedLinks(catalogue);
  const reports = await sources.checkLinks(cited.map((link) => link.url));
  return reports.flatMap(({ url, state, reason }, index) =>
    state === 'dead' ? [{ url, reason, files: [...(cited[index]?.files ?? [])] }] : [],
  );
}

/** Throws `DataSetError` when a witness cannot be heard: half a look must not close what a whole one found. */
export async function lookAround(catalogue: Catalogue, asOf: string, sources: Sources): Promise<Upkeep> {
  const disagreements = await hearAll(catalogue, asOf, sources);
  return { asOf, disagreements, missing: await missingLinks(catalogue, sources) };
}

async function look({ content }: UpkeepOptions): Promise<string> {
  const today = new Date().toISOString().slice(0, 10);
  const sources = { witnesses: WITNESSES, fetchText, checkLinks };
  return `${JSON.stringify(await lookAround(await requireCatalogue(content), today, sources), null, 2)}\n`;
}

export function upkeep(options: UpkeepOptions): Promise<ExitCode> {
  return printResult(look(options));
}
