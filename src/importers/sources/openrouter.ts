/** OpenRouter: which models its public list holds, in the form of `/api/v1/models`. */
import * as z from 'zod';
import type { model as modelKind } from '../../../schemas/kinds/model.ts';
import type { Entry } from '../../entries/entry.ts';
import { jsonDataSet } from '../data-set.ts';
import { DataSetError, statedFacts, type FactTable, type SourceFacts, type TableRow } from '../fact-table.ts';
import { remark } from '../remark.ts';
import { exactKey, keysOfModel, undatedKey } from './listings.ts';

const SOURCE = 'openrouter';

const model = z.looseObject({
  id: z.string().min(1),
  name: z.string().min(1),
  canonical_slug: z.string().optional().catch(undefined),
});
/** The API answers with `data`; copies of it in repositories carry `models`. */
const dataSet = z.union([
  z.object({ data: z.array(z.unknown()) }).transform(({ data }) => data),
  z.object({ models: z.array(z.unknown()) }).transform(({ models }) => models),
]);

const isListed = (value: boolean) => statedFacts<typeof modelKind>({ onOpenrouter: value });

/** Whether the list held the entry when it was last read, as far as that is known. */
const wasListed = ({ data: { ids, facts } }: Entry) => {
  const value = facts.onOpenrouter?.value;
  return value === true || (value === undefined && ids[SOURCE] !== undefined);
};

/** At least so much of what the list held before has to be in it, so that what is missing has left it. */
const WHOLE = 0.8;
/** A list as long as OpenRouter’s may always have lost one. */
const LONG = 100;

/**
 * A list that was cut short, filtered or read in part lacks many models at once. A whole one is at least as long as the list of
 * those that it held before, and still holds most of them.
 */
function isWhole(length: number, before: number, missing: number): boolean {
  return length >= before && (missing <= before * (1 - WHOLE) || (missing <= 1 && length >= LONG));
}

/** Finds an entry in the list by all names under which either side knows it. */
function finder(models: readonly z.infer<typeof model>[]): (entry: Entry) => boolean {
  const names = models.flatMap(({ id, name, canonical_slug: slug }) => [id, name, ...(slug === undefined ? [] : [slug])]);
  const listed = new Set(names.flatMap((name) => [exactKey(name), undatedKey(name)]));
  return ({ maker, data: { name, aliases, ids } }) => {
    const own = keysOfModel({ names: [name, ...aliases, ...Object.values(ids)], makers: [maker], storefront: '' });
    return [...own].some((key) => listed.has(key));
  };
}

/** What the list says of entries that it does not hold under their id. */
function absence(length: number, isFound: (entry: Entry) => boolean, rows: FactTable['rows'], all: readonly Entry[]) {
  const before = all.filter(wasListed);
  const isMissing = (entry: Entry) => !rows.has(entry.data.ids[SOURCE] ?? '') && !isFound(entry);
  const missing = before.filter(isMissing).length;
  return (entry: Entry): SourceFacts => {
    const id = entry.data.ids[SOURCE];
    if (!isMissing(entry))
      return id === undefined && !wasListed(entry) ? { facts: {} } : { facts: isListed(true), isAbsence: true };
    if (!wasListed(entry)) return { facts: {}, isAbsence: true };
    if (isWhole(length, before.length, missing)) return { facts: isListed(false), isAbsence: true };
    const text = `${id ?? entry.data.name} is not in the list, which does not seem to be whole: it has ${length} models, and lacks ${missing} of the ${before.length} that it held before; nothing was changed`;
    return { facts: {}, isAbsence: true, remarks: [remark('not in the source', text, 'onOpenrouter')] };
  };
}

/**
 * The list -> `onOpenrouter` by model id; "no" for what a whole list no longer holds, under its id or any other name. Throws
 * `DataSetError` when the format has changed or the list is empty.
 */
export function parseOpenrouter(json: unknown, asOf: string): FactTable {
  const parsed = dataSet.safeParse(json);
  const models = parsed.data?.flatMap((one) => model.safeParse(one).data ?? []) ?? [];
  if (!parsed.success || models.length < parsed.data.length / 2)
    throw new DataSetError('OpenRouter’s list has changed its format: expected a list of models with id and name.');
  if (models.length === 0) throw new DataSetError('OpenRouter’s list lists no models: an outage must not empty our facts.');
  const rows = new Map(
    models.map(({ id, name }): [string, TableRow] => [
      id,
      { key: id, name, maker: name.split(':')[0] ?? '', facts: isListed(true) },
    ]),
  );
  return {
    source: SOURCE,
    kind: 'model',
    asOf,
    rows,
    factsFor: (all) => {
      const factsOf = absence(models.length, finder(models), rows, all);
      return (entry, row) => row ?? factsOf(entry);
    },
  };
}

export const openrouter = jsonDataSet('https://openrouter.ai/api/v1/models', parseOpenrouter);
