/** The catalogue of models.dev: its providers, each a shelf of models, as far as they can be understood. */
import * as z from 'zod';
import { DataSetError, formatError } from '../fact-table.ts';

/** What tells a model; everything else that a record states is looked at value by value. */
const model = z.looseObject({ id: z.string().min(1), name: z.string().min(1) });
export type Model = z.infer<typeof model>;

const provider = z.looseObject({ name: z.string().min(1), models: z.record(z.string(), z.unknown()) });
const dataSet = z.record(z.string(), z.unknown());

/** A shelf with those of its models that tell what they are. */
interface Provider {
  readonly name: string;
  readonly doc: string | undefined;
  readonly models: Readonly<Record<string, Model>>;
}
export type Catalogue = Readonly<Record<string, Provider>>;

/** The providers and models that tell what they are. Throws `DataSetError` when most do not. */
export function readCatalogue(json: unknown): Catalogue {
  const parsed = dataSet.safeParse(json);
  if (!parsed.success) throw formatError('models.dev has changed its format', parsed.error, json);
  const faults: z.ZodError[] = [];
  const accept = <T>(schema: z.ZodType<T>, value: unknown, at: readonly string[]): T[] => {
    const { data, error } = schema.safeParse(value);
    if (error !== undefined) faults.push(new z.ZodError(error.issues.map((one) => ({ ...one, path: [...at, ...one.path] }))));
    return data === undefined ? [] : [data];
  };
  const models = (all: Readonly<Record<string, unknown>>, at: string) =>
    Object.fromEntries(
      Object.entries(all).flatMap(([id, one]) => accept(model, one, [at, 'models', id]).map((found) => [id, found] as const)),
    );
  const providers = Object.entries(parsed.data).flatMap(([id, one]) =>
    accept(provider, one, [id]).map(({ name, doc, models: all }) => {
      return [id, { name, doc: typeof doc === 'string' ? doc : undefined, models: models(all, id) }] as const;
    }),
  );
  const count = providers.reduce((sum, [, { models: found }]) => sum + Object.keys(found).length, 0);
  const [first] = faults;
  if (first !== undefined && faults.length > count) throw formatError('models.dev has changed its format', first, json);
  if (count === 0) throw new DataSetError('models.dev lists no models: an outage must not empty our facts.');
  return Object.fromEntries(providers);
}
