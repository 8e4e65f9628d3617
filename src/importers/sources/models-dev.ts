/** models.dev: prices, limits, modalities, dates and features of models, in the form of its `api.json`. */
import type { model as modelKind } from '../../../schemas/kinds/model.ts';
import { ownValue } from '../../../schemas/own-value.ts';
import { compareText } from '../../../schemas/text-order.ts';
import type { Entry } from '../../entries/entry.ts';
import { COPIES } from '../copies.ts';
import { jsonDataSet } from '../data-set.ts';
import { statedFacts, type FactTable, type SourceFacts, type TableRow } from '../fact-table.ts';
import { homepageOr } from '../homepage.ts';
import { agreedFacts } from './agreed-facts.ts';
import { countCompanies, listingFinder, type KnownModel, type Listing } from './listings.ts';
import { isMadeBy, makerFinder, makerKey } from './makers.ts';
import { readCatalogue, type Catalogue, type Model } from './models-dev-catalogue.ts';
import { newRowsOf, type ShelvedModel } from './models-dev-new.ts';
import { mapping, pricesOf } from './models-dev-prices.ts';
import { companyOf } from './storefronts.ts';
import { seemsWhole, withoutCount } from './whole-catalogue.ts';

const SOURCE = 'models-dev';
/** Stands in for the page of a provider that names none. */
const HOME = 'https://models.dev';

const STATUS: Readonly<Record<string, 'preview' | 'deprecated'>> = {
  alpha: 'preview',
  beta: 'preview',
  deprecated: 'deprecated',
};

/** Its list often denies attachments of what it says takes pictures or sound, which are sent as files. */
function readsOnlyText(modalities: Model['modalities']): boolean {
  const { input } = mapping.parse(modalities);
  return !Array.isArray(input) || input.every((one) => one === 'text');
}

const factsOf = ({ limit, modalities, ...entry }: Model) =>
  statedFacts<typeof modelKind>({
    status: typeof entry.status === 'string' ? ownValue(STATUS, entry.status) : undefined,
    contextTokens: mapping.parse(limit).context,
    maxOutputTokens: mapping.parse(limit).output,
    inputModalities: mapping.parse(modalities).input,
    outputModalities: mapping.parse(modalities).output,
    toolCalling: entry.tool_call,
    structuredOutput: entry.structured_output,
    reasoning: entry.reasoning,
    fileInput: readsOnlyText(modalities) || entry.attachment === true ? entry.attachment : undefined,
    temperatureControl: entry.temperature,
    releaseDate: entry.release_date,
    knowledgeCutoff: entry.knowledge,
    openWeights: entry.open_weights,
  });

interface StatedListing extends Listing {
  readonly facts: SourceFacts['facts'];
}
type FindListings = (model: KnownModel) => readonly StatedListing[];

/** Every offer of every provider. */
function listingsOf(providers: Catalogue): StatedListing[] {
  return Object.entries(providers).flatMap(([storefront, { name: provider, models }]) =>
    Object.entries(models).map(([id, offer]) => ({
      storefront,
      company: companyOf(storefront, provider),
      id,
      name: offer.name,
      facts: factsOf(offer),
    })),
  );
}

/** A model that no company offers is one of which the catalogue says nothing. */
const companies = (count: number) => (count === 0 ? {} : { providerCount: count });

/** Whether another source than this one says that the model is free of charge. */
const isKnownFree = ({ data: { facts } }: Entry) => facts.pricing?.value === 'free' && facts.pricing.source !== SOURCE;

interface Terms {
  readonly isFree: boolean;
  readonly isMaker: boolean;
  /** All offers of the model. */
  readonly offers: readonly StatedListing[];
}

/** What an offer states of its model. Who sells the model of another is asked for its price alone: limits may be those of its servers. */
function statementOf(offer: Model, { isFree, isMaker, offers }: Terms): SourceFacts {
  const prices = pricesOf(offer.cost, isFree);
  const facts = isMaker ? factsOf(offer) : agreedFacts(offers);
  return { ...prices, facts: { ...facts, ...prices.facts, ...companies(countCompanies(offers)) } };
}

/** The names by which an entry and its row are known. What its maker is called is told by its shelf too: `mistral` for Mistral AI. */
function knownAs({ maker, data }: Entry, key = '/'): KnownModel {
  const slash = key.indexOf('/');
  const storefront = key.slice(0, slash);
  return {
    names: [key.slice(slash + 1), data.name, ...data.aliases, ...Object.values(data.ids)],
    makers: [maker, storefront],
    storefront,
  };
}

/** Maker -> the page of its own shelf. */
function pagesOf(catalogue: Catalogue): ReadonlyMap<string, string | undefined> {
  const shelves = Object.entries(catalogue).map(([id, { name, doc }]) => [makerKey(companyOf(id, name) ?? ''), doc] as const);
  return new Map(shelves.toReversed());
}

function rowsOf(catalogue: Catalogue, findListings: FindListings): TableRow[] {
  const pages = pagesOf(catalogue);
  return Object.entries(catalogue).flatMap(([storefront, { name: seller, doc, models }]) => {
    const makerOf = makerFinder({ storefront, seller, models: Object.values(models) });
    return Object.entries(models).map(([id, offer]): TableRow => {
      const maker = makerOf(id, offer.name);
      const isMaker = isMadeBy(maker, storefront, seller);
      const offers = findListings({ names: [id, offer.name], makers: [maker ?? seller], storefront });
      const homepage = homepageOr(isMaker ? doc : pages.get(makerKey(maker ?? '')), HOME);
      const stated = statementOf(offer, { isFree: false, isMaker, offers });
      return { key: `${storefront}/${id}`, name: offer.name, maker, homepage, ...stated };
    });
  });
}

/** The lines of the catalogue with their rows, by storefront and id. */
function shelvedModels(catalogue: Catalogue, rows: FactTable['rows']): readonly ShelvedModel[] {
  const shelved = Object.entries(catalogue).flatMap(([storefront, { name: seller, models }]) =>
    Object.entries(models).flatMap(([id, model]) => {
      const row = rows.get(`${storefront}/${id}`);
      return row === undefined ? [] : [{ storefront, seller, model, row }];
    }),
  );
  return shelved.toSorted((a, b) => compareText(a.storefront, b.storefront) || compareText(a.row.key, b.row.key));
}

/**
 * `api.json` -> facts by `provider/model`. `asOf` is the day of the data set, which it does not state itself.
 * Throws `DataSetError` that names the first place where the format has changed.
 */
export function parseModelsDev(json: unknown, asOf: string): FactTable {
  const catalogue = readCatalogue(json);
  const findListings = listingFinder(listingsOf(catalogue));
  const rows = new Map(rowsOf(catalogue, findListings).map((row) => [row.key, row]));
  const factsFor = (entry: Entry, row: TableRow | undefined): SourceFacts => {
    const offers = findListings(knownAs(entry, row?.key));
    if (row === undefined) return { facts: companies(countCompanies(offers)) };
    const slash = row.key.indexOf('/');
    const [storefront, id] = [row.key.slice(0, slash), row.key.slice(slash + 1)];
    const { name: seller = '', models = {} } = catalogue[storefront] ?? {};
    const terms = { isFree: isKnownFree(entry), isMaker: isMadeBy(entry.maker, storefront, seller), offers };
    return models[id] === undefined ? row : statementOf(models[id], terms);
  };
  const newRows = (all: readonly Entry[]) => newRowsOf(shelvedModels(catalogue, rows), all);
  const heldCount = (all: readonly Entry[]) => {
    const isWhole = seemsWhole(
      rows,
      all.flatMap(({ data }) => data.ids[SOURCE] ?? []),
    );
    return (entry: Entry, row: TableRow | undefined) => (isWhole ? factsFor(entry, row) : withoutCount(factsFor(entry, row)));
  };
  return { source: SOURCE, kind: 'model', asOf, supersedes: COPIES[SOURCE], rows, factsFor: heldCount, newRows };
}

export const modelsDev = jsonDataSet('https://models.dev/api.json', parseModelsDev);
