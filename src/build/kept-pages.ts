/** Files of comparisons that need not be rendered again: those of the last build are linked into the new site. */
import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { linkLast, type LastSite } from './last-site.ts';
import { makeFolder } from './make-folder.ts';
import { manifestFile, type Manifest } from './output-manifest.ts';
import type { RenderedFile } from './render-files.ts';
import { keepLinked } from './spare.ts';

/** A file as it stands in a site, with the key of what it was rendered from. */
export interface KeptPage extends RenderedFile {
  readonly key: string;
}

/** The key of a file that is rendered by every build. */
export const NO_KEY = '-';

/** A line of a manifest: `key digest full a-vs-b compare/a-vs-b/index.html`. */
export const keptLine = ({ key, digest, isThin, pair = NO_KEY, file }: KeptPage): string =>
  [key, digest, isThin ? 'thin' : 'full', pair, file].join(' ');

/** What a line says. */
export function readKeptLine(line: string): KeptPage {
  const [key = '', digest = '', thin = '', pair = '', file = ''] = line.split(' ');
  return { key, digest, isThin: thin === 'thin', pair: pair === NO_KEY ? undefined : pair, file };
}

/** What is known of the site in `out` from its manifest; `undefined` where none was noted. */
export function readLast(
  dir: string,
  { kept }: Manifest,
): { readonly last: LastSite; readonly pages: readonly KeptPage[] } | undefined {
  if (kept.length === 0) return undefined;
  const pages = kept.map(readKeptLine);
  const digests = new Map(pages.map(({ file, digest }) => [file, digest]));
  return { last: { dir, digests, notedAt: lstatSync(manifestFile(dir)).mtimeMs }, pages };
}

/**
 * Has in `stage` those pages whose keys, by file, are still the same, and gives them. The stage is empty, or the site before the last one, which
 * then loses all else.
 */
export async function keepPages(
  last: LastSite | undefined,
  pages: readonly KeptPage[],
  stage: string,
  keys: ReadonlyMap<string, string>,
): Promise<readonly KeptPage[]> {
  const same = pages.filter(({ key, file }) => key !== NO_KEY && keys.get(file) === key);
  const there = await keepLinked(stage, last, new Set(same.map(({ file }) => file)));
  const isLinked = (file: string) => {
    const path = join(stage, file);
    makeFolder(dirname(path));
    return last !== undefined && linkLast(last, file, path);
  };
  return same.filter(({ file }) => there.has(file) || isLinked(file));
}
