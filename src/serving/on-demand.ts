/** Comparisons that are no files: rendered when they are asked for, by the code that renders the files. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { compile } from '../build/compile.ts';
import { pageKeys } from '../build/page-keys.ts';
import { loadRenderer } from '../build/render-pages.ts';
import type { Renderer } from '../build/render-files.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Pair } from '../comparison/choose-pairs.ts';
import { preconditionStatus } from './preconditions.ts';
import { createRenderPool } from './render-pool.ts';
import type { Answer } from './site-server.ts';

export interface OnDemand {
  readonly answer: Answer;
  readonly close: () => Promise<void>;
}

/** Browsers ask whether a page has changed; a network of caches may keep it for an hour, and use it for a day more while it asks. */
const CACHING = 'public, max-age=0, s-maxage=3600, stale-while-revalidate=86400';

type PairFile = NonNullable<ReturnType<Renderer['pairFileAt']>>;

/** Where a request that names a pair leads: its file, or the address that it should have asked for. */
type Target = { readonly pair: Pair; readonly file: PairFile['file'] } | { readonly location: string };

/** What is asked for at `path`. Sides the other way round, and a page without the slash at its end, lead to the one address of the pair. */
function targetOf({ pairFileAt }: Renderer, { findPair }: Catalogue, path: string): Target | undefined {
  const found = pairFileAt(path) ?? pairFileAt(`${path}/`);
  const pair = found === undefined ? undefined : findPair(...found.sides);
  if (found === undefined || pair === undefined) return undefined;
  const { sides, file } = found;
  const location = file.path.replace(sides.join('-vs-'), pair.slug);
  return location === path ? { pair, file } : { location };
}

const typeOf = (type: string) => (type.startsWith('text/') && !type.includes('charset') ? `${type}; charset=utf-8` : type);

function send(request: IncomingMessage, response: ServerResponse, status: number, body: Uint8Array): void {
  response.writeHead(status, { 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

const redirect = (response: ServerResponse, location: string) => response.writeHead(301, { location }).end();

function overloaded(response: ServerResponse): void {
  response.writeHead(503, { 'retry-after': '1', 'cache-control': 'no-store', 'content-type': 'text/plain; charset=utf-8' });
  response.end('Too many pages are asked for at once. Ask again in a second.\n');
}

/** Renders the pairs of `catalogue` that have an address, for a site below `base` (`/`). */
export async function renderOnDemand(catalogue: Catalogue, base: string): Promise<OnDemand> {
  const { renderer, key } = await compile(base);
  const own = await loadRenderer(renderer, catalogue);
  const { pairKey } = pageKeys(catalogue, key);
  const pool = createRenderPool(catalogue, renderer);
  const answer: Answer = async (request, response, path) => {
    const target = targetOf(own, catalogue, path);
    if (target === undefined) return false;
    if ('location' in target) {
      redirect(response, `${base}${target.location.slice(1)}${/\?.*$/.exec(request.url ?? '')?.[0] ?? ''}`);
      return true;
    }
    const tag = `"${pairKey(target.pair)}"`;
    response.setHeader('etag', tag).setHeader('cache-control', CACHING);
    const status = preconditionStatus(request.headers, { tag });
    if (status !== undefined) {
      response.writeHead(status).end();
      return true;
    }
    const page = await pool.render(target.file);
    if (page === undefined) {
      response.removeHeader('etag');
      overloaded(response);
      return true;
    }
    for (const [name, value] of page.headers) response.setHeader(name, name === 'content-type' ? typeOf(value) : value);
    send(request, response, page.status, page.body);
    return true;
  };
  return { answer, close: pool.close };
}
