/** Content -> a whole site on disk: Astro renders the pages, Pagefind indexes, and only a verified site is published. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SiteData } from '../../schemas/content.ts';
import type { Catalogue } from '../catalogue.ts';
import { shareCatalogue } from '../shared-catalogue.ts';
import { searchRecords } from '../search/records.ts';
import { writeSearchIndex } from '../search/write-index.ts';
import { openStage, swapOutput } from './swap-output.ts';
import { pagesOf } from '../views/pages/addresses.ts';
import { verifySite } from './verify.ts';

/** The folder that holds `astro.config.mjs`, whatever the working directory is. */
export const PROJECT_ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** How a caller shows what is under way: runs the work, then tells what came of it. */
export type Step = <T>(label: string, work: () => Promise<T>, summary: (result: T) => string) => Promise<T>;

/** The path below which a site is served: `/`, or `/comparisons/` of `https://example.org/comparisons`. */
export const basePath = ({ address }: Pick<SiteData, 'address'>): string => new URL(address).pathname.replace(/\/*$/, '/');

async function renderPages(catalogue: Catalogue, dir: string): Promise<void> {
  shareCatalogue({ ok: true, value: catalogue });
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const { build } = await import('astro');
  const caller = process.cwd();
  // What Astro renders with, it writes into the output folder only where that lies below the working directory. Else it takes a
  // folder of one name in the working directory, where two builds would meet, and which may not be ours to write to.
  process.chdir(dir);
  try {
    await build({ root: PROJECT_ROOT, base: basePath(catalogue.content.site), outDir: process.cwd(), logLevel: 'error' });
  } finally {
    process.chdir(caller);
  }
}

/**
 * Builds the site of `catalogue` into `outDir`.
 * Throws `OutputError` when `outDir` is not ours; on any error `outDir` stays as it was.
 */
export async function buildSite(catalogue: Catalogue, outDir: string, step: Step): Promise<void> {
  const stage = await openStage(outDir);
  try {
    const pages = pagesOf(catalogue).length + 1;
    await step(
      'Render',
      () => renderPages(catalogue, stage),
      () => `${pages} pages, ${catalogue.pairs.length} of them comparisons`,
    );
    const records = searchRecords(catalogue);
    await step(
      'Index',
      () => writeSearchIndex(records, join(stage, 'pagefind')),
      () => `${records.length} records`,
    );
    await step(
      'Verify',
      () => verifySite(catalogue, stage),
      () => 'every promised page is there',
    );
    await swapOutput(stage, outDir, basePath(catalogue.content.site));
  } catch (error) {
    await rm(stage, { recursive: true, force: true });
    throw error;
  }
}
