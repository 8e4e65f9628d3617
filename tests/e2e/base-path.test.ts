/** A site that is served below a path, as GitHub Pages serves the site of a project. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEmbeds, readPages, textOf } from '../support/built-site.ts';
import { useBrowser } from '../support/browser.ts';
import { ROOT, visavisIn } from '../support/command.ts';
import { useExampleSite } from '../support/example-site.ts';
import { foreignWords, pagesHolding } from '../support/foreign-words.ts';
import { listedAddresses } from '../support/sitemap.ts';
import { imageFaults, pagesWithImages } from '../support/social-images.ts';

const ADDRESS = 'https://someone.github.io/comparisons';
const BASE = '/comparisons/';

const site = useExampleSite('starter', ADDRESS, '--social-images');
const visit = useBrowser(() => site().address);
const read = (file: string) => readFileSync(join(site().dir, file), 'utf8');

describe('the starter, of which this site is made', () => {
  test('passes the check', async () =>
    expect(await visavisIn(ROOT, 'check', '--content', 'examples/starter/content')).toMatchObject({
      code: 0,
      out: '4 entries checked: no problems.\n',
    }));
  test('has no word of our own subject that it does not say itself', () => {
    const foreign = foreignWords('starter');
    expect(foreign).toEqual(expect.arrayContaining(['model', 'vendor', 'repository', 'stars', 'context window']));
    expect(pagesHolding(site().dir, foreign)).toEqual([]);
  });
  test('compares two bicycles by the facts of bicycles', () => {
    const pair = readPages(site().dir).find(({ path }) => path === '/compare/city-one-vs-city-two/');
    const rows = pair?.root.querySelectorAll('tr[data-row^="fact:"]') ?? [];
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.flatMap((row) => row.querySelectorAll('td[data-state=known]')).length).toBeGreaterThan(6);
  });
});

describe('every address of the built site', () => {
  test('begins with the path, in every attribute of every page', () => {
    const pages = [...readPages(site().dir), ...readEmbeds(site().dir)];
    const addresses = pages.flatMap(({ path, root }) =>
      root
        .querySelectorAll('*')
        .flatMap((element) =>
          Object.entries(element.attributes).flatMap(([name, value]) => (/^\/(?!\/)/.test(value) ? [{ path, name, value }] : [])),
        ),
    );
    expect(addresses.length).toBeGreaterThan(500);
    expect(new Set(addresses.map(({ name }) => name))).toEqual(expect.objectContaining(new Set(['href', 'src', 'action'])));
    expect(addresses.filter(({ value }) => !value.startsWith(BASE))).toEqual([]);
  });
  test('names its picture in full, and the picture is there', () => {
    const pages = readPages(site().dir);
    expect(pagesWithImages(pages)).toContain('/bicycles/city-one/');
    expect(imageFaults(site().dir, pages, ADDRESS)).toEqual([]);
  });
  test('leads to a file that is there', () => {
    const files = new Set(readdirSync(site().dir, { recursive: true, encoding: 'utf8' }));
    const broken = [...readPages(site().dir), ...readEmbeds(site().dir)].flatMap(({ path, root }) =>
      root.querySelectorAll('[href^="/"], [src^="/"]').flatMap((element) => {
        const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
        const file = (address.split(/[?#]/)[0] ?? '').slice(BASE.length).replace(/(^|\/)$/, '$1index.html');
        return files.has(file) ? [] : [`${path} -> ${address}`];
      }),
    );
    expect(broken).toEqual([]);
  });
  test('is not one of the root in styles, scripts and documents either', () => {
    const files = readdirSync(site().dir, { recursive: true, encoding: 'utf8' }).filter(
      // The paths of an OpenAPI document are below the address of its server.
      (file) => /\.(?:css|js|json|txt|xml)$/.test(file) && !file.startsWith('pagefind/') && !file.endsWith('openapi.json'),
    );
    expect(files.length).toBeGreaterThan(10);
    const stray = files.flatMap((file) =>
      (
        read(file).match(
          /["'(`]\/(?:_astro|api|bicycles|locks|compare|search|pagefind|theme|names|questions|header)\b[^"')`]*/g,
        ) ?? []
      ).map((address) => `${file}: ${address}`),
    );
    expect(stray).toEqual([]);
  });
  test('is the canonical one below the address of the site', () => {
    for (const { path, root } of readPages(site().dir)) {
      const canonical = root.querySelector('link[rel=canonical]')?.getAttribute('href');
      expect(canonical).toBe(path === '/404.html' ? undefined : `${ADDRESS}${path}`);
      expect(root.querySelector('meta[property="og:url"]')?.getAttribute('content')).toBe(canonical);
    }
  });
  test('is in the sitemap as it is served, and robots.txt and llms.txt lead there', () => {
    const listed = listedAddresses(site().dir);
    expect(read('sitemap.xml')).toContain(`<loc>${ADDRESS}/sitemap-1.xml</loc>`);
    expect(listed).toContain(`${ADDRESS}/compare/city-one-vs-city-two/`);
    expect(listed).toContain(`${ADDRESS}/`);
    expect(listed.filter((address) => !address.startsWith(`${ADDRESS}/`))).toEqual([]);
    expect(read('robots.txt')).toContain(`Sitemap: ${ADDRESS}/sitemap.xml\n`);
    expect(read('llms.txt').match(/\]\((?!https:\/\/someone\.github\.io\/comparisons\/)/g)).toBeNull();
  });
  test('is in twins, feeds, oEmbed documents and the rules of headers as it is served', () => {
    const files = readdirSync(site().dir, { recursive: true, encoding: 'utf8' });
    const whole = files.filter((file) => /(?:\.md|feed\.(?:xml|json)|oembed\.json|llms-full\.txt)$/.test(file));
    expect(whole.length).toBeGreaterThan(10);
    for (const file of whole) {
      const own = read(file).match(/https:\/\/someone\.github\.io[^\s")<]*/g) ?? [];
      expect(own.length).toBeGreaterThan(0);
      expect(own.filter((address) => !`${address}/`.startsWith(`${ADDRESS}/`))).toEqual([]);
    }
    expect(read('_headers').match(/^\/.*/gm)).toEqual(
      ['*', 'embed/*', '_astro/*', 'header.js', 'api/*'].map((path) => `${BASE}${path}`),
    );
  });
  test('is in the documents for programs as it is served', () => {
    const entries = (JSON.parse(read('api/v1/entries.json')) as { result: { page: string; document: string }[] }).result;
    for (const { page, document } of entries) for (const path of [page, document]) expect(path.startsWith(BASE)).toBe(true);
    const pairs = (JSON.parse(read('api/v1/pairs.json')) as { result: { page: string }[] }).result;
    for (const { page } of pairs) expect(page.startsWith(`${BASE}compare/`)).toBe(true);
    const openapi = JSON.parse(read('api/v1/openapi.json')) as { servers: { url: string }[] };
    expect(openapi.servers).toEqual([{ url: ADDRESS }]);
  });
});

describe('in a browser', () => {
  test.each(['', 'compare/city-one-vs-city-two/', 'bicycles/', 'locks/long-chain/', 'methodology/'])(
    '%j loads whole, with its styles',
    async (path) => {
      const { page, requests, errors, failed } = await visit(path);
      await page.mouse.move(5, 5);
      await page.mouse.move(6, 6);
      await page.waitForLoadState('networkidle');
      expect([...failed, ...errors]).toEqual([]);
      expect(requests.filter((url) => !new URL(url).pathname.startsWith(BASE))).toEqual([]);
      const styles = await page.evaluate(() => [...document.styleSheets].map((sheet) => sheet.cssRules.length));
      expect(styles.length).toBeGreaterThan(0);
      expect(Math.min(...styles)).toBeGreaterThan(0);
    },
  );
  test('the address of the host alone leads to the site', async () => {
    const { page } = await visit('/');
    expect(new URL(page.url()).pathname).toBe(BASE);
  });
  test('search finds an entry by its name, and the result leads to its page', async () => {
    const { page, errors, failed } = await visit('search/');
    await page.fill('#q', 'long chain');
    // Who leaves before the texts are searched gives up the request for them.
    await expect.poll(() => page.textContent('.text-status')).toMatch(/found in texts/);
    await page.locator('.search-results a', { hasText: 'Long Chain' }).first().click();
    await page.waitForURL(`**${BASE}locks/long-chain/`);
    expect(await page.textContent('h1')).toContain('Long Chain');
    expect([...failed, ...errors]).toEqual([]);
  });
  test('two names lead to their comparison', async () => {
    const { page, errors, failed } = await visit('');
    await page.fill('#q', 'city two vs city one');
    await page.press('#q', 'Enter');
    await page.waitForURL(`**${BASE}compare/city-one-vs-city-two/`);
    expect([...failed, ...errors]).toEqual([]);
  });
  test('the composer renders a comparison of three', async () => {
    const { page, errors, failed, requests } = await visit('compare/?items=city-one,city-two,long-chain');
    await page.waitForSelector('.comparison h1');
    expect(await page.locator('.comparison h1 bdi').allTextContents()).toEqual(['City One', 'City Two', 'Long Chain']);
    const links = await page
      .locator('.comparison a[href^="/"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((href) => href?.startsWith(BASE) !== true)).toEqual([]);
    expect([...failed, ...errors]).toEqual([]);
    expect(requests.filter((url) => url.startsWith('http') && !new URL(url).pathname.startsWith(BASE))).toEqual([]);
  });
  test.each([
    ['compare/city-two-vs-city-one/', 'compare/city-one-vs-city-two/'],
    ['long-chain-vs-city-one/', 'compare/city-one-vs-long-chain/'],
    ['bicycles/City%20One/', 'bicycles/city-one/'],
    ['city-one%/', 'bicycles/city-one/'],
  ])('an address that means something else offers that: %s', async (path, meant) => {
    const { page, errors } = await visit(path);
    await page.waitForSelector('.meant a');
    expect(await page.getAttribute('.meant a', 'href')).toBe(`${BASE}${meant}`);
    expect(errors.filter((error) => !error.includes('404'))).toEqual([]);
  });
  test('an address that does not exist gives the page of the site that says so', async () => {
    const { page } = await visit('nothing/');
    expect(
      textOf(
        readPages(site().dir)
          .find(({ path }) => path === '/404.html')
          ?.root.querySelector('h1'),
      ),
    ).toBe(((await page.textContent('h1')) ?? '').trim());
  });
});
