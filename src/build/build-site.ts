/** Content -> a whole site on disk: Astro renders the pages, Pagefind indexes, and only a verified site is published. */
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Catalogue } from '../catalogue.ts';
import { searchRecords } from '../search/records.ts';
import { writeSearchIndex } from '../search/write-index.ts';
import { openStage, publish } from './swap-output.ts';
import { pagesOf } from '../views/pages/addresses.ts';
import { verifySite } from './verify.ts';

/** The folder that holds `astro.config.mjs`, whatever the working directory is. */
export const PROJECT_ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** How a caller shows what is under way: runs the work, then tells what came of it. */
export type Step = <T>(label: string, work: () => Promise<T>, summary: (result: T) => string) => Promise<T>;

async function renderPages(contentDir: string, dir: string): Promise<void> {
  // The pages load the content themselves, in Astro's own module graph; the folder reaches them by name.
  process.env.VISAVIS_CONTENT = resolve(contentDir);
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const { build } = await import('astro');
  await build({ root: PROJECT_ROOT, outDir: dir, logLevel: 'error' });
}

/**
 * Builds the site of `catalogue`, which was loaded from `contentDir`, into `outDir`.
 * Throws `OutputError` when `outDir` is not ours; on any error `outDir` stays as it was.
 */
export async function buildSite(catalogue: Catalogue, contentDir: string, outDir: string, step: Step): Promise<void> {
  const stage = await openStage(outDir);
  try {
    const pages = pagesOf(catalogue).length + 1;
    await step(
      'Render',
      () => renderPages(contentDir, stage),
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
    await publish(stage, outDir);
  } catch (error) {
    await rm(stage, { recursive: true, force: true });
    throw error;
  }
}
