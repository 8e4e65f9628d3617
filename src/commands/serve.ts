/** `visavis serve`: serves a built site to its readers, renders the comparisons that are no files, and answers programs at `/mcp`. */
import type { Server } from 'node:http';
import { readManifest } from '../build/output-manifest.ts';
import { sourceKey } from '../build/unchanged.ts';
import type { Catalogue } from '../catalogue.ts';
import { createServerFactory } from '../mcp/create-server.ts';
import { answerOverHttp, MCP_PATH } from '../mcp/serve-http.ts';
import { renderOnDemand } from '../serving/on-demand.ts';
import { createSiteServer } from '../serving/site-server.ts';
import { IMAGES } from './build.ts';
import { call } from './call.ts';
import { EXIT, UserError, type ExitCode } from './exit.ts';
import { interrupted } from './interrupted.ts';
import { hostInUrl, listen } from './listen.ts';
import { requireCatalogue } from './load.ts';
import { requireSite } from './preview.ts';
import { programVersion } from './version.ts';

export interface ServeOptions {
  readonly content: string;
  readonly out: string;
  readonly port: number;
  readonly host: string;
}

/** Pages that were rendered from other content would contradict those that are files. */
async function requireSameSource({ content, out }: ServeOptions, source: string): Promise<void> {
  const known = [[], [IMAGES]].map((options) => sourceKey(content, options));
  if (source === '' || !known.includes(source))
    throw new UserError(
      `The site in ${out} was not built from ${content} and the program as they are now. Build it first: ${call('build', { content, out })}`,
    );
}

function mcpFor(catalogue: Catalogue, host: string) {
  const siteHost = new URL(catalogue.content.site.address).hostname;
  return answerOverHttp(createServerFactory(catalogue, programVersion()), [hostInUrl(host), siteHost]);
}

/** A running server, and its address. Throws `UserError` when there is no site of this content, or the port is taken. */
export async function startServer(
  options: ServeOptions,
): Promise<{ readonly server: Server; readonly address: string; readonly close: () => Promise<void> }> {
  const { content, out, port, host } = options;
  const dir = await requireSite(out);
  const { base, source } = await readManifest(dir);
  await requireSameSource(options, source);
  const catalogue = await requireCatalogue(content);
  const pages = await renderOnDemand(catalogue, base);
  const mcp = mcpFor(catalogue, host);
  const server = await createSiteServer({
    dir,
    base,
    isPublic: true,
    answer: pages.answer,
    services: { [MCP_PATH]: mcp.answer },
  });
  const close = async () => {
    server.close();
    server.closeAllConnections();
    await Promise.all([pages.close(), mcp.close()]);
  };
  try {
    const used = await listen(server, port, host, (other) => `visavis serve --port ${other}`);
    return { server, address: `http://${hostInUrl(host)}:${used}${base}`, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Serves until it is interrupted. */
export async function serve(options: ServeOptions): Promise<ExitCode> {
  const { address, close } = await startServer(options);
  process.stdout.write(`The site is served at ${address} (stop with Ctrl+C)\n`);
  await interrupted();
  await close();
  return EXIT.ok;
}
