/** `visavis import-history`: takes earlier prices from the history of a price list into the entries, in place. */
import { applyEdits } from '../editing/apply-edits.ts';
import { HISTORY_SOURCE, planHistories } from '../importers/plan-history.ts';
import { requireListed } from '../importers/plan-source.ts';
import { formatCount } from '../views/format.ts';
import { printResult } from './data-set.ts';
import type { ExitCode } from './exit.ts';
import { chooseEntries } from './import.ts';
import type { JsonOf } from './json-shapes.ts';
import { requireCatalogue } from './load.ts';
import type { Output, Result } from './output.ts';

export interface HistoryImportOptions extends Output {
  readonly content: string;
  readonly from: string;
  readonly only?: readonly string[];
  readonly dryRun?: boolean;
}

async function run({ content, from, only, dryRun }: HistoryImportOptions): Promise<Result> {
  const catalogue = await requireCatalogue(content);
  requireListed(new Set(Object.keys(catalogue.content.sources)), [HISTORY_SOURCE]);
  const changed = await applyEdits(content, await planHistories(chooseEntries(catalogue, only), from), dryRun);
  const lines = changed.map(({ slug }) => `+ ${slug}\n`).join('');
  const data: JsonOf<'import-history'> = { dryRun: dryRun === true, changed: changed.map(({ slug }) => slug) };
  return { text: `${lines}${formatCount(changed.length, 'history', 'histories')} new or longer.\n`, data };
}

/** Imports price histories. The clone is read whole before the first file is written. */
export function importHistory(options: HistoryImportOptions): Promise<ExitCode> {
  return printResult(run(options), options);
}
