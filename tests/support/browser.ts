/** One Chromium for a test file, with pages that record every request and every error. */
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { CHROMIUM_ARGS } from '../setup/chromium.ts';

/** Milliseconds. */
const PATIENCE = 120_000;

export interface Visit {
  readonly page: Page;
  /** Addresses of all requests so far. */
  readonly requests: readonly string[];
  /** Errors of the console and of scripts so far. */
  readonly errors: readonly string[];
  /** Addresses that did not load so far, each with what came instead. */
  readonly failed: readonly string[];
}

/** Where the site that the project built is served. */
const projectSite = () => inject('site').address;

/** Call once at the top of a test file; gives a function that opens pages of the site that the project built, or of another. */
export function useBrowser(
  address: () => string = projectSite,
): (path: string, options?: BrowserContextOptions) => Promise<Visit> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject('chromium'), args: CHROMIUM_ARGS });
  });
  const open: BrowserContext[] = [];
  afterEach(async () => {
    for (const context of open.splice(0)) await context.close();
  });
  afterAll(() => browser.close());
  return async (path, options = {}) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    // A guard against what never comes; a busy machine may take a while.
    context.setDefaultTimeout(PATIENCE);
    open.push(context);
    const page = await context.newPage();
    const [requests, errors, failed]: [string[], string[], string[]] = [[], [], []];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('requestfailed', (request) => failed.push(`${request.url()} ${request.failure()?.errorText}`));
    page.on('response', (response) => response.status() >= 400 && failed.push(`${response.url()} ${response.status()}`));
    await page.goto(new URL(path, address()).href);
    return { page, requests, errors, failed };
  };
}

/** Opens all parts of a page that a reader may open. */
export const openFolds = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });

/** The same with a reader who moves the mouse, as pages load some of their script only then, and who opens every part. */
export function useReader(): ReturnType<typeof useBrowser> {
  const visit = useBrowser();
  return async (path, options = {}) => {
    const visited = await visit(path, options);
    await visited.page.mouse.move(5, 5);
    await visited.page.mouse.move(6, 6);
    await openFolds(visited.page);
    return visited;
  };
}
