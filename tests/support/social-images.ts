/** The pictures that a built site names for links to its pages. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from './built-site.ts';

const MOST_BYTES = 60_000;

const metaOf = ({ root }: Page, name: string) =>
  root.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');

/** Paths of the pages that name a picture. */
export const pagesWithImages = (pages: readonly Page[]): readonly string[] =>
  pages.filter((page) => metaOf(page, 'og:image') !== undefined).map(({ path }) => path);

/** Width and height of a PNG file. Throws for another file. */
export function pngSize(png: Buffer): readonly [number, number] {
  if (png.toString('latin1', 1, 4) !== 'PNG') throw new Error('this is no PNG file');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

/** What is wrong with the pictures that `pages` of the site in `dir` name, as texts; `address` is that of the site. */
export function imageFaults(dir: string, pages: readonly Page[], address: string): readonly string[] {
  return pages.flatMap((page) => {
    const [url, card] = [metaOf(page, 'og:image'), metaOf(page, 'twitter:card')];
    if (card !== (url === undefined ? 'summary' : 'summary_large_image')) return [`${page.path} says ${card}`];
    if (url === undefined) return [];
    const file = join(dir, url.slice(address.length));
    const said = ['og:image:width', 'og:image:height'].map((name) => Number(metaOf(page, name)));
    const isRight = url.startsWith(`${address}/social/`) && pngSize(readFileSync(file)).join() === said.join();
    return isRight && said.join() === '1200,630' && statSync(file).size <= MOST_BYTES ? [] : [`${page.path} ${url}`];
  });
}
