/** The feeds of the site: of all changes, of each category, and of each entry that has changed. */
import type { Catalogue } from '../../catalogue.ts';
import type { Entry } from '../../entries/entry.ts';
import { categoryPath, entryPath } from '../entry-path.ts';
import { PATHS } from '../links.ts';
import { perCatalogue } from '../per-catalogue.ts';
import { feedItems, newestFirst, type FeedItem } from './feed-items.ts';

export interface FeedView {
  readonly title: string;
  /** The page that it lies beside. */
  readonly path: string;
  /** The newest first. */
  readonly items: readonly FeedItem[];
}

/** So many items stand in a feed: a reader who asks once a month misses none. */
const MOST = 100;

const newest = (items: readonly FeedItem[]) => items.toSorted(newestFirst).slice(0, MOST);

const itemsOf = (catalogue: Catalogue, slugs: readonly string[]) => slugs.flatMap((slug) => feedItems(catalogue).get(slug) ?? []);

/** The feed of the whole site. */
function siteFeed(catalogue: Catalogue): FeedView {
  const { site, entries } = catalogue.content;
  const items = itemsOf(
    catalogue,
    entries.map(({ slug }) => slug),
  );
  return { title: `${site.name}: changes`, path: PATHS.changes, items: newest(items) };
}

/** The feed of an entry; `undefined` while nothing is recorded but how it began. */
function entryFeed(catalogue: Catalogue, entry: Entry): FeedView | undefined {
  const items = itemsOf(catalogue, [entry.slug]);
  if (items.every(({ isStart }) => isStart)) return undefined;
  return { title: `${entry.data.name}: changes`, path: entryPath(entry), items: newest(items) };
}

/** The feed of each category, new entries among its items; a move in rank is of the category that it was in. */
function categoryFeeds(catalogue: Catalogue): readonly FeedView[] {
  const { categories, entries } = catalogue.content;
  return categories.map(({ id, data }) => {
    const ofKind = entries.filter(({ kind }) => kind === data.kind).map(({ slug }) => slug);
    const items = itemsOf(catalogue, ofKind).filter(({ category }) => category.id === id);
    return { title: `${data.name}: changes`, path: categoryPath({ kind: data.kind, category: id }), items: newest(items) };
  });
}

/** All feeds by the path of the page that each lies beside, that of the site first. */
export const viewFeeds = perCatalogue((catalogue: Catalogue): ReadonlyMap<string, FeedView> => {
  const ofEntries = catalogue.content.entries.flatMap((entry) => entryFeed(catalogue, entry) ?? []);
  const all = [siteFeed(catalogue), ...categoryFeeds(catalogue), ...ofEntries];
  return new Map(all.map((feed) => [feed.path, feed]));
});

/** The feed beside a page, which must have one. */
export function feedAt(catalogue: Catalogue, path: string): FeedView {
  const feed = viewFeeds(catalogue).get(path);
  if (feed === undefined) throw new Error(`${path} has no feed`);
  return feed;
}
