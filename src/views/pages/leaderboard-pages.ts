/** The pages of leaderboards. Without script they are read one after the other; script brings the rows of all into the first. */
import type { Catalogue } from '../../catalogue.ts';
import type { Entry } from '../../entries/entry.ts';
import { categoryPath, kindPath } from '../entry-path.ts';
import { listPages, type PageLink } from './list-pages.ts';

/** So many entries stand on a page, beside the links to categories and those of the picture: no page lists more than 200. */
export const PAGE_SIZE = 100;

/** Whether an entry stands in the leaderboard of a category, or of a kind. */
export const isMemberOf =
  (kind: string, category: string | undefined) =>
  ({ kind: own, data }: Entry): boolean =>
    own === kind && (category === undefined || data.category === category);

/** The pages of the leaderboard of a category, or of a kind. */
export function leaderboardPages({ content }: Catalogue, kind: string, category?: string): readonly PageLink[] {
  const path = category === undefined ? kindPath(kind) : categoryPath({ kind, category });
  return listPages(content.entries.filter(isMemberOf(kind, category)), path, PAGE_SIZE);
}
