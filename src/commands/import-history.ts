/** `visavis import-history`: takes earlier prices from the commits of models.dev into the entries, in place. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editHistory } from '../editing/edit-history.ts';
import { readPriceHistory } from '../importers/sources/price-history.ts';
import { formatCount } from '../views/format.ts';
import { printResult } from './data-set.ts';
import type { ExitCode } from './exit.ts';
import { chooseEntries, requireSource } from './import.ts';
import { requireCatalogue } from './load.ts';

export interface HistoryImportOptions {
  readonly content: string;
  readonly from: string;
  readonly only?: readonly string[];
  readonly dryRun?: boolean;
}

async function run({ content, from, only, dryRun = false }: HistoryImportOptions): Promise<string> {
  const catalogue = await requireCatalogue(content);
  requireSource(catalogue, 'models-dev');
  const changes: { readonly path: string; readonly slug: string; readonly text: string }[] = [];
  for (const entry of chooseEntries(catalogue, only)) {
    const key = entry.data.ids['models-dev'];
    if (key === undefined) continue;
    const path = join(content, entry.file);
    const before = await readFile(path, 'utf8');
    const text = editHistory(before, await readPriceHistory(from, key));
    if (text !== before) changes.push({ path, slug: entry.slug, text });
  }
  if (!dryRun) for (const { path, text } of changes) await writeFile(path, text);
  return `${changes.map(({ slug }) => `+ ${slug}\n`).join('')}${formatCount(changes.length, 'history', 'histories')} new or longer.\n`;
}

/** Imports price histories. The clone is read whole before the first file is written. */
export function importHistory(options: HistoryImportOptions): Promise<ExitCode> {
  return printResult(run(options));
}
