/** Every address of the site, made in one place. All end with a slash. */
import type { SiteData } from '../../schemas/index.ts';
import { kindNames, type Kind } from '../../schemas/names.ts';

export const PATHS = {
  home: '/',
  compare: '/compare/',
  capabilities: '/capabilities/',
  needs: '/needs/',
  benchmarks: '/benchmarks/',
  matchGraph: '/match-graph/',
  search: '/search/',
  methodology: '/methodology/',
  glossary: '/glossary/',
  changes: '/changes/',
  gaps: '/gaps/',
  api: '/api/',
  sources: '/sources/',
} as const;

export const kindPath = (kind: Kind): string => `/${kindNames[kind].folder}/`;
export const entryPath = (entry: { readonly kind: Kind; readonly slug: string }): string =>
  `${kindPath(entry.kind)}${entry.slug}/`;
export const pairPath = (pairSlug: string): string => `${PATHS.compare}${pairSlug}/`;
/** Where any two to four entries are compared, in this order, rendered in the browser. */
export const composerPath = (slugs: readonly string[]): string => `${PATHS.compare}?items=${slugs.join(',')}`;
/** The same with a picker for the entry at one place, counted from 0; the place after the last adds one. */
export const changePath = (slugs: readonly string[], at: number): string => `${composerPath(slugs)}&change=${at}`;
export const capabilityPath = (id: string): string => `${PATHS.capabilities}${id}/`;
export const needPath = (id: string): string => `${PATHS.needs}${id}/`;
export const benchmarkPath = (id: string): string => `${PATHS.benchmarks}${id}/`;
export const entryDocumentPath = (slug: string): string => `/api/v1/entries/${slug}.json`;

export const CONTEXT_DOCUMENT_PATH = '/api/v1/context.json';
export const FINDER_PATH = '/pair-finder.json';

/** `fact:contextTokens` -> `row-fact-contextTokens`, the anchor of a row. */
export const rowAnchor = (rowId: string): string => `row-${rowId.replace(':', '-')}`;
/** The anchor of a claim on its entry's page. */
export const claimAnchor = (capability: string): string => `capability-${capability}`;
export const glossaryPath = (factId: string): string => `${PATHS.glossary}#${factId}`;

/** Where an editor fixes a file of `content/`, at the line that is in question. */
export function editUrl(site: Pick<SiteData, 'repository' | 'branch'>, file: string, line?: number): string {
  return `${site.repository}/blob/${site.branch}/content/${file}${line === undefined ? '' : `#L${line}`}`;
}
