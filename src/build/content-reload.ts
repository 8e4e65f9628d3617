/**
 * Development only: an edit of a content file reloads the browser; a broken one shows its problems there and keeps serving.
 * Also serves the search index, built in memory when it is first asked for.
 */
import { extname, relative, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import pc from 'picocolors';
import { loadCatalogue, type Catalogue } from '../catalogue.ts';
import type { Checked } from '../problems/problem.ts';
import { parseFile } from '../entries/check-file.ts';
import { report } from '../problems/report.ts';
import { renderProse } from '../prose/render-prose.ts';
import { searchRecords } from '../search/records.ts';
import { searchIndexFiles } from '../search/write-index.ts';
import { shareCatalogue, sharedCatalogue } from '../shared-catalogue.ts';
import { escapeMarkup } from '../text/escape-markup.ts';
import { afterSilence } from './after-silence.ts';
import { memoize } from './memoize.ts';

/** Vite's development server, as Astro hands it on. */
type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/** An edit touches one file; the others need not be parsed again. */
const STEPS = { parse: memoize(parseFile), render: memoize(renderProse) };

/**
 * Reads the content, once for this integration and the pages. Gives the report of all problems as plain text, or `undefined` when there are none.
 */
async function readContent(dir: string): Promise<string | undefined> {
  const result = await loadCatalogue(dir, STEPS);
  if (!result.ok) return report(result.problems, 'text', pc.createColors(false));
  shareCatalogue(result);
  return undefined;
}

/** The module that holds the catalogue; what is built on it is rendered again with it, the rest stays compiled. */
const SITE_MODULE = fileURLToPath(new URL('../site.ts', import.meta.url));

function forgetCatalogue(server: Server): void {
  for (const { moduleGraph } of Object.values(server.environments)) {
    for (const module of moduleGraph.getModulesByFile(SITE_MODULE) ?? []) moduleGraph.invalidateModule(module);
  }
}

function showProblems(server: Server, problems: string): void {
  const message = `Content has problems; the last good pages stay.\n\n${problems}`;
  server.ws.send({ type: 'error', err: { message, stack: '' } });
}

function show(server: Server, problems: string | undefined): void {
  if (problems !== undefined) return showProblems(server, problems);
  forgetCatalogue(server);
  server.ws.send({ type: 'full-reload' });
}

/**
 * In milliseconds. For 50 ms after one change of a file the watcher tells of no other; an editor empties a file before
 * it writes it, so what is read at once may be the empty one, and nothing would say that it no longer is.
 */
const SILENCE_OF_WATCHER = 60;

/** A page that lists problems and reloads itself when they are fixed: there are no good pages yet. */
function problemPage(problems: string): string {
  const script = '<script type="module" src="/@vite/client"></script>';
  return `<!doctype html><html lang="en"><title>Content has problems</title>${script}<h1>Content has problems</h1><pre>${escapeMarkup(problems)}</pre></html>`;
}

async function indexOf(content: Checked<Catalogue> | undefined): Promise<ReadonlyMap<string, Uint8Array>> {
  return content?.ok === true ? searchIndexFiles(searchRecords(content.value)) : new Map();
}

function serveSearch(server: Server): { readonly forget: () => void } {
  let files: Promise<ReadonlyMap<string, Uint8Array>> | undefined;
  server.middlewares.use('/pagefind/', (request, response, next) => {
    const path = (request.url ?? '').slice(1).split('?')[0] ?? '';
    files ??= indexOf(sharedCatalogue()).catch((error: unknown) => {
      files = undefined;
      throw error;
    });
    files.then((found) => {
      const body = found.get(path);
      if (body === undefined) return next();
      response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
      response.end(body);
    }, next);
  });
  return { forget: () => (files = undefined) };
}

/** Answers with the problems instead of a page until the content was good once: after that the last good pages go on being served. */
function holdPages(server: Server, problems: string | undefined): { readonly update: (problems: string | undefined) => void } {
  let held = problems;
  server.middlewares.use((request, response, next) => {
    if (held === undefined || request.headers.accept?.includes('text/html') !== true) return next();
    response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
    response.end(problemPage(held));
  });
  return { update: (found) => (held = held === undefined ? undefined : found) };
}

/** The integration. Does nothing in a build. */
export function contentReload(): AstroIntegration {
  return {
    name: 'content-reload',
    hooks: {
      'astro:server:setup': async ({ server, logger }) => {
        const dir = resolve(process.env.VISAVIS_CONTENT ?? 'content');
        const first = await readContent(dir);
        if (first !== undefined) logger.error(`\n${first}`);
        const search = serveSearch(server);
        const pages = holdPages(server, first);
        let current = first;
        const follow = afterSilence(
          async () => {
            current = await readContent(dir);
            // Not before: an index that is asked for while the content is read would be of the content before, and kept.
            search.forget();
            if (current !== undefined) logger.error(`\n${current}`);
            pages.update(current);
            show(server, current);
          },
          () => setTimeout(SILENCE_OF_WATCHER),
        );
        // A page that loads while the content is broken was not there when the problems were shown.
        server.ws.on('connection', () => {
          if (current !== undefined) showProblems(server, current);
        });
        server.watcher.add(dir);
        server.watcher.on('all', (_event, path) => {
          if (!relative(dir, path).startsWith('..')) follow().catch((error: unknown) => logger.error(String(error)));
        });
      },
    },
  };
}
