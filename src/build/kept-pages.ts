/** Files of comparisons that need not be rendered again: those of the last build are linked into the new site. */
import { linkSync, lstatSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { manifestFile, type Manifest } from './output-manifest.ts';
import type { RenderedFile } from './render-files.ts';

/** A file as it stands in a site, with the key of what it was rendered from. */
export interface KeptPage extends RenderedFile {
  readonly key: string;
}

/** A line of a manifest: `key digest full a-vs-b compare/a-vs-b/index.html`. */
export const keptLine = ({ key, digest, isThin, pair = '', file }: KeptPage): string =>
  [key, digest, isThin ? 'thin' : 'full', pair, file].join(' ');

function readLine(line: string): KeptPage {
  const [key = '', digest = '', thin = '', pair = '', file = ''] = line.split(' ');
  return { key, digest, isThin: thin === 'thin', pair, file };
}

/** Links one file. Where it was changed since it was written, or the system cannot link, it is rendered again. */
function link(from: string, to: string, writtenBefore: number): boolean {
  try {
    if (lstatSync(from).mtimeMs > writtenBefore) return false;
    mkdirSync(dirname(to), { recursive: true });
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}

/** Links into `stage` those pages of `out` whose keys, by file, are still the same, and gives them. */
export function keepPages(
  out: string,
  stage: string,
  { kept }: Manifest,
  keys: ReadonlyMap<string, string>,
): readonly KeptPage[] {
  if (kept.length === 0) return [];
  const { mtimeMs } = lstatSync(manifestFile(out));
  return kept
    .map(readLine)
    .filter(({ key, file }) => keys.get(file) === key && link(join(out, file), join(stage, file), mtimeMs));
}
