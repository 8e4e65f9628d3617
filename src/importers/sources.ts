/** The data sets that facts can be imported from, and those that are heard as witnesses. */
import type { FactTable } from './fact-table.ts';
import { GENAI_PRICES_URL, readGenaiPrices } from './genai-prices.ts';
import { LITELLM_URL, readLitellm } from './litellm.ts';
import { MODELS_DEV_URL, readModelsDev } from './models-dev.ts';
import { OPENROUTER_URL, readOpenrouter } from './openrouter.ts';
import type { WitnessTable } from './witness.ts';

/** A published data set: where it stands, and how its JSON of a day is read. `read` throws `DataSetError`. */
export interface DataSet<T> {
  readonly url: string;
  readonly read: (json: unknown, asOf: string) => T;
}

/** By the name that the command line takes, which is also the id in `sources.yaml`. */
export const IMPORT_SOURCES: Readonly<Record<string, DataSet<FactTable>>> = Object.freeze({
  'models-dev': { url: MODELS_DEV_URL, read: readModelsDev },
  openrouter: { url: OPENROUTER_URL, read: readOpenrouter },
});

/** Price tables that never write. */
export const WITNESSES: Readonly<Record<string, DataSet<WitnessTable>>> = Object.freeze({
  litellm: { url: LITELLM_URL, read: readLitellm },
  'genai-prices': { url: GENAI_PRICES_URL, read: readGenaiPrices },
});
