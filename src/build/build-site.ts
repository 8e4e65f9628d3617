/** Content -> a whole site on disk: Astro renders the pages, Pagefind indexes, and only a verified site is published. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteData } from '../../schemas/content.ts';
import type { Catalogue } from '../catalogue.ts';
import { writeIcons } from '../images/icons.ts';
import { writeSocialImages } from '../images/social-images.ts';
import { redirectsText } from '../site-files/redirects.ts';
import { searchRecords } from '../search/records.ts';
import { writeSearchIndex } from '../search/write-index.ts';
import { compile } from './compile.ts';
import { removeWhenStopped } from './interrupts.ts';
import { OutputError, readManifest } from './output-manifest.ts';
import { PROJECT_ROOT } from './project-root.ts';
import { removeFolder } from './remove-folder.ts';
import { renderPages } from './render-pages.ts';
import { openStage, swapOutput } from './swap-output.ts';
import { pagesOf } from '../views/pages/addresses.ts';
import { cardsOf } from '../views/sharing/card.ts';
import { SOCIAL_IMAGES } from '../views/sharing/social-images.ts';
import { verifySite } from './verify.ts';
import { writeVersion } from './version.ts';

/** How a caller shows what is under way: runs the work, then tells what came of it. */
export type Step = <T>(label: string, work: () => Promise<T>, summary: (result: T) => string) => Promise<T>;

/** The path below which a site is served: `/`, or `/comparisons/` of `https://example.org/comparisons`. */
export const basePath = ({ address }: Pick<SiteData, 'address'>): string => new URL(address).pathname.replace(/\/*$/, '/');

/** Renders every file of the site into `dir`, with all that pages load beside them. */
async function render(catalogue: Catalogue, dir: string, hasImages: boolean): Promise<void> {
  process.env[SOCIAL_IMAGES] = hasImages ? '1' : '';
  const { renderer, assets } = await compile(basePath(catalogue.content.site));
  await cp(assets, dir, { recursive: true });
  const redirects = redirectsText(catalogue);
  if (redirects !== undefined) await writeFile(join(dir, '_redirects'), redirects);
  await renderPages(catalogue, renderer, dir);
}

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

async function fillStage(catalogue: Catalogue, stage: string, pages: number, step: Step, hasImages: boolean): Promise<void> {
  const records = searchRecords(catalogue);
  await step(
    'Render',
    () => render(catalogue, stage, hasImages),
    () => `${pages} pages, ${catalogue.pairs.length} of them comparisons`,
  );
  await writeIcons(catalogue.content.theme?.assets.get('icon.svg'), stage);
  if (hasImages) await writeImages(catalogue, stage, step);
  await step(
    'Index',
    () => writeSearchIndex(records, join(stage, 'pagefind')),
    () => `${records.length} records`,
  );
  await step(
    'Verify',
    () => writeVersion(stage, pages).then(() => verifySite(catalogue, stage)),
    () => 'every promised page is there',
  );
}

export interface BuildSiteOptions {
  /** Publish also a site that lost more than a tenth of its pages. */
  readonly allowShrink?: boolean | undefined;
  /** Render the pictures that go with links to pages. */
  readonly socialImages?: boolean | undefined;
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
    await fillStage(catalogue, stage, pages, step, options.socialImages === true);
    // From here on it is the next site.
    keepStage();
    await swapOutput(stage, out, { base: basePath(catalogue.content.site), pages });
  } catch (error) {
    // A page that was about to be written when another failed may still be.
    await removeFolder(stage);
    throw error;
  } finally {
    keepStage();
  }
}
