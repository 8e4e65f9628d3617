/** The addresses below a kind, for its pages and for their twins in Markdown. */
import { kindIds, kindOf, kinds } from '../../kinds/kinds.ts';
import type { Address } from '../../routing.ts';
import { catalogue } from '../../site.ts';
import { PATHS } from '../../views/links.ts';
import { viewEntryPage, type EntryPageView } from '../../views/pages/entry-page.ts';
import { viewFeeds } from '../../views/pages/feeds.ts';
import { leaderboardPages } from '../../views/pages/leaderboard-pages.ts';
import { pageParam } from '../../views/pages/list-pages.ts';

export interface BelowKind {
  readonly id: string;
  /** Of a leaderboard: its category, where it is not of all of the kind, and its page. */
  readonly board?: { readonly category?: string; readonly page: number };
}

const folder = (kind: string) => kindOf(kind).folder;

export const kindAddresses = () => kinds.map(({ id }) => ({ params: { kind: folder(id) }, props: { id } }));

/** Entries, and with them the leaderboards of categories, and those of kinds from their second page on. */
export function slugAddresses(): readonly Address<BelowKind>[] {
  const { entries, categories } = catalogue.content;
  return [
    ...entries.map(({ kind, slug }) => ({ params: { kind: folder(kind), slug }, props: { id: kind } })),
    ...categories.map(({ id, data: { kind } }) => ({
      params: { kind: folder(kind), slug: id },
      props: { id: kind, board: { category: id, page: 1 } },
    })),
    ...kindIds.flatMap((kind) =>
      leaderboardPages(catalogue, kind)
        .slice(1)
        .map(({ number }) => ({
          params: { kind: folder(kind), slug: pageParam(number) ?? '' },
          props: { id: kind, board: { page: number } },
        })),
    ),
  ];
}

/** What the page of an entry is rendered from; `undefined` for leaderboards, which every build renders. */
export function entryPageAt({ slug = '' }: Address['params']): EntryPageView | undefined {
  const entry = catalogue.entryBySlug.get(slug);
  return entry === undefined ? undefined : viewEntryPage(catalogue, entry);
}

/** The leaderboards of categories from their second page on. */
export const furtherAddresses = () =>
  catalogue.content.categories.flatMap(({ id, data: { kind } }) =>
    leaderboardPages(catalogue, kind, id)
      .slice(1)
      .map(({ number }) => ({
        params: { kind: folder(kind), slug: id, page: pageParam(number) },
        props: { id: kind, category: id, number },
      })),
  );

/** The feeds of categories and entries. */
export const feedAddresses = () =>
  [...viewFeeds(catalogue).values()]
    .filter(({ path }) => path !== PATHS.changes)
    .map((feed) => {
      const [kind = '', slug = ''] = feed.path.slice(PATHS.home.length).split('/');
      return { params: { kind, slug }, props: { feed } };
    });
