/** models.dev: prices, limits, modalities, dates and features of models, in the form of its `api.json`. */
import * as z from 'zod';
import type { FactValue } from '../../../schemas/content.ts';
import { isoDate, monthOrDay } from '../../../schemas/fields.ts';
import { jsonDataSet } from '../data-set.ts';
import { homepageOr } from '../homepage.ts';
import { DataSetError, formatError, type FactTable, type TableRow } from '../fact-table.ts';

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
  limit: z.object({ context: z.number().optional(), output: z.number().optional() }).optional(),
});
type Model = z.infer<typeof model>;

const dataSet = z.record(
  z.string(),
  z.object({ name: z.string(), doc: z.string().optional(), models: z.record(z.string(), model) }),
);

/**
 * The name by which providers mean the same model: what follows the last slash, in lower case, without
 * punctuation and without a snapshot date of eight digits. `Anthropic/Claude-Haiku-4.5-20251001` -> `claudehaiku45`.
 */
export function shortName(id: string): string {
  const last = id.slice(id.lastIndexOf('/') + 1).toLowerCase();
  return last.replace(/[-@]\d{8}$/, '').replace(/[^\p{L}\p{N}]/gu, '');
}

/** A fact, if the data set states it in a form that an entry may take. */
const optionalFact = (id: string, value: FactValue | undefined, isGood = true) =>
  value === undefined || !isGood ? {} : { [id]: value };
const positive = (value: number | undefined) => value !== undefined && value > 0;

function factsOf(entry: Model): Record<string, FactValue> {
  const { cost, limit, modalities } = entry;
  return {
    ...(cost?.input === undefined ? {} : { pricing: cost.input > 0 ? 'paid' : 'free' }),
    ...optionalFact('inputUsdPerMillionTokens', cost?.input),
    ...optionalFact('outputUsdPerMillionTokens', cost?.output),
    ...optionalFact('cachedInputUsdPerMillionTokens', cost?.cache_read),
    ...optionalFact('contextTokens', limit?.context, positive(limit?.context)),
    ...optionalFact('maxOutputTokens', limit?.output, positive(limit?.output)),
    ...optionalFact('inputModalities', modalities?.input, modalities?.input.length !== 0),
    ...optionalFact('outputModalities', modalities?.output, modalities?.output.length !== 0),
    ...optionalFact('toolCalling', entry.tool_call),
    ...optionalFact('structuredOutput', entry.structured_output),
    ...optionalFact('reasoning', entry.reasoning),
    ...optionalFact('fileInput', entry.attachment),
    ...optionalFact('temperatureControl', entry.temperature),
    ...optionalFact('releaseDate', entry.release_date, isoDate.safeParse(entry.release_date).success),
    ...optionalFact('knowledgeCutoff', entry.knowledge, monthOrDay.safeParse(entry.knowledge).success),
    ...optionalFact('openWeights', entry.open_weights),
  };
}

/** Short name of a model -> how many providers have it. */
function countProviders(providers: z.infer<typeof dataSet>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { models } of Object.values(providers)) {
    for (const name of new Set(Object.keys(models).map(shortName))) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/**
 * `api.json` -> facts by `provider/model`. `asOf` is the day of the data set, which it does not state itself.
 * Throws `DataSetError` that names the first places where the format has changed.
 */
export function parseModelsDev(json: unknown, asOf: string): FactTable {
  const parsed = dataSet.safeParse(json);
  if (!parsed.success) throw formatError('models.dev has changed its format', parsed.error);
  const counts = countProviders(parsed.data);
  const rows = Object.entries(parsed.data).flatMap(([provider, { name: maker, doc, models }]) =>
    Object.entries(models).map(([id, entry]): TableRow => {
      const providerCount = counts.get(shortName(id)) ?? 1;
      return {
        key: `${provider}/${id}`,
        name: entry.name,
        maker,
        homepage: homepageOr(doc, HOME),
        facts: { ...factsOf(entry), providerCount },
      };
    }),
  );
  if (rows.length === 0) throw new DataSetError('models.dev lists no models: an outage must not empty our facts.');
  return { source: 'models-dev', kind: 'model', asOf, rows: new Map(rows.map((row) => [row.key, row])) };
}

export const modelsDev = jsonDataSet('https://models.dev/api.json', parseModelsDev);
