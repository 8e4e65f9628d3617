/** The data sets that facts can be imported from. */
import type { FactTable } from './fact-table.ts';
import { MODELS_DEV_URL, readModelsDev } from './models-dev.ts';
import { OPENROUTER_URL, readOpenrouter } from './openrouter.ts';

export interface ImportSource {
  readonly url: string;
  /** JSON of the data set and its day -> facts. Throws `DataSetError`. */
  readonly read: (json: unknown, asOf: string) => FactTable;
}

/** By the name that the command line takes, which is also the id in `sources.yaml`. */
export const IMPORT_SOURCES: Readonly<Record<string, ImportSource>> = Object.freeze({
  'models-dev': { url: MODELS_DEV_URL, read: readModelsDev },
  openrouter: { url: OPENROUTER_URL, read: readOpenrouter },
});
