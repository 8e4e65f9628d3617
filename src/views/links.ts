/** Every address of the site, made in one place. All end with a slash. */
import type { SiteData } from '../../schemas/content.ts';

/**
 * Where the site begins: `/`, or `/comparisons/` for one that is served below a path. Astro sets it in all that it renders and
 * bundles, from the `address` of `site.yaml`; elsewhere, as on the command line, addresses are those inside the site.
 */
export const BASE = `${(import.meta.env as { readonly BASE_URL?: string } | undefined)?.BASE_URL ?? ''}/`.replace(/\/+$/, '/');

/** The address of a file or page of the site, from its path inside the site. */
export const siteFile = (path: string): string => `${BASE}${path}`;

export const PATHS = {
  home: BASE,
  compare: siteFile('compare/'),
  capabilities: siteFile('capabilities/'),
  needs: siteFile('needs/'),
  choose: siteFile('choose/'),
  benchmarks: siteFile('benchmarks/'),
  matchGraph: siteFile('match-graph/'),
  search: siteFile('search/'),
  methodology: siteFile('methodology/'),
  glossary: siteFile('glossary/'),
  changes: siteFile('changes/'),
  gaps: siteFile('gaps/'),
  api: siteFile('api/'),
  sources: siteFile('sources/'),
} as const;

/** The search page with a text. */
export const searchPath = (text: string): string => `${PATHS.search}?q=${encodeURIComponent(text)}`;

/** The first part of all addresses of a kind. */
export const folderPath = (folder: string): string => siteFile(`${folder}/`);
export const pairPath = (pairSlug: string): string => `${PATHS.compare}${pairSlug}/`;
/** The list of comparisons of a kind, or of a category of it. */
export const comparisonListPath = (...parts: readonly string[]): string => `${PATHS.compare}${parts.join('/')}/`;
/** Where any two to four entries are compared, in this order, rendered in the browser. */
export const composerPath = (slugs: readonly string[]): string => `${PATHS.compare}?items=${slugs.join(',')}`;
/** The same with a picker for the entry at one place, counted from 0; the place after the last adds one. */
export const changePath = (slugs: readonly string[], at: number): string => `${composerPath(slugs)}&change=${at}`;
export const capabilityPath = (id: string): string => `${PATHS.capabilities}${id}/`;
/** The questions of a category, or of a kind without any. */
export const choosePath = (folder: string, category?: string): string =>
  `${PATHS.choose}${folder}/${category === undefined ? '' : `${category}/`}`;
export const needPath = (id: string): string => `${PATHS.needs}${id}/`;
export const benchmarkPath = (id: string): string => `${PATHS.benchmarks}${id}/`;
/** A page of the table of the match graph, from 1. */
export const graphPagePath = (page: number): string => (page === 1 ? PATHS.matchGraph : `${PATHS.matchGraph}${page}/`);
/** The gaps of a kind, or of a category of it. */
export const gapListPath = (...parts: readonly string[]): string => `${PATHS.gaps}${parts.join('/')}/`;
/** The changes of a year or month: `2025`, `2026-10`. */
export const changesPath = (period: string): string => `${PATHS.changes}${period}/`;
export const entryDocumentPath = (slug: string): string => siteFile(`api/v1/entries/${slug}.json`);

/** The same page in Markdown, for programs that read: it lies beside the page. */
export const TWIN_FILE = 'index.md';
export const twinPath = (path: string): string => `${path}${TWIN_FILE}`;

/** Changes as feeds: they lie beside the page that they are of. */
export const FEED_FILES = { atom: 'feed.xml', json: 'feed.json' } as const;
export const CALENDAR_PATH = siteFile('calendar/retirements.ics');

/** Where comparisons lie that are made for frames. */
export const EMBED_PATH = siteFile('embed/');
/** A comparison for a frame on another site, and what programs that show links are told of it. */
export const embedPath = (pairSlug: string): string => `${EMBED_PATH}compare/${pairSlug}/`;
export const oembedPath = (pairSlug: string): string => `${embedPath(pairSlug)}oembed.json`;
export const badgePath = (slug: string): string => siteFile(`badge/${slug}.svg`);

/** Pictures of the icon of the site, by what asks for them: old browsers at the root of a host, and home screens. */
export const ICON_FILES = { favicon: 'favicon.ico', touch: 'apple-touch-icon.png' } as const;
/** The picture that is shown with a link to the page at `path`, where the site has such pictures. */
export const socialImagePath = (path: string): string => siteFile(`social/${path.slice(BASE.length).replace(/\/$/, '')}.png`);

export const CONTEXT_DOCUMENT_PATH = siteFile('api/v1/context.json');
export const GRAPH_PICTURE_PATH = siteFile('match-graph.svg');
/** What the leaderboards of a kind are filtered by. */
export const factsPath = (folder: string): string => `${folderPath(folder)}facts.json`;
/** The names of all entries, and what words of questions ask for. */
export const FINDER_PATH = siteFile('names.json');
export const QUESTIONS_PATH = siteFile('questions.json');
/** Words of other scripts, as questions know them. */
export const SPELLINGS_PATH = siteFile('questions/spellings.json');
/** What questions are answered with: who has which capability, and the values of a fact. */
export const CAPABLE_PATH = siteFile('questions/capabilities.json');
export const askedFactPath = (fact: string): string => siteFile(`questions/facts/${fact}.json`);

/** `fact:price` -> `row-fact-price`, the anchor of a row. */
export const rowAnchor = (rowId: string): string => `row-${rowId.replace(':', '-')}`;

/** The anchor of a group of facts or of capabilities: `group-pricing`. */
export const groupAnchor = (id: string): string => `group-${id}`;
/** The anchor of a claim on its entry's page. */
export const claimAnchor = (capability: string): string => `capability-${capability}`;
export const glossaryPath = (anchor: string): string => `${PATHS.glossary}#${anchor}`;

/** A file of the project at the host where it is edited. */
export const projectFileUrl = ({ edit }: Pick<SiteData, 'edit'>, file: string): string =>
  `${edit.address}/blob/${edit.branch}/${file}`;

/** Where an editor fixes a file of `content/`, at the line that is in question. */
export function editUrl(site: Pick<SiteData, 'edit'>, file: string, line?: number): string {
  return projectFileUrl(site, `content/${file}${line === undefined ? '' : `#L${line}`}`);
}
