/** Which collected records are of one model. Spellings, sellers' paths and the maker before a name are one; any other word is another model. */
import type { Decision, Collection, CollectedRecord } from './collected-record.ts';
import { exactKey } from './listings.ts';
import { makerKey } from './makers.ts';
import { isMoving } from './models-dev-new.ts';
import { rankOf, RANKS } from './collected-rank.ts';

/** The records of one model, and what the editor says of it. */
export interface CollectedModel {
  /** The id that the best of its records has. */
  readonly id: string;
  readonly records: readonly CollectedRecord[];
  readonly decision: Decision | undefined;
  /** All ways in which its ids and aliases are written, as `keyOf` gives them. */
  readonly keys: ReadonlySet<string>;
}

/** `openai/gpt-6.1-terra`, `openai-gpt-61-terra` and `GPT-6.1 Terra` of OpenAI -> `gpt61terra`. */
export function keyOf(id: string, vendor: string): string {
  const [key, maker] = [exactKey(id), makerKey(vendor).replaceAll(' ', '')];
  return key.startsWith(maker) && key.length > maker.length ? key.slice(maker.length) : key;
}

/** Key -> the key under which the editor puts it. */
function joinedKeys({ decisions, records }: Collection): ReadonlyMap<string, string> {
  const vendors = [...new Set(records.map(({ vendor }) => vendor))];
  const pairs = [...decisions].flatMap(([id, { same }]) =>
    [id, ...same].flatMap((one) => vendors.map((vendor) => [keyOf(one, vendor), exactKey(id)] as const)),
  );
  return new Map(pairs);
}

/** The record whose words count first. */
const bestFirst = (records: readonly CollectedRecord[]) => records.toSorted((a, b) => rankOf(a) - rankOf(b));

function modelOf(records: readonly CollectedRecord[], decided: readonly [string, Decision] | undefined): CollectedModel {
  const sorted = bestFirst(records);
  const names = records.flatMap(({ id, aliases = [], vendor }) => [id, ...aliases].map((name) => keyOf(name, vendor)));
  const id = decided?.[0] ?? sorted[0]?.id ?? '';
  return { id, records: sorted, decision: decided?.[1], keys: new Set([...names, exactKey(id)]) };
}

/** The models of a collection, by the order of their first records. */
export function modelsOf(collection: Collection): readonly CollectedModel[] {
  const joined = joinedKeys(collection);
  const groups = Map.groupBy(collection.records, ({ id, vendor }) => {
    const key = keyOf(id, vendor);
    return joined.get(key) ?? key;
  });
  const decisions = new Map([...collection.decisions].map((one) => [exactKey(one[0]), one]));
  return [...groups].map(([key, records]) => modelOf(records, decisions.get(key)));
}

/** The first day on which the best of those that tell says that there was the model. */
export const releaseOf = ({ records }: CollectedModel): string | undefined =>
  records.find(({ release_date: day }) => day !== undefined)?.release_date;

/** Ids that makers and catalogues write, without a seller's path. */
export function aliasesOf({ records, decision }: CollectedModel): readonly string[] {
  const own = records.filter((one) => rankOf(one) < RANKS.seller);
  const ids = own.flatMap(({ id, aliases = [] }) => [id.replace(/^.*\//, '').replace(/:free$/, ''), ...aliases]);
  return [...new Set([...(decision?.aliases ?? []), ...ids])].filter((one) => !isMoving(one));
}
