/** Addresses of kinds and entries, for code that knows the kinds. In the browser an entry's document holds its own address. */
import { kindOf } from '../kinds/kinds.ts';
import { folderPath } from './links.ts';

/** The leaderboard of a kind. */
export const kindPath = (kind: string): string => folderPath(kindOf(kind).folder);

/** The page of an entry. */
export const entryPath = ({ kind, slug }: { readonly kind: string; readonly slug: string }): string =>
  `${kindPath(kind)}${slug}/`;

/** The leaderboard of a category. */
export const categoryPath = ({ kind, category }: { readonly kind: string; readonly category: string }): string =>
  `${kindPath(kind)}${category}/`;
