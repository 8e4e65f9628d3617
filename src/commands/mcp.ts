/** `visavis mcp`: serves the content to programs by the Model Context Protocol, on standard input and output or over HTTP. */
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { once } from 'node:events';
import type { McpServer } from '@modelcontextprotocol/server';
import { createServerFactory } from '../mcp/create-server.ts';
import { createHttpServer, MCP_PATH } from '../mcp/serve-http.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { hostInUrl, listen } from './listen.ts';
import { requireCatalogue } from './load.ts';
import { interrupted } from './interrupted.ts';
import { programVersion } from './version.ts';

export interface McpOptions {
  readonly content: string;
  /** The port to serve on; without it standard input and output are used. */
  readonly http?: number | undefined;
  readonly host: string;
}

/** Until the program at the other end closes its side. Standard output belongs to the protocol, so nothing else is printed there. */
async function serveOverStdio(createMcpServer: () => McpServer): Promise<void> {
  const handle = serveStdio(createMcpServer);
  await Promise.race([once(process.stdin, 'close'), once(process.stdin, 'end'), interrupted()]);
  await handle.close();
}

/** Until it is interrupted. */
async function serveOverHttp(createMcpServer: () => McpServer, port: number, host: string, siteHost: string): Promise<void> {
  const name = hostInUrl(host);
  const server = createHttpServer(createMcpServer, [name, siteHost]);
  const used = await listen(server, port, host, (other) => `visavis mcp --http ${other}`);
  process.stderr.write(`The server answers at http://${name}:${used}${MCP_PATH} (stop with Ctrl+C)\n`);
  await interrupted();
  server.close();
  server.closeAllConnections();
}

/** Serves until the other end leaves, or it is interrupted. Content with problems is not served. */
export async function mcp({ content, http, host }: McpOptions): Promise<ExitCode> {
  const catalogue = await requireCatalogue(content);
  const createMcpServer = createServerFactory(catalogue, programVersion());
  // A web server of the site may pass requests on, with the name that they came in with.
  const siteHost = new URL(catalogue.content.site.address).hostname;
  if (http === undefined) await serveOverStdio(createMcpServer);
  else await serveOverHttp(createMcpServer, http, host, siteHost);
  return EXIT.ok;
}
