/** The names of all entries, as every part of the site that looks one up fetches them. */
import type { FinderIndex } from '../search/finder-index.ts';
import { unpackIndex, type PackedNames } from '../search/packed-names.ts';
import { FINDER_PATH } from '../views/links.ts';
import { loadJson } from './load-json.ts';

/** Throws `Error` with the address when they cannot be had. */
export const loadNames = async (): Promise<FinderIndex> => unpackIndex(await loadJson<PackedNames>(FINDER_PATH));
