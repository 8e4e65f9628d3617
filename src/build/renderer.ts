/**
 * What Astro bundles of this project: all pages and files of a site, each rendered when it is asked for. A process or thread hands over
 * the catalogue first, and then renders what it likes.
 */
import type { RouteData } from 'astro';
import { createApp } from 'astro/app/entrypoint';
import { buildCatalogue, type Catalogue } from '../catalogue.ts';
import type { Address } from '../routing.ts';
import { shareCatalogue } from '../shared-catalogue.ts';
import { headersText } from '../site-files/headers.ts';
import { redirectsText } from '../site-files/redirects.ts';
import { sitemapFiles } from '../site-files/sitemap.ts';
import { pageKeys } from './page-keys.ts';

/** One file of the site. */
export interface Rendered {
  /** Its place among the files of the site, which is the same in all threads. */
  readonly at: number;
  /** Where a browser asks for it: `/models/`, `/names.json`. */
  readonly path: string;
  /** Its place in the output folder: `models/index.html`. */
  readonly file: string;
  /** The module that renders it: `src/pages/[kind]/index.astro`. */
  readonly component: string;
  /** The slug of the pair whose sides its address names. */
  readonly pair: string | undefined;
}

interface PageModule {
  readonly addresses?: () => readonly Address[];
  /**
   * All that the file with these parameters is rendered from besides the context, the theme and the code, as plain data.
   * Builds keep a file while it stays the same, and render every time what has none.
   */
  readonly rendersFrom?: (params: Address['params']) => unknown;
}

const modules = import.meta.glob<PageModule>('../pages/**/*.{astro,ts}', { exhaustive: true });

// A page is a string in the end; to stream it costs more than it takes to render.
const app = createApp({ streaming: false });
// A page that cannot be rendered ends the build, and is never replaced by one that says so.
app.renderError = (_request, { error, response, status }) => {
  if (error !== undefined && error !== null) throw error;
  return Promise.resolve(response ?? new Response(null, { status }));
};
const routes = app.manifest.routes.map(({ routeData }) => routeData).filter(({ origin }) => origin === 'project');
const routeOf = new Map(routes.map((route) => [route.component, route]));

/** The address of a route with its parameters filled in: `/[kind]/[slug]` -> `/models/gpt`. */
function fill({ segments }: RouteData, params: Address['params']): string {
  const parts = segments.map((parts) =>
    parts.map(({ dynamic, content }) => (dynamic ? params[content.replace('...', '')] : content)),
  );
  return parts.map((part) => (part.includes(undefined) ? '' : `/${part.join('')}`)).join('');
}

/** The files of one route, which follow each other. */
interface RouteFiles {
  readonly route: RouteData;
  readonly rendersFrom: PageModule['rendersFrom'] | undefined;
  readonly addresses: readonly Address[];
  /** The place of the first of them. */
  readonly from: number;
}

/** Its names are put together when they are asked for: a hundred thousand comparisons have half a million files. */
class SiteFile implements Rendered {
  readonly at: number;
  private readonly of: RouteFiles;

  constructor(at: number, of: RouteFiles) {
    this.at = at;
    this.of = of;
  }

  private get route(): RouteData {
    return this.of.route;
  }

  private get params(): Address['params'] {
    return this.of.addresses[this.at - this.of.from]?.params ?? {};
  }

  get component(): string {
    return this.route.component;
  }

  get path(): string {
    return `${fill(this.route, this.params)}${this.route.type === 'endpoint' ? '' : '/'}`;
  }

  get file(): string {
    const place = fill(this.route, this.params).slice(1);
    if (this.route.type === 'endpoint') return place;
    return place === '404' ? '404.html' : `${place}${place === '' ? '' : '/'}index.html`;
  }

  get pair(): string | undefined {
    const { a, b } = this.params;
    return a === undefined || b === undefined ? undefined : `${a}-vs-${b}`;
  }

  /** What it is rendered from, where its module says it. */
  get source(): unknown {
    return this.of.rendersFrom?.(this.params);
  }
}

/** What a route without parameters stands for. */
const ITSELF: readonly Address[] = [{ params: {} }];

/** Every file of the site whose catalogue was handed over, in order of its routes. */
export async function filesOf(): Promise<readonly SiteFile[]> {
  const files: SiteFile[] = [];
  for (const route of routes) {
    const { addresses, rendersFrom } = (await modules[route.component.replace('src/', '../')]?.()) ?? {};
    const of: RouteFiles = {
      route,
      rendersFrom,
      addresses: addresses?.() ?? (route.params.length === 0 ? ITSELF : []),
      from: files.length,
    };
    of.addresses.forEach(() => files.push(new SiteFile(files.length, of)));
  }
  return files;
}

/** The key of what each of `files` is rendered from, where its page says it. `code` names the code that renders them. */
export function keysOf(catalogue: Catalogue, files: readonly SiteFile[], code: string): readonly (string | undefined)[] {
  const { pairKey, fileKey } = pageKeys(catalogue, code);
  return files.map((file) => {
    const pair = catalogue.pairBySlug.get(file.pair ?? '');
    return pair === undefined ? fileKey(file.source) : pairKey(pair);
  });
}

/** What the path of a file of a pair names, whether or not it was built: its sides in that order, and how it would be rendered. */
export function pairFileAt(
  path: string,
): { readonly sides: readonly [string, string]; readonly file: Omit<Rendered, 'at'> } | undefined {
  for (const route of routes) {
    if (!route.params.includes('a') || !route.params.includes('b')) continue;
    const [, ...values] = route.pattern.exec(path) ?? [];
    const params = Object.fromEntries(route.params.map((name, at) => [name, values[at]]));
    const { a, b } = params;
    const of = { route, addresses: [{ params }], from: 0, rendersFrom: undefined };
    if (a !== undefined && b !== undefined) return { sides: [a, b], file: new SiteFile(0, of) };
  }
  return undefined;
}

/** Hands over the catalogue that pages are rendered from. */
export const useCatalogue = (value: Catalogue): void => shareCatalogue({ ok: true, value });

/** The same, in a thread that was sent what a catalogue is derived from. */
export const useContent = ({ content, prose }: Pick<Catalogue, 'content' | 'prose'>): void =>
  useCatalogue(buildCatalogue(content, prose));

/** The files that are no pages, and about all of them: file -> text. `isThin` says of a pair whether its page is. */
export function listsOf(catalogue: Catalogue, isThin: Catalogue['isThin']): ReadonlyMap<string, string> {
  const redirects = redirectsText(catalogue);
  return new Map([
    ...sitemapFiles(catalogue, isThin),
    // Files whose own names begin with `_` would be no pages to Astro.
    ['_headers', headersText()],
    ...(redirects === undefined ? [] : [['_redirects', redirects] as const]),
  ]);
}

/** Renders one file. Throws whatever its module throws. */
export async function render({ path, component }: Pick<Rendered, 'path' | 'component'>): Promise<Response> {
  const routeData = routeOf.get(component);
  if (routeData === undefined) throw new Error(`${component} is no page of this site`);
  return app.render(new Request(new URL(`${app.baseWithoutTrailingSlash}${path}`, 'http://localhost')), { routeData });
}
