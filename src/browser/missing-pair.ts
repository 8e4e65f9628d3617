/** A pair without a page of its own arrives here as `?items=a,b`; the reader is led to the two entries instead of nowhere. */
import { findPair, type FinderIndex } from '../search/pair-finder.ts';

async function explain(items: string): Promise<void> {
  const index = (await (await fetch('/pair-finder.json')).json()) as FinderIndex;
  const slugs = items.split(',').slice(0, 2);
  const entries = slugs.map((slug) => index.entries.find((entry) => entry.slug === slug));
  const pair = findPair(index, slugs.join(' vs '));
  if (pair?.hasPage === true) return location.replace(pair.href);
  const message = document.querySelector('.composer-message');
  const names = entries.map((entry, at) => entry?.names[0] ?? `an entry that does not exist (${slugs[at] ?? ''})`);
  const links = entries.flatMap((entry) => {
    if (entry === undefined) return [];
    const link = document.createElement('a');
    link.href = `/${index.folders[entry.kind]}/${entry.slug}/`;
    link.textContent = entry.names[0] ?? entry.slug;
    return [link, ' '];
  });
  message?.append(`There is no page yet that compares ${names.join(' with ')}. Their own pages: `, ...links);
}

const items = new URLSearchParams(location.search).get('items');
if (items !== null) void explain(items);
