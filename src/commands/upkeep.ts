/** `visavis upkeep`: facts that are too old, what the witnesses dispute and which sources are gone, as JSON. Nothing is changed. */
import { join, relative, resolve, sep } from 'node:path';
import { checkLinks } from '../importers/check-links.ts';
import { fetchText } from '../importers/fetch-text.ts';
import { WITNESSES } from '../importers/sources.ts';
import { hearWitness } from '../importers/witness.ts';
import type { Catalogue } from '../catalogue.ts';
import { readCodeOwners, type OwnerOf } from '../publishing/code-owners.ts';
import type { Upkeep } from '../publishing/upkeep-found.ts';
import { citedLinks } from '../views/cited-links.ts';
import { viewGaps } from '../views/gaps.ts';
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
  /** The owner of a file of the content folder. */
  readonly ownerOf: OwnerOf;
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

function staleFacts(catalogue: Catalogue, ownerOf: OwnerOf): Upkeep['stale'] {
  const due = viewGaps(catalogue).filter(({ isDue }) => isDue);
  return due.map(({ file, line, label, asOf, editUrl }) => ({
    owner: ownerOf(file) ?? null,
    place: `${file}:${line}`,
    url: editUrl,
    text: `${label}, stated ${asOf}`,
  }));
}

/** Throws `DataSetError` when a witness cannot be heard: half a look must not close what a whole one found. */
export async function lookAround(catalogue: Catalogue, asOf: string, sources: Sources): Promise<Upkeep> {
  const disagreements = await hearAll(catalogue, asOf, sources);
  const stale = staleFacts(catalogue, sources.ownerOf);
  return { asOf, disagreements, missing: await missingLinks(catalogue, sources), stale };
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

async function look({ content }: UpkeepOptions): Promise<string> {
  const today = new Date().toISOString().slice(0, 10);
  const sources = { witnesses: WITNESSES, fetchText, checkLinks, ownerOf: await ownersBelow(content) };
  return `${JSON.stringify(await lookAround(await requireCatalogue(content), today, sources), null, 2)}\n`;
}

export function upkeep(options: UpkeepOptions): Promise<ExitCode> {
  return printResult(look(options));
}
