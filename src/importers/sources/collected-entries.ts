/** Which entries are of collected models, and what models and their makers are called there. */
import type { Entry } from '../../entries/entry.ts';
import { slugOfNew } from '../slug-of-new.ts';
import { keyOf, type CollectedModel } from './collected-models.ts';
import { exactKey, undatedKey } from './listings.ts';
import { makerKey } from './makers.ts';

/** Makers as entries call them; one of which there is no entry is called as the records call it. */
export const makerOf = (vendor: string, all: readonly Entry[]): string =>
  all.find(({ maker }) => makerKey(maker) === makerKey(vendor))?.maker ?? vendor.replace(/\s*\(.*\)$/, '');

/** What readers call a model. */
export const nameOf = ({ decision, records, id }: CollectedModel): string =>
  decision?.name ?? (records.find(({ name }) => name !== undefined)?.name ?? id).replace(/ \((?:free|fast)\)$/i, '');

/** The maker of a model, as its decision or else its first record spells it. */
export const vendorOf = ({ decision, records }: CollectedModel): string => decision?.vendor ?? records[0]?.vendor ?? '';

/** Maker and key -> the entry that is of the model. */
function entriesByKey(all: readonly Entry[]): ReadonlyMap<string, Entry> {
  const keysOf = ({ slug, maker, data: { name, aliases, ids } }: Entry) =>
    [slug, name, ...aliases, ...Object.values(ids)].flatMap((text) => [keyOf(text, maker), exactKey(text)]);
  return new Map(all.flatMap((entry) => keysOf(entry).map((key) => [`${makerKey(entry.maker)} ${key}`, entry] as const)));
}

/** Finds the entry that is of a model. */
export function entryFinder(all: readonly Entry[]): (model: CollectedModel) => Entry | undefined {
  const byKey = entriesByKey(all);
  return (model) => {
    const [first] = model.records;
    const undated = first === undefined ? [] : [keyOf(undatedKey(first.id), first.vendor)];
    const maker = makerKey(vendorOf(model));
    return [...model.keys, ...undated].map((key) => byKey.get(`${maker} ${key}`)).find((entry) => entry !== undefined);
  };
}

/** Whether the editor wants an entry of a model. */
const isWanted = ({ decision }: CollectedModel) => decision !== undefined && decision.leave_out === undefined;

export type SuccessorNamer = (text: string, vendor: string) => string;

/** What a successor is called: the slug of its entry, else its name. */
export function successorNamer(models: readonly CollectedModel[], all: readonly Entry[]): SuccessorNamer {
  const [byKey, find] = [entriesByKey(all), entryFinder(all)];
  return (text, vendor) => {
    const key = keyOf(text, vendor);
    const known = byKey.get(`${makerKey(vendor)} ${key}`);
    if (known !== undefined) return known.slug;
    const model = models.find(({ keys }) => keys.has(key));
    if (model === undefined) return text;
    const name = nameOf(model);
    return find(model)?.slug ?? (isWanted(model) ? slugOfNew(name, makerOf(vendorOf(model), all), all) : name);
  };
}
