import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { shellEnvironment } from '../support/command.ts';
import { contentWith } from '../support/content-folder.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const visit = useBrowser();
const started: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const stop of started.splice(0)) await stop();
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, 'localhost');
  await once(probe, 'listening');
  const found = probe.address();
  probe.close();
  return typeof found === 'object' && found !== null ? found.port : 4399;
}

/** `npm run dev` on a copy of the fixture, its address, and a way to edit the entry `example-one`. */
async function develop(broken?: (text: string) => string) {
  const content = await contentWith({});
  const entry = join(content, 'models', 'example-one.md');
  const edit = async (change: (text: string) => string) => writeFile(entry, change(await readFile(entry, 'utf8')));
  if (broken !== undefined) await edit(broken);
  const args = ['src/commands/main.ts', 'dev', '--content', content, '--port', String(await freePort())];
  const server = spawn(process.execPath, args, { cwd: ROOT, env: shellEnvironment(), stdio: ['ignore', 'pipe', 'ignore'] });
  started.push(async () => {
    server.kill('SIGTERM');
    await once(server, 'exit');
  });
  let said = '';
  const address = await new Promise<string>((resolve) =>
    server.stdout.on('data', (text: Buffer) => {
      said += String(text);
      const found = /http:\/\/localhost:\d+\//.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    }),
  );
  return { address, edit, entry };
}

test('an edit shows in the browser by itself; a broken one shows its problem and keeps serving; the search works', async () => {
  const { address, edit } = await develop();
  const { page } = await visit(`${address}models/example-one/`);
  await page.waitForSelector('h1:has-text("Example One")');
  await edit((text) => text.replace(/^summary: .*$/m, 'summary: A summary that was edited just now.'));
  await page.waitForSelector('.lead:has-text("edited just now")');
  await edit((text) => text.replace(/^vendor:/m, 'vendro:'));
  await page.waitForSelector('vite-error-overlay');
  const overlay = () => page.evaluate(() => document.querySelector('vite-error-overlay')?.shadowRoot?.textContent ?? '');
  await expect.poll(overlay).toContain('unknown-key');
  expect(await overlay()).toContain('Did you mean vendor?');
  await page.reload();
  await expect.poll(overlay).toContain('unknown-key');
  expect((await page.request.get(`${address}models/example-two/`, { headers: { accept: 'text/html' } })).status()).toBe(200);
  await edit((text) => text.replace(/^vendro:/m, 'vendor:'));
  await page.waitForSelector('vite-error-overlay', { state: 'detached' });
  await page.waitForSelector('.lead:has-text("edited just now")');
  // The page of the entry may still be told to load itself again, which would end its way to another page.
  const search = await page.context().newPage();
  await search.goto(`${address}search/?q=example`);
  await search.waitForSelector('.suggestions a[href="/models/example-one/"]');
});

test('an editor that empties a file before it writes it is never left with the empty one', async () => {
  const { address, entry } = await develop();
  const { page } = await visit(`${address}models/example-one/`);
  const text = await readFile(entry, 'utf8');
  for (const pause of [2, 10, 20, 40]) {
    await writeFile(entry, '');
    await setTimeout(pause); // how long the editor of this case takes between its two writes
    await writeFile(entry, text.replace(/^summary: .*$/m, `summary: A summary written after ${pause} milliseconds.`));
    await page.waitForSelector(`.lead:has-text("after ${pause} milliseconds")`);
    await page.waitForSelector('vite-error-overlay', { state: 'detached' });
  }
});

test('content that is broken from the start is shown as a page of problems, which fixes itself', async () => {
  const { address, edit } = await develop((text) => text.replace(/^vendor:/m, 'vendro:'));
  const { page } = await visit(`${address}models/example-two/`);
  expect(await page.textContent('pre')).toMatch(/example-one\.md:3:1 {2}unknown-key/);
  await edit((text) => text.replace(/^vendro:/m, 'vendor:'));
  await page.waitForSelector('h1:has-text("Example Two")');
  await edit((text) => text.replace(/^vendor:/m, 'vendro:'));
  await page.waitForSelector('vite-error-overlay');
  const again = await page.request.get(`${address}models/example-one/`, { headers: { accept: 'text/html' } });
  expect(again.status(), 'a page that was not asked for while the content was good').toBe(200);
});
