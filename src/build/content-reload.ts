/**
 * Development only: an edit of a content file reloads the browser, a broken one shows its problems there and keeps serving.
 * Also serves the search index, built in memory when it is first asked for.
 */
import { extname, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import pc from 'picocolors';
import { loadCatalogue } from '../catalogue.ts';
import { report } from '../problems/report.ts';
import { searchRecords } from '../search/records.ts';
import { searchIndexFiles } from '../search/write-index.ts';

/** Vite's development server, as Astro hands it on. */
type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

async function reload(server: Server, dir: string): Promise<string | undefined> {
  const result = await loadCatalogue(dir);
  if (!result.ok) {
    const message = report(result.problems, 'text', pc.createColors(false));
    server.ws.send({
      type: 'error',
      err: { message: `Content has problems; the last good pages stay.\n\n${message}`, stack: '' },
    });
    return message;
  }
  for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
  server.ws.send({ type: 'full-reload' });
  return undefined;
}

async function indexOf(dir: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const result = await loadCatalogue(dir);
  return result.ok ? searchIndexFiles(searchRecords(result.value)) : new Map();
}

function serveSearch(server: Server, dir: string): { readonly forget: () => void } {
  let files: Promise<ReadonlyMap<string, Uint8Array>> | undefined;
  server.middlewares.use((request, response, next) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    if (!path.startsWith('/pagefind/')) return next();
    files ??= indexOf(dir);
    files.then((found) => {
      const body = found.get(path.slice('/pagefind/'.length));
      if (body === undefined) return next();
      response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
      response.end(body);
    }, next);
  });
  return { forget: () => (files = undefined) };
}

/** The integration. Does nothing in a build. */
export function contentReload(): AstroIntegration {
  return {
    name: 'content-reload',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const dir = resolve(process.env.VISAVIS_CONTENT ?? 'content');
        const search = serveSearch(server, dir);
        server.watcher.add(dir);
        server.watcher.on('all', (_event, path) => {
          if (!resolve(path).startsWith(dir)) return;
          search.forget();
          reload(server, dir).then(
            (problems) => problems !== undefined && logger.error(`\n${problems}`),
            (error: unknown) => logger.error(String(error)),
          );
        });
      },
    },
  };
}
