/** The protocol over HTTP, with the client of its own library and by hand. */
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { once } from 'node:events';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { createServerFactory } from '../../src/mcp/create-server.ts';
import { createHttpServer, MCP_PATH } from '../../src/mcp/serve-http.ts';
import { catalogueOf } from '../support/catalogue.ts';
import { siteContent } from '../support/content-folder.ts';
import { callTool, newClient } from '../support/mcp.ts';

const factory = createServerFactory(await catalogueOf(await siteContent()), '1');
const server = createHttpServer(factory, ['compare.example.org']).listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;
const address = new URL(`http://127.0.0.1:${port}${MCP_PATH}`);

afterAll(() => {
  server.close();
  server.closeAllConnections();
});

async function connect() {
  const client = newClient();
  await client.connect(new StreamableHTTPClientTransport(address));
  return client;
}

const CALL = JSON.stringify({
  jsonrpc: '2.0',
  id: 1,
  method: 'tools/call',
  params: { name: 'get_entry', arguments: { entry: 'example-one' } },
});
const HEADERS = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };

/** The status that a request by hand gets; `fetch` would not send another Host. */
function statusOf(headers: Readonly<Record<string, string>>, body = CALL, path = MCP_PATH, method = 'POST'): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', path, method, headers: { ...HEADERS, ...headers } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

test('a hundred calls at once from ten clients are all answered, each with its own', async () => {
  const clients = await Promise.all(Array.from({ length: 10 }, connect));
  const slugs = ['example-one', 'example-two', 'example-kit', 'example-clay'];
  const calls = Array.from({ length: 100 }, (_, at) => slugs[at % slugs.length] ?? '');
  const answers = await Promise.all(calls.map((entry, at) => callTool(clients[at % 10] ?? newClient(), 'get_entry', { entry })));
  expect(answers.map(({ data }) => data.slug)).toEqual(calls);
  await Promise.all(clients.map((client) => client.close()));
});

test.each(['GET', 'HEAD', 'PUT', 'DELETE', 'TRACE', 'PROPFIND'])('no call is a %s', async (method) => {
  expect(await statusOf({}, '', MCP_PATH, method)).toBe(405);
});

test('no session is kept: a call needs none before it', async () => expect(await statusOf({})).toBe(200));

test.each([
  ['of a page of another site', { origin: 'https://evil.example' }, 403],
  ['to another name, as after DNS rebinding', { host: 'evil.example' }, 403],
  ['of a page of this machine', { origin: `http://localhost:${port}` }, 200],
  ['that the web server of the site passes on', { host: 'compare.example.org' }, 200],
])('a request %s', async (_, headers, status) => expect(await statusOf(headers)).toBe(status));

test('a body of more than 64 kB is refused, what is no JSON is a fault of the asker, and other paths lead nowhere', async () => {
  expect(await statusOf({}, JSON.stringify({ text: 'a'.repeat(70_000) }))).toBe(413);
  expect(await statusOf({}, '{')).toBe(400);
  expect(await statusOf({}, CALL, '/')).toBe(404);
});
