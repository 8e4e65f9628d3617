/** Lighthouse's judgement of a page on a mid-range phone: its own mobile preset, with the network and processor it simulates. */
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import lighthouse from 'lighthouse';
import type { BudgetId } from '../support/budgets.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const satisfies readonly BudgetId[];
const TIMINGS = {
  lcp: 'largest-contentful-paint',
  cls: 'cumulative-layout-shift',
  tbt: 'total-blocking-time',
} as const satisfies Partial<Record<BudgetId, string>>;

type Judged = (typeof CATEGORIES)[number] | keyof typeof TIMINGS;

/** The budgets that Lighthouse judges, in the order of columns. */
export const JUDGED = [...CATEGORIES, ...(Object.keys(TIMINGS) as (keyof typeof TIMINGS)[])] as const;

export interface Judgement {
  readonly values: Readonly<Record<Judged, number>>;
  /** What lowered a score, in Lighthouse's own words. */
  readonly faults: readonly string[];
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * Judges the page at `address` in the Chromium whose debugging port is `port`. Throws when Lighthouse gives no result.
 * That a page asks not to be listed counts against it only where `isListed` says that it should be.
 */
export async function judge(address: string, port: number, isListed: boolean): Promise<Judgement> {
  const skipAudits = isListed ? [] : ['is-crawlable'];
  const run = await lighthouse(address, { port, skipAudits, logLevel: 'silent', onlyCategories: [...CATEGORIES] });
  if (run === undefined || run.lhr.runtimeError !== undefined)
    throw new Error(`Lighthouse could not judge ${address}: ${run?.lhr.runtimeError?.message ?? 'no result'}`);
  const { categories, audits } = run.lhr;
  const scores = CATEGORIES.map((id) => [id, Math.round((categories[id]?.score ?? Number.NaN) * 100)]);
  const timings = Object.entries(TIMINGS).map(([id, audit]) => [id, audits[audit]?.numericValue ?? Number.NaN]);
  const weighed = CATEGORIES.flatMap((id) => (categories[id]?.auditRefs ?? []).filter((ref) => ref.weight > 0));
  const faults = [...new Set(weighed.map(({ id }) => id))].flatMap((id) => {
    const audit = audits[id];
    return audit === undefined || audit.score === null || audit.score >= 0.995 ? [] : [`${id}: ${audit.title}`];
  });
  return { values: Object.fromEntries([...scores, ...timings]) as Record<Judged, number>, faults };
}
