/** The data sets that facts can be imported from, and those that are found as tables. */
import type { FactTable } from './fact-table.ts';
import { parseJson } from './fetch-text.ts';
import { GENAI_PRICES_URL, readGenaiPrices } from './sources/genai-prices.ts';
import { LITELLM_URL, readLitellm } from './sources/litellm.ts';
import { MODELS_DEV_URL, readModelsDev } from './sources/models-dev.ts';
import { OPENROUTER_URL, readOpenrouter } from './sources/openrouter.ts';
import { bestOfMlUrl, githubRankingUrl, readBestOfMl, readGithubRanking } from './sources/repository-tables.ts';
import type { ReferencePriceTable } from './cross-check.ts';

/** A published data set of which the text of a day is read. `parse` throws `DataSetError`. */
export interface DataSet<T> {
  /** Where it stands, or where it keeps the list of a day. */
  readonly url: string | ((day: string) => string);
  /** `from` names the place in messages. */
  readonly parse: (text: string, asOf: string, from: string) => T;
}

const json =
  <T>(read: (json: unknown, asOf: string) => T): DataSet<T>['parse'] =>
  (text, asOf, from) =>
    read(parseJson(text, from), asOf);

/** By the name that the command line takes, which is also the id in `sources.yaml`. */
export const IMPORT_SOURCES: Readonly<Record<string, DataSet<FactTable>>> = Object.freeze({
  'models-dev': { url: MODELS_DEV_URL, parse: json(readModelsDev) },
  openrouter: { url: OPENROUTER_URL, parse: json(readOpenrouter) },
  'github-ranking': { url: githubRankingUrl, parse: readGithubRanking },
  'best-of-ml': { url: bestOfMlUrl, parse: readBestOfMl },
});

/** Price tables that never write. */
export const REFERENCE_PRICE_TABLES: Readonly<Record<string, DataSet<ReferencePriceTable>>> = Object.freeze({
  litellm: { url: LITELLM_URL, parse: json(readLitellm) },
  'genai-prices': { url: GENAI_PRICES_URL, parse: json(readGenaiPrices) },
});
