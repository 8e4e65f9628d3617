/** A server on this machine that behaves at each address as a test wants it to. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterAll, beforeAll } from 'vitest';

export type Behaviour = Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>>;

/** Call once in a test file. `asked` holds `METHOD /path` of every request; `url` gives the address of a path once the tests run. */
export function useLocalServer(behaviour: Behaviour): { readonly asked: string[]; readonly url: (path: string) => string } {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    behaviour[request.url ?? '']?.(request, response);
  });
  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const port = () => {
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  };
  return { asked, url: (path) => `http://127.0.0.1:${port()}${path}` };
}
