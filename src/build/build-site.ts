/** Content -> a whole site on disk: pages are rendered, or come from shards; Pagefind indexes; only a verified site is published. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../catalogue.ts';
import { writeIcons } from '../images/icons.ts';
import { searchRecords } from '../search/records.ts';
import { basePath } from './base-path.ts';
import { removeWhenStopped } from './interrupts.ts';
import { INDEX_FOLDER, indexKey, writeIndex } from './keep-index.ts';
import { OutputError, readManifest, type NewManifest } from './output-manifest.ts';
import { removeFolder } from './remove-folder.ts';
import type { ShardFolder } from './choose-shards.ts';
import { mergeSite } from './merge-site.ts';
import { renderSite, type RenderedSite } from './render-site.ts';
import type { Step } from './step.ts';
import { openStage, swapOutput } from './swap-output.ts';
import { keptDigests } from './kept-pages.ts';
import { formatCount } from '../views/format.ts';
import { pagesOf } from '../views/pages/addresses.ts';
import { SOCIAL_IMAGES } from '../views/sharing/social-images.ts';
import { verifySite } from './verify.ts';
import { writeVersion } from './version.ts';
import { writeImages } from './write-images.ts';

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

interface Stage {
  /** The folder of the next site. */
  readonly dir: string;
  /** That of the last one, from which pages are kept. */
  readonly last: string | undefined;
  readonly pages: number;
  readonly hasImages: boolean;
  /** The shards that it is put together from; `undefined` to render it. */
  readonly shards: readonly ShardFolder[] | undefined;
}

function makePages(catalogue: Catalogue, { dir, last, pages, shards }: Stage, step: Step): Promise<RenderedSite> {
  const counted = `${pages} pages, ${catalogue.pairs.length} of them comparisons`;
  if (shards !== undefined)
    return step(
      'Merge',
      () => mergeSite(catalogue, shards, dir),
      () => `${counted}, of ${formatCount(shards.length, 'shard')}`,
    );
  return step(
    'Render',
    () => renderSite(catalogue, { last, dir }),
    ({ reused }) => `${counted}${reused > 0 ? `, of which ${reused} are as before` : ''}`,
  );
}

async function fillStage(catalogue: Catalogue, stage: Stage, step: Step): Promise<Pick<NewManifest, 'kept' | 'search'>> {
  const { dir, last, pages, hasImages, shards } = stage;
  const records = searchRecords(catalogue);
  const search = indexKey(records);
  process.env[SOCIAL_IMAGES] = hasImages ? '1' : '';
  const { kept } = await makePages(catalogue, stage, step);
  await writeIcons(catalogue.content.theme?.assets.get('icon.svg'), dir);
  if (hasImages && shards === undefined) await writeImages(catalogue, dir, step);
  await step(
    'Index',
    () => writeIndex(last, records, search, join(dir, INDEX_FOLDER)),
    () => `${records.length} records`,
  );
  await step(
    'Verify',
    () => writeVersion(dir, pages, keptDigests(kept)).then(() => verifySite(catalogue, dir)),
    () => 'every promised page is there',
  );
  return { kept, search };
}

export interface BuildSiteOptions {
  /** Publish also a site that lost more than a tenth of its pages. */
  readonly allowShrink?: boolean | undefined;
  /** Render the pictures that go with links to pages. */
  readonly socialImages?: boolean | undefined;
  /** Render every page, also those that would be as in the last build. */
  readonly clean?: boolean | undefined;
  /** Shards that the site is put together from, all of them; without them it is rendered. */
  readonly shards?: readonly ShardFolder[] | undefined;
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
  const { shards, socialImages } = options;
  const last = options.clean === true || shards !== undefined ? undefined : out;
  const stage = await openStage(out, last === undefined ? 'empty' : 'spare');
  const keepStage = removeWhenStopped(stage);
  try {
    const filled = await fillStage(catalogue, { dir: stage, last, pages, hasImages: socialImages === true, shards }, step);
    // From here on it is the next site.
    keepStage();
    const { site } = catalogue.content;
    await swapOutput(stage, out, { base: basePath(site), pages, source: options.source ?? '', today: site.today, ...filled });
  } catch (error) {
    // A page that was about to be written when another failed may still be.
    await removeFolder(stage);
    throw error;
  } finally {
    keepStage();
  }
}
