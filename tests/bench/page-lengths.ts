/** How long the pages of every kind are, and what each loads: a table with a mark at every figure that is over its budget. */
import type { Browser } from 'playwright-core';
import { keepsBudget, type PageMeasure } from '../support/budgets.ts';
import { samplePages } from '../support/page-kinds.ts';
import { measureLength, PHONE } from '../support/page-length.ts';
import { weighPage } from '../support/page-weight.ts';
import type { Site } from './measurements.ts';
import { table } from './print.ts';

/** Room for the headers of one answer. */
const HEADER_BYTES = 400;
const MEASURES = ['screens', 'tabStops', 'html', 'firstView'] as const satisfies readonly PageMeasure[];

type Figures = Readonly<Record<PageMeasure, number>>;

async function lengthAt(browser: Browser, address: string) {
  const page = await browser.newPage({ viewport: PHONE });
  try {
    await page.goto(address, { waitUntil: 'load' });
    return await measureLength(page);
  } finally {
    await page.close();
  }
}

/** The budgets of comparisons are those without their pictures. */
async function figuresOf(browser: Browser, { dir, address }: Site, path: string, kind: string): Promise<Figures> {
  const { html: whole, withoutPicture, styles, scripts, others, requests } = weighPage(dir, path);
  const html = kind === 'comparison' ? withoutPicture : whole;
  const firstView = html.gzip + styles.gzip + scripts.gzip + others.gzip + requests * HEADER_BYTES;
  return { ...(await lengthAt(browser, new URL(path, address).href)), html: html.gzip, firstView };
}

/** Prints the median and the longest page of every kind; whether one is over a budget that its kind keeps. */
export async function measurePageLengths(browser: Browser, site: Site): Promise<boolean> {
  const rows = [];
  for (const sample of samplePages(site.dir))
    rows.push({ ...sample, figures: await figuresOf(browser, site, sample.path, sample.kind) });
  const cells = rows.map(({ kind, path, isLongest, figures }) => [
    path,
    ...MEASURES.map((one) => `${figures[one]}${keepsBudget(kind, one, figures[one]) ? '' : ' MISSED'}`),
    `${isLongest ? 'longest' : 'median'} of ${kind}`,
  ]);
  const heading = ['page', 'screens', 'tab stops', 'HTML gzip', 'first view', ''];
  process.stdout.write(`\nAt ${PHONE.width} × ${PHONE.height} px, folded as readers find it\n\n${table(heading, cells)}`);
  return rows.some(({ kind, figures }) => MEASURES.some((one) => !keepsBudget(kind, one, figures[one])));
}
