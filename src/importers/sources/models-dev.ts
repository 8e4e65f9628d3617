/** models.dev: prices, limits, modalities, dates and features of models, in the form of its `api.json`. */
import * as z from 'zod';
import { isoDate, monthOrDay } from '../../../schemas/fields.ts';
import type { model as modelKind } from '../../../schemas/kinds/model.ts';
import { jsonDataSet } from '../data-set.ts';
import { homepageOr } from '../homepage.ts';
import { normalizeName } from '../../text/normalize-name.ts';
import type { Entry } from '../../entries/entry.ts';
import { DataSetError, formatError, statedFacts, type FactTable, type TableRow } from '../fact-table.ts';
import { companyCounter, type KnownModel, type Listing } from './listings.ts';
import { companyOf } from './storefronts.ts';

/** Stands in for the page of a provider that names none. */
const HOME = 'https://models.dev';

const model = z.object({
  id: z.string(),
  name: z.string(),
  attachment: z.boolean().optional(),
  reasoning: z.boolean().optional(),
  tool_call: z.boolean().optional(),
  structured_output: z.boolean().optional(),
  temperature: z.boolean().optional(),
  knowledge: z.string().optional(),
  release_date: z.string().optional(),
  open_weights: z.boolean().optional(),
  modalities: z.object({ input: z.array(z.string()), output: z.array(z.string()) }).optional(),
  cost: z.object({ input: z.number().optional(), output: z.number().optional(), cache_read: z.number().optional() }).optional(),
  /** Absent for most: absence does not say that a model is active. */
  status: z.string().optional(),
  limit: z.object({ context: z.number().optional(), output: z.number().optional() }).optional(),
});
type Model = z.infer<typeof model>;

const dataSet = z.record(
  z.string(),
  z.object({ name: z.string(), doc: z.string().optional(), models: z.record(z.string(), model) }),
);

const ifPositive = (value: number | undefined) => (value !== undefined && value > 0 ? value : undefined);
const ifNotEmpty = (list: readonly string[] | undefined) => (list?.length === 0 ? undefined : list);
/** The text, if it has the form that an entry may take. */
const ifValid = (schema: z.ZodType<string>, text: string | undefined) => (schema.safeParse(text).success ? text : undefined);

/** A price says that use is paid. 0 says nothing: it stands for what is free, for trials, and for prices that nobody entered. */
const pricingOf = (input: number | undefined) => (input !== undefined && input > 0 ? 'paid' : undefined);

const STATUS: Readonly<Record<string, 'preview' | 'deprecated'>> = {
  alpha: 'preview',
  beta: 'preview',
  deprecated: 'deprecated',
};

const factsOf = ({ cost, limit, modalities, ...entry }: Model) =>
  statedFacts<typeof modelKind>({
    status: STATUS[entry.status ?? ''],
    pricing: pricingOf(cost?.input),
    inputUsdPerMillionTokens: cost?.input,
    outputUsdPerMillionTokens: cost?.output,
    cachedInputUsdPerMillionTokens: cost?.cache_read,
    contextTokens: ifPositive(limit?.context),
    maxOutputTokens: ifPositive(limit?.output),
    inputModalities: ifNotEmpty(modalities?.input),
    outputModalities: ifNotEmpty(modalities?.output),
    toolCalling: entry.tool_call,
    structuredOutput: entry.structured_output,
    reasoning: entry.reasoning,
    fileInput: entry.attachment,
    temperatureControl: entry.temperature,
    releaseDate: ifValid(isoDate, entry.release_date),
    knowledgeCutoff: ifValid(monthOrDay, entry.knowledge),
    openWeights: entry.open_weights,
  });

type Catalogue = z.infer<typeof dataSet>;

/** Every offer of every provider. */
function listingsOf(providers: Catalogue): Listing[] {
  return Object.entries(providers).flatMap(([storefront, { name: provider, models }]) =>
    Object.entries(models).map(([id, { name }]) => ({ storefront, company: companyOf(storefront, provider), id, name })),
  );
}

/** A model that no company offers is one of which the catalogue says nothing. */
const companies = (count: number) => (count === 0 ? {} : { providerCount: count });

/** `Alibaba (Qwen)` and `alibaba` are one maker. */
const makerKey = (name: string) => normalizeName(name.replace(/\(.*\)/, ''));

/** The facts of a row for an entry. What a reseller says of a model’s status is about its own shop, not about the model. */
function rowFactsFor({ maker }: Entry, { key, maker: seller, facts }: TableRow): TableRow['facts'] {
  const company = companyOf(key.slice(0, key.indexOf('/')), seller) ?? '';
  const { status, ...others } = facts;
  return status === undefined || makerKey(company) !== makerKey(maker) ? others : { status, ...others };
}

/** The names by which an entry and its row are known. An entry’s name begins with its maker: `OpenAI: GPT-5`. */
function knownAs({ maker, data }: Entry, key = '/'): KnownModel {
  const [prefix = '', ...rest] = data.name.split(': ');
  const slash = key.indexOf('/');
  return {
    names: [key.slice(slash + 1), data.name, ...data.aliases, ...Object.values(data.ids)],
    makers: rest.length === 0 ? [maker] : [maker, prefix],
    storefront: key.slice(0, slash),
  };
}

/**
 * `api.json` -> facts by `provider/model`. `asOf` is the day of the data set, which it does not state itself.
 * Throws `DataSetError` that names the first places where the format has changed.
 */
export function parseModelsDev(json: unknown, asOf: string): FactTable {
  const parsed = dataSet.safeParse(json);
  if (!parsed.success) throw formatError('models.dev has changed its format', parsed.error);
  const countCompanies = companyCounter(listingsOf(parsed.data));
  const rows = Object.entries(parsed.data).flatMap(([storefront, { name: maker, doc, models }]) =>
    Object.entries(models).map(([id, entry]): TableRow => {
      const count = countCompanies({ names: [id, entry.name], makers: [maker], storefront });
      return {
        key: `${storefront}/${id}`,
        name: entry.name,
        maker,
        homepage: homepageOr(doc, HOME),
        facts: { ...factsOf(entry), ...companies(count) },
      };
    }),
  );
  if (rows.length === 0) throw new DataSetError('models.dev lists no models: an outage must not empty our facts.');
  return {
    source: 'models-dev',
    kind: 'model',
    asOf,
    rows: new Map(rows.map((row) => [row.key, row])),
    factsFor: (entry, row) => ({ ...(row && rowFactsFor(entry, row)), ...companies(countCompanies(knownAs(entry, row?.key))) }),
  };
}

export const modelsDev = jsonDataSet('https://models.dev/api.json', parseModelsDev);
