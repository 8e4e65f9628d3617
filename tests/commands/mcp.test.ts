/** `visavis mcp` in a process of its own. */
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, shellEnvironment, visavisIn } from '../support/command.ts';
import { BASE_CONTENT } from '../support/content-folder.ts';
import { callTool, newClient } from '../support/mcp.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const MAIN = join(ROOT, 'src/commands/main.ts');
const ARGS = [MAIN, 'mcp', '--content', BASE_CONTENT];

test('over standard input and output: the handshake, the tools, a call, and the end when the client leaves', async () => {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: ARGS,
    env: shellEnvironment() as Record<string, string>,
    stderr: 'pipe',
  });
  const said: string[] = [];
  transport.stderr?.on('data', (chunk: Buffer) => said.push(String(chunk)));
  const client = newClient();
  await client.connect(transport);
  expect((await client.listTools()).tools).toHaveLength(6);
  expect((await callTool(client, 'compare', { entries: ['example-one', 'example-two'] })).text).toContain('Example Two leads');
  await client.close();
  expect(said).toEqual([]);
});

test('over HTTP: on this machine alone, at the address that it prints', async () => {
  const child = spawn(process.execPath, [...ARGS, '--http', '0'], { cwd: ROOT, env: shellEnvironment() });
  const ended = once(child, 'exit');
  const [said] = (await once(child.stderr, 'data')) as [Buffer];
  const address = /http:\/\/127\.0\.0\.1:\d+\/mcp/.exec(String(said))?.[0] ?? '';
  const client = newClient();
  await client.connect(new StreamableHTTPClientTransport(new URL(address)));
  expect((await callTool(client, 'get_entry', { entry: 'ex-1' })).data).toMatchObject({ slug: 'example-one' });
  await client.close();
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
});

test('content with problems is not served: they are listed, and nothing is said on standard output', async () => {
  const ran = await visavisIn(ROOT, 'mcp', '--content', await temporaryFolder());
  expect([ran.code, ran.out]).toEqual([1, '']);
  expect(ran.err).toContain('missing-file');
});

test('a port that is taken is said to be', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const ran = await visavisIn(ROOT, 'mcp', '--content', BASE_CONTENT, '--http', String(port));
  other.close();
  expect(ran).toMatchObject({
    code: 2,
    err: `Port ${port} is taken by another program. Choose another, for example: visavis mcp --http ${port + 1}\n`,
  });
});
