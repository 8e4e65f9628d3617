/** `visavis preview`: serves a built site on this machine. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import sirv from 'sirv';
import { readManifest } from '../build/output-manifest.ts';
import { outputFolder } from '../build/output-place.ts';
import { restoreOutput } from '../build/swap-output.ts';
import { EXIT, UserError, type ExitCode } from './exit.ts';
import { interrupted } from './interrupted.ts';
import { listen } from './listen.ts';

export interface PreviewOptions {
  readonly out: string;
  readonly port: number;
}

/** Segments such as `..`, which lead elsewhere, and files that are not of the site. */
const HIDDEN = /(?:^|[/\\])\.(?!well-known\/)/;

function isHidden(url: string): boolean {
  const [path = ''] = url.split('?');
  try {
    return HIDDEN.test(path) || HIDDEN.test(decodeURIComponent(path));
  } catch {
    return true;
  }
}

/** The status of a request that no file can answer. Hosts say the same of it. */
function refusedStatus({ method = 'GET', url = '/', headers }: IncomingMessage): number | undefined {
  if (method !== 'GET' && method !== 'HEAD') return 405;
  if (isHidden(url)) return 404;
  const [, from, to = ''] = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? '') ?? [];
  return from !== undefined && to !== '' && Number(from) > Number(to) ? 416 : undefined;
}

/** Waits for a build that has moved the last site away, and is just putting the new one in its place; for at most a second. */
async function untilThere(dir: string): Promise<void> {
  for (let looks = 0; looks < 100 && !existsSync(dir); looks += 1) await setTimeout(10);
}

/** Serves `dir` below the path that the site was built for; other addresses lead there. */
async function createSiteServer(dir: string, base: string): Promise<Server> {
  const notFound = await readFile(join(dir, '404.html'));
  const noDocument = await readFile(join(dir, 'api/v1/404.json')).catch(() => undefined);
  // dev: files are looked up at each request, so that a build which replaces the site shows at once.
  // gzip: a `.gz` beside a file is sent in its place, as hosts do; the build writes none, so on its own it sends files as they are.
  const serve = sirv(dir, { etag: true, dev: true, gzip: true });
  return createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(base)) {
      response.writeHead(302, { location: base });
      response.end();
      return;
    }
    request.url = `/${url.slice(base.length)}`;
    // Of several parts, and of the end of a file, the whole may be sent instead.
    if (!/^bytes=\d+-\d*$/.test(request.headers.range ?? '')) delete request.headers.range;
    // A program that asks for a document gets an answer that it can read.
    const missing = request.url.startsWith('/api/') ? noDocument : undefined;
    const showNotFound = () => {
      response.writeHead(404, { 'content-type': missing === undefined ? 'text/html; charset=utf-8' : 'application/json' });
      response.end(missing ?? notFound);
    };
    const refused = refusedStatus(request);
    if (refused === 404) showNotFound();
    else if (refused !== undefined) response.writeHead(refused, refused === 405 ? { allow: 'GET, HEAD' } : {}).end();
    else serve(request, response, () => void untilThere(dir).then(() => serve(request, response, showNotFound)));
  });
}

/** A running server of the site in `out`, and its address. Throws `UserError` when there is no site or the port is taken. */
export async function startPreview({
  out,
  port,
}: PreviewOptions): Promise<{ readonly server: Server; readonly address: string }> {
  const place = await outputFolder(out);
  await restoreOutput(place);
  if (!existsSync(join(place, '404.html'))) throw new UserError(`There is no site in ${out}. Build it first: npm run build`);
  const { base } = await readManifest(place);
  const server = await createSiteServer(place, base);
  return {
    server,
    address: `http://localhost:${await listen(server, port, 'localhost', (other) => `PORT=${other} npm start`)}${base}`,
  };
}

/** Serves until it is interrupted. */
export async function preview(options: PreviewOptions): Promise<ExitCode> {
  const { server, address } = await startPreview(options);
  process.stdout.write(`The site is served at ${address} (stop with Ctrl+C)\n`);
  await interrupted();
  server.close();
  server.closeAllConnections();
  return EXIT.ok;
}
