import { spawn, type ChildProcess } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { shellEnvironment } from '../support/command.ts';
import { contentWith } from '../support/content-folder.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const visit = useBrowser();
let server: ChildProcess;
let address = '';
let entry = '';

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, 'localhost');
  await once(probe, 'listening');
  const found = probe.address();
  probe.close();
  return typeof found === 'object' && found !== null ? found.port : 4399;
}

const edit = async (change: (text: string) => string) => writeFile(entry, change(await readFile(entry, 'utf8')));

beforeAll(async () => {
  const content = await contentWith({});
  entry = join(content, 'models', 'example-one.md');
  server = spawn(process.execPath, ['src/commands/main.ts', 'dev', '--content', content, '--port', String(await freePort())], {
    cwd: ROOT,
    env: shellEnvironment(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(server.stdout ?? server, 'data')) as [Buffer];
  address = /http:\/\/localhost:\d+\//.exec(String(line))?.[0] ?? '';
});

afterAll(async () => {
  server.kill('SIGTERM');
  await once(server, 'exit');
});

test('an edit shows in the browser by itself; a broken one shows its problem and keeps serving', async () => {
  const { page } = await visit(`${address}models/example-one/`);
  await page.waitForSelector('h1:has-text("Example One")');
  await edit((text) => text.replace(/^summary: .*$/m, 'summary: A summary that was edited just now.'));
  await page.waitForSelector('.lead:has-text("edited just now")', { timeout: 15_000 });
  await edit((text) => text.replace(/^vendor:/m, 'vendro:'));
  await page.waitForSelector('vite-error-overlay', { timeout: 15_000 });
  const overlay = await page.evaluate(() => document.querySelector('vite-error-overlay')?.shadowRoot?.textContent ?? '');
  expect(overlay).toContain('unknown-key');
  expect(overlay).toContain('Did you mean vendor?');
  expect((await page.request.get(`${address}models/example-two/`)).status()).toBe(200);
  await edit((text) => text.replace(/^vendro:/m, 'vendor:'));
  await page.waitForSelector('vite-error-overlay', { state: 'detached', timeout: 15_000 });
  expect(await page.textContent('.lead')).toContain('edited just now');
});

test('the search works while developing', async () => {
  const { page } = await visit(`${address}search/?q=example`);
  await page.waitForSelector('.search-results a[href="/models/example-one/"]', { timeout: 20_000 });
});
