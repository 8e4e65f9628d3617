/** Serves a built site: its files, and pages that are rendered when they are asked for. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { askedUrl, foundAt, isHidden, pathIn } from './asked-path.ts';
import { headerRules, type HeadersOf } from './header-rules.ts';
import { redirectRules, type RedirectOf } from './redirect-rules.ts';
import { sendFile } from './send-file.ts';

/**
 * Answers what no file does. `path` is that of the request below the site, from `/` on, without a query. Gives whether it has answered;
 * what it throws is told to whoever runs the server, and costs that request alone.
 */
export type Answer = (request: IncomingMessage, response: ServerResponse, path: string) => Promise<boolean>;

export interface ServedSite {
  readonly dir: string;
  /** The path that the site was built for, with a slash at its end. */
  readonly base: string;
  /** Whether it answers as a host does that reads `_headers` and `_redirects` of the site. */
  readonly isPublic?: boolean;
  readonly answer?: Answer;
  /** What else is answered, by its path below the site: `/mcp`. */
  readonly services?: Readonly<Record<string, RequestListener>>;
}

/** Waits for a build that has moved the last site away, and is just putting the new one in its place; for at most a second. */
async function untilThere(dir: string): Promise<void> {
  for (let looks = 0; looks < 100 && !existsSync(dir); looks += 1) await setTimeout(10);
}

/** The text of a file as it is now; `text` while it cannot be read. */
const latest = (file: string, text: Buffer | undefined) => readFile(file).catch(() => text);

/** The pages for addresses that lead nowhere: for readers, and for programs that ask for a document. */
async function notFoundIn(dir: string): Promise<(request: IncomingMessage, response: ServerResponse) => Promise<void>> {
  const files = { page: join(dir, '404.html'), document: join(dir, 'api/v1/404.json') };
  const page = await readFile(files.page);
  const document = await latest(files.document, undefined);
  return async ({ url = '/' }, response) => {
    const missing = url.startsWith('/api/') ? await latest(files.document, document) : undefined;
    const text = missing ?? (await latest(files.page, page));
    // Of the files in the folder, not of one that is not there.
    response.removeHeader('cache-control');
    response.writeHead(404, { 'content-type': missing === undefined ? 'text/html; charset=utf-8' : 'application/json' });
    response.end(text);
  };
}

/** What a system says that has no room for another open file. */
const FULL: ReadonlySet<unknown> = new Set(['EMFILE', 'ENFILE']);

/** Tells whoever runs the server of a page that could not be served, and the reader that it is not their fault. */
function fail(response: ServerResponse, path: string, error: unknown): void {
  process.stderr.write(`${path} cannot be served: ${error instanceof Error ? error.message : String(error)}\n`);
  if (response.headersSent) response.destroy();
  else {
    for (const name of ['etag', 'cache-control']) response.removeHeader(name);
    const isFull = error instanceof Error && 'code' in error && FULL.has(error.code);
    const later = isFull ? { 'retry-after': '1', 'cache-control': 'no-store' } : {};
    response.writeHead(isFull ? 503 : 500, { ...later, 'content-type': 'text/plain; charset=utf-8' });
    response.end('This page cannot be shown just now.\n');
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

async function redirectsIn({ dir, isPublic }: ServedSite): Promise<RedirectOf> {
  const text = isPublic === true ? await latest(join(dir, '_redirects'), undefined) : undefined;
  return redirectRules(text?.toString() ?? '');
}

/** Leads to `to`, with what the request says behind its path. */
function lead(response: ServerResponse, status: number, to: string, url: string): void {
  response.writeHead(status, { location: `${to}${url.slice(pathIn(url).length)}` }).end();
}

/** What is asked in another way than pages are; gives whether that was so. */
function refuse({ method = 'GET' }: IncomingMessage, response: ServerResponse, path: string): boolean {
  if (method === 'OPTIONS' && path.startsWith('/api/')) allowReading(response);
  else if (method !== 'GET' && method !== 'HEAD') response.writeHead(405, { allow: 'GET, HEAD' }).end();
  else return false;
  return true;
}

/** A server of `dir` below the path that the site was built for; other addresses lead there. */
export async function createSiteServer(site: ServedSite): Promise<Server> {
  const { dir, base, answer = () => Promise.resolve(false), services = {} } = site;
  const showNotFound = await notFoundIn(dir);
  const [headersOf, redirectOf] = await Promise.all([headersIn(site), redirectsIn(site)]);
  /** Answers with the file at a path. Gives whether one was there. */
  const answerFile: Answer = async (request, response, path) => {
    const found = isHidden(path) ? undefined : foundAt(dir, path);
    if (found === undefined) return false;
    if ('file' in found) return sendFile(request, response, found.file);
    if (found.fault === 'none') await showNotFound(request, response);
    else lead(response, 301, `${base}${path.slice(1)}/`, request.url ?? '');
    return true;
  };
  /** A file, if need be once it is there; else what is rendered; else the page of unknown addresses. */
  const answerPath = async (request: IncomingMessage, response: ServerResponse, path: string) => {
    if (await answerFile(request, response, path)) return;
    await untilThere(dir);
    if (await answerFile(request, response, path)) return;
    if (isHidden(path) || !(await answer(request, response, path))) await showNotFound(request, response);
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
    const redirect = redirectOf(pathIn(url));
    if (service !== undefined) service(request, response);
    else if (refuse(request, response, path)) return;
    else if (redirect !== undefined) lead(response, redirect.status, redirect.to, url);
    else answerPath(request, response, path).catch((error: unknown) => fail(response, path, error));
  });
}
