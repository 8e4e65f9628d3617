/** Views of the pages that look at all content at once: changes and sources. */
import { compareText } from '../../../schemas/text-order.ts';
import type { Catalogue } from '../../catalogue.ts';
import { formatCount, formatDate, formatNumber } from '../format.ts';
import { entryPath } from '../entry-path.ts';

/** The days on which sources gave their figures, newest first, with how many figures each day gave to which entries. */
export function viewChanges(catalogue: Catalogue) {
  const days = new Map<string, Map<string, number>>();
  for (const entry of catalogue.content.entries) {
    for (const { asOf } of [...Object.values(entry.data.facts), ...Object.values(entry.data.benchmarks)]) {
      const day = days.get(asOf) ?? new Map<string, number>();
      days.set(asOf, day.set(entry.slug, (day.get(entry.slug) ?? 0) + 1));
    }
  }
  const newestFirst = [...days].sort(([a], [b]) => compareText(b, a));
  return newestFirst.map(([iso, counts]) => ({
    iso,
    day: formatDate(iso),
    figures: formatCount(
      [...counts.values()].reduce((sum, count) => sum + count, 0),
      'figure',
    ),
    entries: [...counts.keys()].sort().flatMap((slug) => {
      const entry = catalogue.entryBySlug.get(slug);
      return entry === undefined ? [] : [{ name: entry.data.name, href: entryPath(entry) }];
    }),
  }));
}

function countUses(catalogue: Catalogue): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  const cited = catalogue.content.entries.flatMap(({ data }) => [
    ...Object.values(data.facts),
    ...Object.values(data.disputed),
    ...Object.values(data.history).flat(),
    ...Object.values(data.benchmarks),
    ...data.capabilities,
  ]);
  for (const { source } of cited) uses.set(source, (uses.get(source) ?? 0) + 1);
  return uses;
}

/** Every listed source with its licence and how many figures rest on it. */
export function viewSources(catalogue: Catalogue) {
  const uses = countUses(catalogue);
  return Object.entries(catalogue.content.sources).map(([id, source]) => ({
    id,
    ...source,
    uses: formatCount(uses.get(id) ?? 0, 'figure'),
  }));
}

/** The hosts of pages that figures and claims cite by their address, the most cited first. */
export function viewCitedHosts(catalogue: Catalogue) {
  const hosts = new Map<string, { pages: number; uses: number }>();
  for (const [source, uses] of countUses(catalogue)) {
    if (!URL.canParse(source)) continue;
    const { hostname } = new URL(source);
    const host = hosts.get(hostname) ?? { pages: 0, uses: 0 };
    hosts.set(hostname, { pages: host.pages + 1, uses: host.uses + uses });
  }
  const mostFirst = [...hosts].sort(([a, one], [b, other]) => other.uses - one.uses || compareText(a, b));
  return mostFirst.map(([host, { pages, uses }]) => ({ host, pages: formatNumber(pages), uses: formatNumber(uses) }));
}
