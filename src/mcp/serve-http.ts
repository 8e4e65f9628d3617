/**
 * Serves the protocol over HTTP. Each request has a server of its own, which is gone with its answer: no session is kept, so none can
 * pile up. A page of another site cannot ask through a reader's browser, because Host and Origin must be names of this server.
 */
import { hostHeaderValidation, originValidation, toNodeHandler } from '@modelcontextprotocol/node';
import { createMcpHandler, localhostAllowedHostnames, type McpServer } from '@modelcontextprotocol/server';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** The address below which the server answers. */
export const MCP_PATH = '/mcp';

/** The longest call of a tool is a few thousand bytes. */
const MOST_BYTES = 64 * 1024;
/** Nothing here changes while it is served, so nobody needs to listen for changes. */
const MOST_SUBSCRIPTIONS = 16;
/** Milliseconds in which a request has to arrive. */
const REQUEST_TIMEOUT = 10_000;
const MOST_CONNECTIONS = 512;

/** A request that came in has both, which Node's own type does not say. */
type ServedRequest = IncomingMessage & { readonly method: string; readonly url: string };

const pathOf = ({ url = '' }: IncomingMessage) => url.split('?')[0];

export interface HttpAnswers {
  readonly answer: (request: IncomingMessage, response: ServerResponse) => void;
  readonly close: () => Promise<void>;
}

/** Answers requests to names of this machine and to `hostnames`; any other is refused. */
export function answerOverHttp(createMcpServer: () => McpServer, hostnames: readonly string[]): HttpAnswers {
  const allowed = [...localhostAllowedHostnames(), ...hostnames];
  const [hasHost, hasOrigin] = [hostHeaderValidation(allowed), originValidation(allowed)];
  const bounds = { maxRequestBodySize: MOST_BYTES };
  const handler = createMcpHandler(createMcpServer, { ...bounds, maxSubscriptions: MOST_SUBSCRIPTIONS });
  const answer = toNodeHandler(handler, bounds);
  return {
    answer: (request, response) => {
      // The library makes requests of the web of ours, which know no such method.
      if (request.method === 'TRACE') response.writeHead(405, { allow: 'POST' }).end();
      else if (hasHost(request, response) && hasOrigin(request, response)) void answer(request as ServedRequest, response);
    },
    close: () => handler.close(),
  };
}

/** A server, not yet listening. It answers to names of this machine and to `hostnames`. */
export function createHttpServer(createMcpServer: () => McpServer, hostnames: readonly string[]): Server {
  const { answer, close } = answerOverHttp(createMcpServer, hostnames);
  const server = createServer((request, response) => {
    if (pathOf(request) === MCP_PATH) answer(request, response);
    else response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end(`The server answers at ${MCP_PATH}.\n`);
  });
  server.requestTimeout = REQUEST_TIMEOUT;
  server.maxConnections = MOST_CONNECTIONS;
  server.once('close', () => void close());
  return server;
}
