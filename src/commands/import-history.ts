/** `visavis import-history`: takes earlier prices from the history of a price list into the entries, in place. */
import { applyEdits } from '../editing/apply-edits.ts';
import { HISTORY_SOURCE, planHistories } from '../importers/plan-history.ts';
import { requireListed } from '../importers/plan-source.ts';
import { formatCount } from '../views/format.ts';
import { printResult } from './data-set.ts';
import type { ExitCode } from './exit.ts';
import { chooseEntries } from './import.ts';
import { requireCatalogue } from './load.ts';

export interface HistoryImportOptions {
  readonly content: string;
  readonly from: string;
  readonly only?: readonly string[];
  readonly dryRun?: boolean;
}

async function run({ content, from, only, dryRun }: HistoryImportOptions): Promise<string> {
  const catalogue = await requireCatalogue(content);
  requireListed(new Set(Object.keys(catalogue.content.sources)), [HISTORY_SOURCE]);
  const changed = await applyEdits(content, await planHistories(chooseEntries(catalogue, only), from), dryRun);
  return `${changed.map(({ slug }) => `+ ${slug}\n`).join('')}${formatCount(changed.length, 'history', 'histories')} new or longer.\n`;
}

/** Imports price histories. The clone is read whole before the first file is written. */
export function importHistory(options: HistoryImportOptions): Promise<ExitCode> {
  return printResult(run(options));
}
