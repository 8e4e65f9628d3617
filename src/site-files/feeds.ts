/** Feeds as Atom (RFC 4287) and as JSON Feed 1.1. Every id and every date comes from content, so the same content gives the same bytes. */
import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import type { SiteData } from '../../schemas/content.ts';
import type { FeedView } from '../views/pages/feeds.ts';
import { FEED_FILES } from '../views/links.ts';
import { startOfDay } from '../../schemas/dates.ts';

type Site = Pick<SiteData, 'name' | 'address' | 'today'>;

/**
 * A tag (RFC 4151) names a thing for good by a host and a date on which the host was its owner's. Sites of ours begin in this year; the date
 * must never change, or readers see every item anew.
 */
const TAG_YEAR = 2026;

/** The id of what `key` names on a site. */
export const tagOf = ({ address }: Pick<SiteData, 'address'>, key: string): string =>
  `tag:${new URL(address).hostname},${TAG_YEAR}:${key}`;

const updatedOf = ({ items }: FeedView, { today }: Site): string => items[0]?.day ?? today;

/** A path of the site as an address. */
const absoluteOn =
  ({ address }: Site) =>
  (path: string): string =>
    new URL(path, address).href;

/** A feed as Atom. */
export function atomFeed(feed: FeedView, site: Site): string {
  const absolute = absoluteOn(site);
  return generateAtomFeed({
    id: tagOf(site, feed.path),
    title: { value: feed.title },
    updated: startOfDay(updatedOf(feed, site)),
    authors: [{ name: site.name }],
    links: [
      { rel: 'self', type: 'application/atom+xml', href: absolute(`${feed.path}${FEED_FILES.atom}`) },
      { rel: 'alternate', type: 'text/html', href: absolute(feed.path) },
    ],
    entries: feed.items.map((item) => ({
      id: tagOf(site, item.key),
      title: { value: item.title },
      updated: startOfDay(item.day),
      links: [{ rel: 'alternate', type: 'text/html', href: absolute(item.href) }],
      summary: { value: item.text },
      categories: [{ term: item.category.id, label: item.category.label }],
    })),
  });
}

/** A feed as JSON Feed 1.1, for `JSON.stringify`. */
export function jsonFeed(feed: FeedView, site: Site): unknown {
  const absolute = absoluteOn(site);
  return generateJsonFeed({
    title: feed.title,
    home_page_url: absolute(feed.path),
    feed_url: absolute(`${feed.path}${FEED_FILES.json}`),
    language: 'en',
    authors: [{ name: site.name, url: site.address }],
    items: feed.items.map((item) => ({
      id: tagOf(site, item.key),
      url: absolute(item.href),
      title: item.title,
      content_text: item.text,
      date_published: startOfDay(item.day),
      tags: [item.category.label],
    })),
  });
}
