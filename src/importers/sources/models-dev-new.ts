/** Which models of models.dev are of no entry yet, each once: those that their own maker sells, and those that many others do. */
import * as z from 'zod';
import type { Entry } from '../../entries/entry.ts';
import type { NewRow, TableRow } from '../fact-table.ts';
import { exactKey, exactKeysOf, undatedKey } from './listings.ts';
import { isMadeBy, makerOfFamily } from './makers.ts';

/** A line of the catalogue, and the row that was read from it. */
export interface ShelvedModel {
  readonly storefront: string;
  readonly seller: string;
  readonly model: { readonly id: string; readonly name: string; readonly modalities?: unknown };
  readonly row: TableRow;
}

/** Subscriptions, and marketplaces of a maker, sell the models of another of its shelves under names and terms of their own. */
const SECOND_SHELF = /-plan(?:-|$)|-for-coding$|^github-|^iflowcn$|^modelscope$/;
/** Whether what a name means changes from month to month, so that an entry of it would be about several models. */
export const isMoving = (name: string): boolean => /\blatest\b|^deepseek-(?:chat|reasoner)$/i.test(name);
/** Work of which there is no category. */
const OTHER_WORK = /rerank|moderation|guard|safety|realtime|livetranslate|intent-detect|-mt-|-ocr\b|^morph-|-edit-/i;

const kinds = z.array(z.string()).catch([]);
const shape = z.object({ input: kinds, output: kinds }).catch({ input: [], output: [] });

/** The category of a model by what it takes and gives; `undefined` where that does not tell. */
export function categoryOf({ id, modalities }: ShelvedModel['model']): string | undefined {
  const { input, output } = shape.parse(modalities);
  const gives = (kind: string) => output.includes(kind);
  const isOnly = (list: readonly string[], kind: string) => list.length === 1 && list[0] === kind;
  if (OTHER_WORK.test(id) || gives('video') || output.length === 0 || input.length === 0) return undefined;
  if (gives('image')) return 'image-generation';
  // The list gives vectors out as text.
  if (/embed/i.test(id)) return 'embeddings';
  if (isOnly(input, 'audio') && isOnly(output, 'text')) return 'speech-to-text';
  if (isOnly(input, 'text') && isOnly(output, 'audio')) return 'text-to-speech';
  if (!input.includes('text') || !gives('text')) return undefined;
  return /^sonar|deep-research/i.test(id) ? 'search-and-research' : 'chat';
}

/** Whether a model stands on the shelf of the maker that its family names. */
function isOfItsMaker({ storefront, seller, model: { id, name } }: ShelvedModel): boolean {
  const maker = makerOfFamily([id, name]);
  return maker !== undefined && !SECOND_SHELF.test(storefront) && isMadeBy(maker, storefront, seller);
}

/** Marketplaces that call models by the names of their makers, the widest first: what only others sell is taken from there. */
const MARKETPLACES = ['openrouter', 'vercel'];
/** So many companies sell what readers look for, though its maker does not: open weights, and models that are no longer sold. */
const MANY_SELLERS = 5;

/** What others than its maker sell, those of marketplaces first. */
function soldByOthers(shelved: readonly ShelvedModel[]): readonly ShelvedModel[] {
  const placeOf = ({ storefront }: ShelvedModel) =>
    (MARKETPLACES.indexOf(storefront) + MARKETPLACES.length + 1) % (MARKETPLACES.length + 1);
  return shelved
    .filter((one) => makerOfFamily([one.model.id, one.model.name]) !== undefined && !isOfItsMaker(one))
    .filter(({ row: { facts } }) => Number(facts.providerCount ?? 0) >= MANY_SELLERS)
    .toSorted((a, b) => placeOf(a) - placeOf(b));
}

const keysOfEntry = ({ slug, maker, data: { name, aliases, ids } }: Entry) =>
  exactKeysOf({ names: [slug, name, ...aliases, ...Object.values(ids)], makers: [maker] });

/**
 * Those of `shelved` that no entry of `all` is of. Of several lines of one model the first counts, by storefront and id. What only others
 * than its maker sell has many spellings that no rule sees through, so an editor has to name it.
 */
export function newRowsOf(shelved: readonly ShelvedModel[], all: readonly Entry[]): readonly NewRow[] {
  const known = new Set(all.flatMap((entry) => [...keysOfEntry(entry)]));
  const rowsOf = (models: readonly ShelvedModel[], isOnlyByName: boolean) =>
    models.flatMap(({ model, row }): NewRow[] => {
      const { id, name } = model;
      if ([exactKey(id), exactKey(name), undatedKey(id)].some((key) => known.has(key))) return [];
      if (isMoving(id) || isMoving(name))
        return [{ row, category: undefined, reason: 'its name moves from model to model', isOnlyByName }];
      for (const key of exactKeysOf({ names: [id, name], makers: [row.maker ?? ''] })) known.add(key);
      return [{ row, category: categoryOf(model), reason: undefined, isOnlyByName }];
    });
  return [...rowsOf(shelved.filter(isOfItsMaker), false), ...rowsOf(soldByOthers(shelved), true)];
}
