/** The pictures that go with links to pages, rendered on all cores, and only where what they show has changed. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { Renderer } from '@takumi-rs/core';
import type { Card, PageCard } from '../views/sharing/card.ts';
import { socialImagePath } from '../views/links.ts';
import { CARD_SIZE, cardNode } from './card-node.ts';
import { readColours } from './colours.ts';
import { readableIn, readFont } from './font.ts';
import { openImageCache } from './image-cache.ts';
import { readableCard } from './readable-card.ts';

/** What decides how a card looks, besides what it shows and the colours of the site: code of ours, and the versions of the renderer and the font. */
const LOOKS = ['./card-node.ts', './font.ts', './readable-card.ts', '../../package.json'];

async function looksHash(): Promise<string> {
  const files = await Promise.all(LOOKS.map((file) => readFile(new URL(file, import.meta.url))));
  return files
    .reduce((hash, bytes) => hash.update(bytes), createHash('sha256').update(JSON.stringify(await readColours())))
    .digest('hex');
}

type RenderCard = (card: Card) => Promise<Buffer>;

/** Loads the font once; gives what turns a card into a PNG file. */
export async function cardRenderer(): Promise<RenderCard> {
  const [renderer, files, colours] = [new Renderer(), await readFont(), await readColours()];
  for (const file of files) await renderer.registerFont(file);
  const isReadable = readableIn(files);
  return (card) => renderer.render(cardNode(readableCard(card, isReadable), colours), { ...CARD_SIZE, format: 'png' });
}

/** Works on all `items`, so many at a time that every core has one and the next is ready. */
async function onAllCores<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const rest = items.values();
  const worker = async () => {
    for (const item of rest) await work(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, worker));
}

export interface WrittenImages {
  readonly rendered: number;
  /** Taken from the cache. */
  readonly reused: number;
}

/** Writes the picture of every card into the site in `dir`. `cache` is the folder of the pictures of earlier builds of the same site. */
export async function writeSocialImages(cards: readonly PageCard[], dir: string, cache: string): Promise<WrittenImages> {
  const [looks, render, images] = [await looksHash(), await cardRenderer(), openImageCache(cache)];
  let rendered = 0;
  await onAllCores(cards, async ({ path, card }) => {
    const key = createHash('sha256').update(looks).update(JSON.stringify(card)).digest('hex');
    const known = await images.get(key);
    const png = known ?? (await render(card));
    const file = join(dir, socialImagePath(path));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, png);
    if (known !== undefined) return;
    rendered += 1;
    await images.put(key, png);
  });
  await images.prune();
  return { rendered, reused: cards.length - rendered };
}
