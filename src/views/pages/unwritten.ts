/** What nobody has written yet of a listed entry, and where to write it. */
import type { Catalogue } from '../../catalogue.ts';
import type { Entry } from '../../entries/entry.ts';
import { levelOf } from '../../entries/level.ts';
import { formatCount, formatList } from '../format.ts';
import { projectFileUrl } from '../links.ts';

export interface Unwritten {
  /** `a summary, 3 claims and a few sentences of prose` */
  readonly missing: string;
  /** How claims are written. */
  readonly guideHref: string;
}

/** What a listed entry lacks to be full; `undefined` of a full one. */
export function viewUnwritten({ content: { site } }: Catalogue, { data, prose }: Entry): Unwritten | undefined {
  if (levelOf(data, site) === 'full') return undefined;
  const parts = [
    ...(data.summary === undefined ? ['a summary'] : []),
    formatCount(site.minimumClaims - data.capabilities.length, 'claim'),
    ...(site.requireProse && prose.markdown.trim() === '' ? ['a few sentences of prose'] : []),
  ];
  return { missing: formatList(parts), guideHref: projectFileUrl(site, 'CONTRIBUTING.md#what-belongs-in-an-entry') };
}

/** Whether an entry says enough for search engines: a listed one needs `minimumFacts` facts and results. */
export function isIndexableEntry({ content: { site } }: Catalogue, { data }: Entry): boolean {
  const known = Object.keys(data.facts).length + Object.keys(data.benchmarks).length;
  return levelOf(data, site) === 'full' || known >= site.minimumFacts;
}
