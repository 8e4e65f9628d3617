/** Content -> a whole site on disk: Astro renders the pages, Pagefind indexes, and only a verified site is published. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../catalogue.ts';
import { writeIcons } from '../images/icons.ts';
import { writeSocialImages } from '../images/social-images.ts';
import { searchRecords } from '../search/records.ts';
import { writeSearchIndex } from '../search/write-index.ts';
import { basePath } from './base-path.ts';
import { removeWhenStopped } from './interrupts.ts';
import { OutputError, readManifest } from './output-manifest.ts';
import { PROJECT_ROOT } from './project-root.ts';
import { removeFolder } from './remove-folder.ts';
import { renderSite } from './render-site.ts';
import { openStage, swapOutput } from './swap-output.ts';
import { pagesOf } from '../views/pages/addresses.ts';
import { cardsOf } from '../views/sharing/card.ts';
import { SOCIAL_IMAGES } from '../views/sharing/social-images.ts';
import { verifySite } from './verify.ts';
import { writeVersion } from './version.ts';

/** How a caller shows what is under way: runs the work, then tells what came of it. */
export type Step = <T>(label: string, work: () => Promise<T>, summary: (result: T) => string) => Promise<T>;

/** Less than this share of the pages of the last build is taken for a mistake, such as a folder that was not checked out. */
const LEAST_SHARE = 0.9;

/** Throws `OutputError` when a build would take away more than a tenth of the pages that the last one made. */
async function refuseShrinking(out: string, pages: number): Promise<void> {
  const { pages: before } = await readManifest(out);
  if (!existsSync(out) || pages >= before * LEAST_SHARE) return;
  throw new OutputError(
    `${out} is not replaced, because the site would have ${pages} pages, and the last build made ${before}. ` +
      'If that is meant, build with --allow-shrink.',
  );
}

/** Pictures are kept for the next build of the same site, apart from those of other sites. */
function imageCacheOf({ content: { site } }: Catalogue): string {
  const name = createHash('sha256').update(site.address).digest('hex').slice(0, 16);
  return join(PROJECT_ROOT, 'node_modules', '.cache', 'visavis', 'social-images', name);
}

async function writeImages(catalogue: Catalogue, stage: string, step: Step): Promise<void> {
  const cards = cardsOf(catalogue);
  await step(
    'Pictures',
    () => writeSocialImages(cards, stage, imageCacheOf(catalogue)),
    ({ rendered, reused }) => `${rendered} rendered, ${reused} as in the last build`,
  );
}

interface Stage {
  /** The folder of the next site. */
  readonly dir: string;
  /** That of the last one, from which pages are kept. */
  readonly last: string | undefined;
  readonly pages: number;
  readonly hasImages: boolean;
}

async function fillStage(catalogue: Catalogue, { dir, last, pages, hasImages }: Stage, step: Step): Promise<readonly string[]> {
  const records = searchRecords(catalogue);
  process.env[SOCIAL_IMAGES] = hasImages ? '1' : '';
  const site = await step(
    'Render',
    () => renderSite(catalogue, { last, dir }),
    ({ reused }) =>
      `${pages} pages, ${catalogue.pairs.length} of them comparisons${reused > 0 ? `, of which ${reused} are as before` : ''}`,
  );
  await writeIcons(catalogue.content.theme?.assets.get('icon.svg'), dir);
  if (hasImages) await writeImages(catalogue, dir, step);
  await step(
    'Index',
    () => writeSearchIndex(records, join(dir, 'pagefind')),
    () => `${records.length} records`,
  );
  await step(
    'Verify',
    () => writeVersion(dir, pages, site.digests).then(() => verifySite(catalogue, dir)),
    () => 'every promised page is there',
  );
  return site.kept;
}

export interface BuildSiteOptions {
  /** Publish also a site that lost more than a tenth of its pages. */
  readonly allowShrink?: boolean | undefined;
  /** Render the pictures that go with links to pages. */
  readonly socialImages?: boolean | undefined;
  /** Render every page, also those that would be as in the last build. */
  readonly clean?: boolean | undefined;
  /** A name for the content, the code and the options, for the next build to know whether anything has changed. */
  readonly source?: string | undefined;
}

/**
 * Builds the site of `catalogue` into `out`, a path without links.
 * Throws `OutputError` when `out` is not ours, and `PageError` for the first page that cannot be rendered; on any error `out` stays as it was.
 */
export async function buildSite(catalogue: Catalogue, out: string, step: Step, options: BuildSiteOptions = {}): Promise<void> {
  const pages = pagesOf(catalogue).length + 1;
  if (options.allowShrink !== true) await refuseShrinking(out, pages);
  const stage = await openStage(out);
  const keepStage = removeWhenStopped(stage);
  try {
    const last = options.clean === true ? undefined : out;
    const kept = await fillStage(catalogue, { dir: stage, last, pages, hasImages: options.socialImages === true }, step);
    // From here on it is the next site.
    keepStage();
    const { site } = catalogue.content;
    await swapOutput(stage, out, { base: basePath(site), pages, source: options.source ?? '', today: site.today, kept });
  } catch (error) {
    // A page that was about to be written when another failed may still be.
    await removeFolder(stage);
    throw error;
  } finally {
    keepStage();
  }
}
