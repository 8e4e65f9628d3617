/** Content -> one shard of its site, for another machine to put together with the others. */
import { mkdir } from 'node:fs/promises';
import type { Catalogue } from '../catalogue.ts';
import { formatCount } from '../views/format.ts';
import { socialImagePath } from '../views/links.ts';
import { cardsOf } from '../views/sharing/card.ts';
import { SOCIAL_IMAGES } from '../views/sharing/social-images.ts';
import { removeWhenStopped } from './interrupts.ts';
import { removeFolder } from './remove-folder.ts';
import { renderShard } from './render-site.ts';
import { digestsOf, filesIn, shareOf, writeShard, type ShardNumber } from './shard.ts';
import type { Step } from './step.ts';
import { openStage, swapOutput } from './swap-output.ts';
import { writeImages } from './write-images.ts';

export interface BuildShardOptions {
  readonly shard: ShardNumber;
  readonly socialImages: boolean;
  /** A name for the content, the code and the options: shards are put together only with those of the same. */
  readonly source: string;
}

async function fillShard(catalogue: Catalogue, stage: string, step: Step, options: BuildShardOptions): Promise<void> {
  const { shard, socialImages, source } = options;
  const files = filesIn(stage);
  await mkdir(files);
  process.env[SOCIAL_IMAGES] = socialImages ? '1' : '';
  const kept = await step(
    'Render',
    () => renderShard(catalogue, shard, files),
    (lines) => `${formatCount(lines.length, 'file')}, shard ${shard.at} of ${shard.of}`,
  );
  const cards = socialImages ? shareOf(cardsOf(catalogue), shard) : [];
  if (socialImages) await writeImages(catalogue, files, step, cards);
  const images = digestsOf(
    files,
    cards.map(({ path }) => socialImagePath(path)),
  );
  await writeShard(stage, { ...shard, source, kept, images });
}

/** Renders a shard of the site of `catalogue` into `out`, a path without links. Throws as `buildSite` does; on any error `out` stays as it was. */
export async function buildShard(catalogue: Catalogue, out: string, step: Step, options: BuildShardOptions): Promise<void> {
  const stage = await openStage(out);
  const keepStage = removeWhenStopped(stage);
  try {
    await fillShard(catalogue, stage, step, options);
    keepStage();
    await swapOutput(stage, out, { base: '/', pages: 0 });
  } catch (error) {
    await removeFolder(stage);
    throw error;
  } finally {
    keepStage();
  }
}
