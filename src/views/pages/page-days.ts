/**
 * The newest day of what each page shows, which search engines are told as the day of its last change. Content alone says it, and never a clock
 * or the site's day: a page that shows nothing with a day has none.
 */
import { kindIds } from '../../kinds/kinds.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { Entry } from '../../entries/entry.ts';
import { datesOf, newestDay } from '../data-dates.ts';
import { entryPath } from '../entry-path.ts';
import { capabilityPath, needPath, pairPath, PATHS } from '../links.ts';
import { perCatalogue } from '../per-catalogue.ts';
import { rankMovesOf } from '../rank-moves.ts';
import { benchmarkPages } from './benchmark.ts';
import { viewChangePeriods } from './change-periods.ts';
import { viewChangeList } from './changes.ts';
import { viewChoosers } from './choose.ts';
import { comparisonListPages } from './comparison-groups.ts';
import { viewEndDays } from './endings.ts';
import { viewGapLists } from './gap-lists.ts';
import { isMemberOf, leaderboardPages } from './leaderboard-pages.ts';
import { entriesWith } from './terms.ts';

/** A page, and the days of what it shows. */
type Dated = readonly [path: string, days: Iterable<string | undefined>];
type Days = ReadonlyMap<string, string | undefined>;

/** Slug -> the day of the newest of its figures, disputed and former ones included, or that of its end, once that has come. */
function entryDays(catalogue: Catalogue): Days {
  const { entries, site } = catalogue.content;
  const ends = new Map(viewEndDays(catalogue).map(({ slug, day }) => [slug, day]));
  return new Map(
    entries.map(({ slug, data }) => {
      const others = [...Object.values(data.disputed), ...Object.values(data.history).flat()].map(({ asOf }) => asOf);
      const end = ends.get(slug);
      const ended = end !== undefined && end <= site.today ? [end] : [];
      return [slug, newestDay([...datesOf([data]), ...others, ...ended])];
    }),
  );
}

/** Those days, or that of the newest move in rank, which changes the page of the entry and the leaderboards that it is on. */
function rankedDays(catalogue: Catalogue, days: Days): Days {
  const moves = rankMovesOf(catalogue);
  return new Map([...days].map(([slug, day]) => [slug, newestDay([day, ...(moves.get(slug) ?? []).map((move) => move.day)])]));
}

const daysOf = (days: Days, entries: readonly Pick<Entry, 'slug'>[]) => entries.map(({ slug }) => days.get(slug));

/** All pages of a leaderboard: an entry that changes can move those on any of them. */
function leaderboards(catalogue: Catalogue, days: Days): Dated[] {
  const { categories, entries } = catalogue.content;
  const groups = [
    ...kindIds.map((kind) => ({ kind, category: undefined })),
    ...categories.map(({ id, data }) => ({ kind: data.kind, category: id })),
  ];
  return groups.flatMap(({ kind, category }) => {
    const own = daysOf(days, entries.filter(isMemberOf(kind, category)));
    return leaderboardPages(catalogue, kind, category).map(({ href }): Dated => [href, own]);
  });
}

/** Entries that answer needs, have capabilities, or can be chosen. */
function answers(catalogue: Catalogue, days: Days): Dated[] {
  return [
    ...catalogue.needs.map(({ id, matches, open }): Dated => [needPath(id), daysOf(days, [...matches, ...open])]),
    ...catalogue.content.capabilities.map(({ id }): Dated => [capabilityPath(id), daysOf(days, entriesWith(catalogue, id))]),
    ...viewChoosers(catalogue).map(({ path, candidates }): Dated => [path, daysOf(days, candidates)]),
  ];
}

/** The pages of results show these, and nothing else of their entries. */
function results(catalogue: Catalogue): Dated[] {
  return catalogue.content.benchmarks.flatMap((benchmark) =>
    benchmarkPages(catalogue, benchmark).map(({ href, items }): Dated => [
      href,
      [benchmark.data.asOf, ...items.map(([, { asOf }]) => asOf)],
    ]),
  );
}

function changes(catalogue: Catalogue): Dated[] {
  const periods = viewChangePeriods(catalogue).flatMap(({ pages }) => pages);
  const daysIn = (list: readonly { readonly day: string }[]) => list.map(({ day }) => day);
  return [[PATHS.changes, daysIn(viewChangeList(catalogue))], ...periods.map(({ href, items }): Dated => [href, daysIn(items)])];
}

/** Pages of links, each to a page with a day. */
function linkLists(catalogue: Catalogue, days: Days): Dated[] {
  const pages = [
    ...comparisonListPages(catalogue).map(({ page }) => page),
    ...viewGapLists(catalogue).flatMap(
      (list): readonly { readonly href: string; readonly items: readonly { readonly href: string }[] }[] => list.pages,
    ),
  ];
  return pages.map(({ href, items }) => [href, items.map((item) => days.get(item.href))]);
}

const known = (pages: readonly Dated[]): Days => new Map(pages.map(([path, days]) => [path, newestDay(days)]));

/** Path -> the newest day of what the page shows. */
export const pageDays = perCatalogue((catalogue: Catalogue): Days => {
  const days = entryDays(catalogue);
  const ranked = rankedDays(catalogue, days);
  const entryPages = (own: Days) => catalogue.content.entries.map((entry): Dated => [entryPath(entry), daysOf(own, [entry])]);
  const pairPages = catalogue.pairs.map(({ slug, sides }): Dated => [pairPath(slug), daysOf(days, sides)]);
  const lists = [...leaderboards(catalogue, ranked), ...answers(catalogue, days), ...results(catalogue), ...changes(catalogue)];
  // Lists of links show no ranks.
  const links = linkLists(catalogue, known([...entryPages(days), ...pairPages]));
  return known([...entryPages(ranked), ...pairPages, ...lists, ...links]);
});
