/**
 * Who offers a model. Sellers spell one model in many ways; an offer is of a model when its id or its name is, spelling
 * aside, one of the names by which the model is known. Part of a name never counts: `gpt-5-pro` is no offer of `gpt-5`.
 */
import { normalizeName } from '../../text/normalize-name.ts';

/** One line of a catalogue. */
export interface Listing {
  /** Whose catalogue it stands in: several may belong to one company. */
  readonly storefront: string;
  /** Who sells it; `undefined` when no company does. */
  readonly company: string | undefined;
  readonly id: string;
  readonly name: string;
}

/** What tells the offers of one model from all others. */
export interface KnownModel {
  /** Ids, aliases and names. */
  readonly names: readonly string[];
  /** Its maker’s names: sellers put them before a model’s (`openai-gpt-5`, `Cohere Command A`). */
  readonly makers: readonly string[];
  /** The storefront that keeps its snapshots apart: each other id there is another model. */
  readonly storefront: string;
}

/** What sellers write before a name: a path, a maker with a colon, Bedrock’s `us.anthropic.`. */
const BEFORE = /^(?:.*\/|.*: |agentic chat \()?(?:[a-z]+\.)*(?=[a-z])/;
/** What sellers write after it about the way it is served, and not about the model. */
const AFTER = /(?:\s*\((?:latest|free|global|[a-z]{2})\)|(?:-v\d+)?:\d+|[-: ](?:free|fp8|maas|tee)|@default|\))$/;
/** A snapshot’s day, as eight digits. OpenAI writes its days as 2024-11-20, and sells those snapshots as models of their own. */
const SNAPSHOT = /[-@]\d{8}$/;

const bare = (text: string) => text.toLowerCase().trim().replace(BEFORE, '').replace(AFTER, '');
const joined = (text: string) => normalizeName(text).replaceAll(' ', '').replaceAll('+', 'plus');

/** `us.anthropic.claude-haiku-4-5-20251001-v1:0` -> `claudehaiku4520251001`: the same for all spellings of one id. */
export const exactKey = (text: string): string => joined(bare(text));
/** The same without the day of a snapshot: `claudehaiku45`. */
export const undatedKey = (text: string): string => joined(bare(text).replace(SNAPSHOT, ''));

const keysOf = (texts: readonly string[]) =>
  new Set(texts.flatMap((text) => [exactKey(text), undatedKey(text)]).filter((key) => key !== ''));

/** Keys, alone and behind each maker. */
const withMakers = (keys: readonly string[], makers: readonly string[]): ReadonlySet<string> =>
  new Set([...keys, ...makers.flatMap((maker) => keys.map((key) => joined(maker) + key))]);

/** All keys by which a model may be listed. */
export const keysOfModel = ({ names, makers }: KnownModel): ReadonlySet<string> => withMakers([...keysOf(names)], makers);

/** Those of them that tell its snapshots apart. */
export const exactKeysOf = ({ names, makers }: Pick<KnownModel, 'names' | 'makers'>): ReadonlySet<string> =>
  withMakers(
    names.map(exactKey).filter((key) => key !== ''),
    makers,
  );

/** Adds `value` to the list under each of `keys`. */
function addTo<V>(lists: Map<string, V[]>, keys: Iterable<string>, value: V): void {
  for (const key of keys) lists.set(key, [...(lists.get(key) ?? []), value]);
}

/** Reads a catalogue once, and finds for any model its offers, one or more of each who offers it. */
export function listingFinder<L extends Listing>(listings: readonly L[]): (model: KnownModel) => readonly L[] {
  const byKey = new Map<string, L[]>();
  const idsOf = new Map<string, string[]>();
  for (const listing of listings) {
    addTo(byKey, keysOf([listing.id, listing.name]), listing);
    // `-latest` moves from model to model: what it means, its name says.
    if (!listing.id.endsWith('-latest')) addTo(idsOf, [listing.storefront], exactKey(listing.id));
  }
  return (model) => {
    const keys = keysOfModel(model);
    const others = new Set((idsOf.get(model.storefront) ?? []).filter((id) => !keys.has(id)));
    const found = [...keys].flatMap((key) => byKey.get(key) ?? []).filter(({ id }) => !others.has(exactKey(id)));
    return [...new Set(found)];
  };
}

/** How many companies make these offers. */
export const countCompanies = (offers: readonly Listing[]): number =>
  new Set(offers.flatMap(({ company }) => company ?? [])).size;
