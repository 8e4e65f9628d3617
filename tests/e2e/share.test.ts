import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findFaults } from '../support/axe.ts';
import { useReader } from '../support/browser.ts';

const visit = useReader();

const PATH = '/compare/example-atlas-vs-example-bolt/';
const SHOWN = '.facts-table tr[data-row]:not([hidden])';
const COPYING = { permissions: ['clipboard-read', 'clipboard-write'] };

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const saidBy = (page: Page, words: string) => page.locator('.share [role=status]', { hasText: words }).waitFor();
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Makes the browser refuse the clipboard to `page`, as a reader or an administrator can. */
async function refuseClipboard(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { browserContextId } = (await session.send('Target.getTargetInfo')).targetInfo;
  if (browserContextId === undefined) throw new Error('The browser does not name the context of the page');
  for (const name of ['clipboard-read', 'clipboard-write'])
    await session.send('Browser.setPermission', { permission: { name }, setting: 'denied', browserContextId });
}

describe('the link of a comparison', () => {
  test('A34 is copied with the state that the reader set, and says so', async () => {
    const { page, errors } = await visit(PATH, COPYING);
    await press(page, 'Only differences');
    await press(page, 'Copy link');
    await saidBy(page, 'Link copied');
    expect(await clipboard(page)).toBe(new URL(`${PATH}?diff=1`, page.url()).href);
    expect(errors).toEqual([]);
  });
  test.each(['/index.html', '', '/'])('has the canonical path though the reader came by "%s", and the row', async (end) => {
    const { page } = await visit(`${PATH.slice(0, -1)}${end}?diff=1#row-fact-contextTokens`, COPYING);
    await press(page, 'Copy link');
    await saidBy(page, 'Link copied');
    expect(await clipboard(page)).toBe(new URL(`${PATH}?diff=1#row-fact-contextTokens`, page.url()).href);
  });
  test('keeps all sides of a composed comparison, in the order of the reader', async () => {
    const path = '/compare/?items=example-bolt,example-atlas,example-engine';
    const { page } = await visit(path, COPYING);
    await press(page, 'Copy link');
    await saidBy(page, 'Link copied');
    expect(await clipboard(page)).toBe(new URL(path, page.url()).href);
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Download CSV')]);
    expect(download.suggestedFilename()).toBe('example-bolt-vs-example-atlas-vs-example-engine.csv');
  });
  test('leads whoever opens it to the same rows', async () => {
    const { page } = await visit(PATH, COPYING);
    await press(page, 'Only differences');
    const shown = await page.locator(SHOWN).count();
    await press(page, 'Copy link');
    await saidBy(page, 'Link copied');
    const { page: other } = await visit(await clipboard(page));
    await expect.poll(() => other.locator(SHOWN).count()).toBe(shown);
  });
  test('lies selected on the page where the browser refuses the clipboard, once', async () => {
    const { page, errors } = await visit(PATH);
    await refuseClipboard(page);
    await press(page, 'Copy link');
    await press(page, 'Copy link');
    await saidBy(page, 'Copying was refused. Copy the text selected below.');
    const field = page.getByRole('textbox', { name: 'Text to copy' });
    await expect.poll(() => field.count()).toBe(1);
    const selected = await field.evaluate((element: HTMLTextAreaElement) => [
      document.activeElement === element,
      element.value.slice(element.selectionStart, element.selectionEnd),
    ]);
    expect(selected).toEqual([true, page.url()]);
    expect(await findFaults(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
});

describe('Markdown of a comparison', () => {
  const copyMarkdown = async (page: Page) => {
    await press(page, 'Copy as Markdown');
    await saidBy(page, 'Markdown copied');
    return clipboard(page);
  };
  test('has title, verdict, a line a row with unit, sources and dates, and the address', async () => {
    const { page } = await visit(PATH, COPYING);
    const text = await copyMarkdown(page);
    const lines = text.split('\n');
    expect(lines[0]).toBe(`# ${await page.textContent('h1')}`);
    const verdict = (await page.textContent('.verdict .detail')) ?? '';
    expect(lines[2]?.endsWith(verdict)).toBe(true);
    expect(lines.filter((line) => line.startsWith('| '))).toHaveLength(2 + (await page.locator(SHOWN).count()));
    expect(text).toContain(
      '| Output price (USD per 1M tokens) | $8.00 ([Example list of invented figures, 2026-07-01][1]) | $0.30 ([Example list of invented figures, 2026-07-01][1]) |',
    );
    expect(text).toContain('\n[1]: https://example.org/list\n');
    expect(text.endsWith(`\n\n<${page.url()}>\n`)).toBe(true);
  });
  test('says "Unknown" and "Not applicable" as often as the page does, and why', async () => {
    const { page } = await visit('/compare/example-one-vs-example-kit/', COPYING);
    const text = await copyMarkdown(page);
    for (const [words, state] of [
      ['| Unknown', 'unknown'],
      ['| Not applicable (not stated for a ', 'not-applicable'],
    ] as const) {
      const cells = await page.locator(`${SHOWN} [data-state=${state}]`).count();
      expect(cells).toBeGreaterThan(0);
      expect(text.split(words)).toHaveLength(cells + 1);
    }
  });
  test('holds only the rows that are shown', async () => {
    const { page } = await visit(`${PATH}?diff=1`, COPYING);
    const text = await copyMarkdown(page);
    expect(text.match(/^\| /gm)).toHaveLength(2 + (await page.locator(SHOWN).count()));
    expect(text).toContain('?diff=1');
  });
});

describe('the CSV of a comparison', () => {
  test('is a file named after both sides, with the exact figures of the page, and opens as UTF-8', async () => {
    const { page, errors, requests } = await visit(PATH);
    const before = requests.length;
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Download CSV')]);
    expect(download.suggestedFilename()).toBe('example-atlas-vs-example-bolt.csv');
    const bytes = await readFile(await download.path());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = bytes.toString('utf8');
    expect(text.split('\r\n').length - 2).toBe(await page.locator(SHOWN).count());
    const rows = parse(text, { bom: true, columns: true }) as Record<string, string>[];
    const price = rows.find((row) => row['Row'] === 'Output price');
    expect(price).toMatchObject({
      Group: 'Pricing',
      Unit: 'USD per 1M tokens',
      'Example Atlas': '8',
      'Example Atlas: source': 'https://example.org/list',
      'Example Atlas: as of': '2026-07-01',
      'Example Bolt': '0.3',
    });
    const exact = await page.locator(`${SHOWN} td:nth-child(2)`).evaluateAll((cells) => cells.map((cell) => cell.dataset.value));
    const values = rows.map((row) => row['Example Atlas']);
    expect(values.map((value, index) => exact[index] ?? value)).toEqual(values);
    await saidBy(page, 'CSV downloaded');
    expect(requests.slice(before).filter((url) => !/^blob:|\/_astro\/[^/]+\.(js|css)$/.test(url))).toEqual([]);
    expect(errors).toEqual([]);
  });
});

describe('other ways', () => {
  test('the system’s own sharing is offered only where there is one, and gets title and address', async () => {
    const { page } = await visit(PATH);
    const isThere = await page.evaluate(() => 'share' in navigator);
    expect(await page.getByRole('button', { name: 'Share', exact: true }).count()).toBe(isThere ? 1 : 0);
    await page.addInitScript(() => {
      const share = (data: ShareData) => {
        document.body.dataset.shared = JSON.stringify(data);
        return Promise.reject(new DOMException('The reader closed the window', 'AbortError'));
      };
      Object.defineProperty(navigator, 'share', { value: share });
    });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(new URL(`${PATH}?diff=1`, page.url()).href);
    await press(page, 'Share');
    expect(JSON.parse((await page.getAttribute('body', 'data-shared')) ?? '')).toEqual({
      title: await page.title(),
      url: page.url(),
    });
    expect(errors).toEqual([]);
  });
  test('printing is at a press', async () => {
    const { page } = await visit(PATH);
    await page.evaluate(() => addEventListener('beforeprint', () => (document.body.dataset.printed = '')));
    await press(page, 'Print');
    await page.waitForSelector('body[data-printed]');
  });
  test('without script there is neither a button nor room for one', async () => {
    const { page } = await visit(PATH, { javaScriptEnabled: false });
    expect(await page.locator('main button').count()).toBe(0);
    expect(await page.locator('.share').isVisible()).toBe(false);
  });
});
