/** Views of the pages that look at all content at once: sources and their hosts. */
import { compareText } from '../../../schemas/text-order.ts';
import type { Catalogue } from '../../catalogue.ts';
import { formatCount, formatNumber } from '../format.ts';

/** Source -> how many facts, results and claims cite it. */
export function countUses(catalogue: Catalogue): ReadonlyMap<string, number> {
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

export interface CitedHost {
  readonly host: string;
  /** How many of its pages are cited, and how often. */
  readonly pages: string;
  readonly uses: string;
}

/** The hosts of pages that figures and claims cite by their address, the most cited first. */
export function viewCitedHosts(catalogue: Catalogue): readonly CitedHost[] {
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
