/** Serves a built site: its files, and pages that are rendered when they are asked for. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import sirv from 'sirv';
import { askedUrl, slashFault, textTypeOf, weaken } from './asked-path.ts';
import { headerRules, type HeadersOf } from './header-rules.ts';

/**
 * Answers what no file does. `path` is that of the request below the site, from `/` on, without a query. Gives whether it has answered;
 * what it throws is told to whoever runs the server, and costs that request alone.
 */
export type Answer = (request: IncomingMessage, response: ServerResponse, path: string) => Promise<boolean>;

export interface ServedSite {
  readonly dir: string;
  /** The path that the site was built for, with a slash at its end. */
  readonly base: string;
  /** Whether files may be kept by whoever asks, as the site’s `_headers` say. */
  readonly isPublic?: boolean;
  readonly answer?: Answer;
  /** What else is answered, by its path below the site: `/mcp`. */
  readonly services?: Readonly<Record<string, RequestListener>>;
}

/** Segments such as `..`, which lead elsewhere, and files that are not of the site. */
const HIDDEN = /(?:^|[/\\])\.(?!well-known\/)/;

function isHidden(path: string): boolean {
  try {
    return HIDDEN.test(path) || HIDDEN.test(decodeURIComponent(path));
  } catch {
    return true;
  }
}

const pathIn = (url: string): string => url.split('?')[0] ?? '';

/** The status of a request that no file can answer. Hosts say the same of it. */
function refusedStatus({ method = 'GET', url = '/', headers }: IncomingMessage): number | undefined {
  if (method !== 'GET' && method !== 'HEAD') return 405;
  if (isHidden(pathIn(url))) return 404;
  const [, from, to = ''] = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? '') ?? [];
  return from !== undefined && to !== '' && Number(from) > Number(to) ? 416 : undefined;
}

/** Waits for a build that has moved the last site away, and is just putting the new one in its place; for at most a second. */
async function untilThere(dir: string): Promise<void> {
  for (let looks = 0; looks < 100 && !existsSync(dir); looks += 1) await setTimeout(10);
}

/** The pages for addresses that lead nowhere: for readers, and for programs that ask for a document. */
async function notFoundIn(dir: string): Promise<(request: IncomingMessage, response: ServerResponse) => void> {
  const page = await readFile(join(dir, '404.html'));
  const document = await readFile(join(dir, 'api/v1/404.json')).catch(() => undefined);
  return ({ url = '/' }, response) => {
    const missing = url.startsWith('/api/') ? document : undefined;
    response.writeHead(404, { 'content-type': missing === undefined ? 'text/html; charset=utf-8' : 'application/json' });
    response.end(missing ?? page);
  };
}

/** Tells whoever runs the server of a page that could not be rendered, and the reader that it is not their fault. */
function fail(response: ServerResponse, path: string, error: unknown): void {
  process.stderr.write(`${path} cannot be served: ${error instanceof Error ? error.message : String(error)}\n`);
  if (response.headersSent) response.destroy();
  else {
    for (const name of ['etag', 'cache-control']) response.removeHeader(name);
    response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end('This page cannot be shown just now.\n');
  }
}

/** Browsers ask before a page of another site sends headers of its own, such as `If-None-Match`. */
function allowReading(response: ServerResponse): void {
  const allowed = { 'access-control-allow-methods': 'GET, HEAD', 'access-control-allow-headers': '*' };
  response.writeHead(204, { ...allowed, 'access-control-max-age': '86400', allow: 'GET, HEAD, OPTIONS' }).end();
}

async function headersIn({ dir, isPublic }: ServedSite): Promise<HeadersOf> {
  return isPublic === true ? headerRules(await readFile(join(dir, '_headers'), 'utf8')) : () => [];
}

/** A server of `dir` below the path that the site was built for; other addresses lead there. */
export async function createSiteServer(site: ServedSite): Promise<Server> {
  const { dir, base, answer = () => Promise.resolve(false), services = {} } = site;
  const showNotFound = await notFoundIn(dir);
  const headersOf = await headersIn(site);
  // dev: files are looked up at each request, so that a build which replaces the site shows at once.
  // gzip: a `.gz` beside a file is sent in its place, as hosts do; the build writes none, so on its own it sends files as they are.
  const serve = sirv(dir, {
    etag: true,
    dev: true,
    gzip: true,
    setHeaders: (response, path) => {
      const type = textTypeOf(path);
      if (type !== undefined) response.setHeader('content-type', type);
    },
  });
  /** A file, once it is there; else what is rendered; else the page of unknown addresses. */
  const serveLate = async (request: IncomingMessage, response: ServerResponse) => {
    await untilThere(dir);
    serve(request, response, () => {
      const path = pathIn(request.url ?? '/');
      answer(request, response, path).then(
        (isAnswered) => {
          if (!isAnswered) showNotFound(request, response);
        },
        (error: unknown) => fail(response, path, error),
      );
    });
  };
  return createServer((request, response) => {
    const url = askedUrl(request);
    if (!url.startsWith(base)) {
      response.writeHead(302, { location: base }).end();
      return;
    }
    for (const [name, value] of headersOf(pathIn(url))) response.setHeader(name, value);
    request.url = `/${url.slice(base.length)}`;
    const path = pathIn(request.url);
    const service = services[path.replace(/\/$/, '')];
    if (service !== undefined) {
      service(request, response);
      return;
    }
    if (request.method === 'OPTIONS' && path.startsWith('/api/')) {
      allowReading(response);
      return;
    }
    // Of several parts, and of the end of a file, the whole may be sent instead.
    if (!/^bytes=\d+-(?:[1-9]\d*)?$/.test(request.headers.range ?? '')) delete request.headers.range;
    weaken(request);
    const refused = refusedStatus(request);
    const fault = refused === undefined ? slashFault(dir, path) : undefined;
    if (refused === 404 || fault === 'none') showNotFound(request, response);
    else if (fault === 'slash')
      response.writeHead(301, { location: `${base}${path.slice(1)}/${url.slice(base.length - 1 + path.length)}` }).end();
    else if (refused !== undefined) response.writeHead(refused, refused === 405 ? { allow: 'GET, HEAD' } : {}).end();
    else serve(request, response, () => void serveLate(request, response));
  });
}
