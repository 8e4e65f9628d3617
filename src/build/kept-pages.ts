/** Files of comparisons that need not be rendered again: those of the last build are linked into the new site. */
import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { linkLast, type LastSite } from './last-site.ts';
import { makeFolder } from './make-folder.ts';
import { manifestFile, type Manifest } from './output-manifest.ts';
import type { RenderedFile } from './render-notes.ts';
import { keepLinked } from './spare.ts';

/** A file as it stands in a site, with the key of what it was rendered from. */
export interface KeptPage extends RenderedFile {
  readonly key: string;
  /** Its place in the site: `compare/a-vs-b/index.html`. */
  readonly file: string;
  /** The pair that it is about. */
  readonly pair: string | undefined;
}

/** The key of a file that is rendered by every build. */
const NO_KEY = '-';

/** A line of a manifest, of what was rendered: `key digest full a-vs-b compare/a-vs-b/index.html`. Throws `Error` when it was not. */
export function keptLine(
  { file, pair = NO_KEY }: Pick<KeptPage, 'file' | 'pair'>,
  key: string | undefined,
  rendered: RenderedFile | undefined,
): string {
  if (rendered === undefined) throw new Error(`${file} was not rendered`);
  return [key ?? NO_KEY, rendered.digest, rendered.isThin ? 'thin' : 'full', pair, file].join(' ');
}

/** What a line says. */
export function readKeptLine(line: string): KeptPage {
  const [key = '', digest = '', thin = '', pair = '', file = ''] = line.split(' ');
  return { key, digest, isThin: thin === 'thin', pair: pair === NO_KEY ? undefined : pair, file };
}

/** Which file a line is about. */
const fileOf = (line: string): string => line.slice(line.lastIndexOf(' ') + 1);

/** File -> SHA-256 of its bytes, in base64url. */
export const keptDigests = (lines: Iterable<string>): ReadonlyMap<string, string> =>
  new Map([...lines].map((line) => [fileOf(line), readKeptLine(line).digest]));

/** A last site of which it is known what its files were rendered from. */
export interface KnownSite extends Pick<LastSite, 'dir' | 'notedAt'> {
  /** File -> its line. */
  readonly lines: ReadonlyMap<string, string>;
}

/** What is known of the site in `dir` from its manifest. */
export const readLast = (dir: string, { kept }: Manifest): KnownSite => ({
  dir,
  // Without a manifest there is no line, and nothing is linked.
  notedAt: lstatSync(manifestFile(dir), { throwIfNoEntry: false })?.mtimeMs ?? 0,
  lines: new Map(kept.map((line) => [fileOf(line), line])),
});

/** Of the files that are rendered again, what their bytes were: those that stay the same are linked. */
export function lastSite({ dir, notedAt, lines }: KnownSite, files: readonly { readonly file: string }[]): LastSite {
  return { dir, notedAt, digests: keptDigests(files.flatMap(({ file }) => lines.get(file) ?? [])) };
}

/**
 * Has in `stage` those files whose `keys` are still the same, and gives the line of each, in order of `files`. The stage is empty, or the
 * site before the last one, which then loses all else.
 */
export async function keepPages(
  last: KnownSite,
  files: readonly { readonly file: string }[],
  keys: readonly (string | undefined)[],
  stage: string,
): Promise<readonly (string | undefined)[]> {
  const same = files.map((one, at) => {
    const line = keys[at] === undefined ? undefined : last.lines.get(one.file);
    return line?.startsWith(`${keys[at]} `) === true ? line : undefined;
  });
  const there = await keepLinked(stage, last, new Set(same.flatMap((line) => (line === undefined ? [] : fileOf(line)))));
  const isLinked = (file: string) => {
    const path = join(stage, file);
    makeFolder(dirname(path));
    return linkLast(last, file, path);
  };
  return same.map((line) => (line !== undefined && (there.has(fileOf(line)) || isLinked(fileOf(line))) ? line : undefined));
}
