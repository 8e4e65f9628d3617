/** What travels to a real Chromium, as its DevTools protocol reports it. */
import type { Browser, Page, Request } from 'playwright-core';

/** One answered request; the bytes are those of headers and body, as they travelled. */
export interface Transfer {
  readonly url: URL;
  readonly bytes: number;
  /** Milliseconds since 1970, by the clock of this machine, as `performance.timeOrigin + performance.now()` in the page. */
  readonly startedAt: number;
}

async function transferOf(request: Request): Promise<Transfer> {
  const { responseHeadersSize, responseBodySize } = await request.sizes();
  // The protocol tells no body size for the script that a worker starts from; the server names it.
  const named = Number((await request.response())?.headers()['content-length'] ?? 0);
  const bytes = responseHeadersSize + (responseBodySize || named);
  return { url: new URL(request.url()), bytes, startedAt: request.timing().startTime };
}

/**
 * Records the answers that `page` gets from now on, workers included; the function that it returns waits until no request is
 * open, and gives them.
 */
export function recordTransfers(page: Page): () => Promise<readonly Transfer[]> {
  const open = new Map<Request, PromiseWithResolvers<void>>();
  const pending: Promise<Transfer>[] = [];
  const end = (request: Request) => open.get(request)?.resolve();
  page.on('request', (request) => open.set(request, Promise.withResolvers()));
  page.on('requestfailed', end);
  page.on('requestfinished', (request) => {
    const transfer = transferOf(request);
    // One that ends after nobody asks any more, when the page is closed, is nobody's fault.
    transfer.catch(() => undefined);
    pending.push(transfer);
    end(request);
  });
  return async () => {
    await Promise.all([...open.values()].map(({ promise }) => promise));
    return Promise.all(pending);
  };
}

/** The bytes of some transfers together. */
export function bytesOf(transfers: readonly Transfer[]): number {
  return transfers.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Runs `visit` in a page with an empty cache, and closes it. */
export async function withFreshPage<T>(browser: Browser, visit: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  try {
    return await visit(await context.newPage());
  } finally {
    await context.close();
  }
}

/** All that travels until the page at `address` has come to rest. Chromium without a window asks for no icon. */
export function firstView(browser: Browser, address: string): Promise<readonly Transfer[]> {
  return withFreshPage(browser, async (page) => {
    const transfers = recordTransfers(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    return transfers();
  });
}
