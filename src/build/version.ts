/** Names a finished site by what it holds, so that a host can be asked which one it serves. */
import { createHash, hash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { listOutput, pathOf } from './output-manifest.ts';

/** The file of a site that names it. */
export const VERSION_FILE = 'version.json';

/** What `version.json` says. */
export const version = z.object({
  /** SHA-256 of the paths of all other files of the site and of their SHA-256: 64 hexadecimal digits. */
  build: z.string().regex(/^[0-9a-f]{64}$/),
  pages: z.int().positive(),
});

export type Version = z.output<typeof version>;

/**
 * Writes `version.json` into the site in `dir`, all other files of which are there. Files whose SHA-256 is known, in base64url, are not
 * read again.
 */
export async function writeVersion(dir: string, pages: number, known: ReadonlyMap<string, string> = new Map()): Promise<void> {
  const all = createHash('sha256');
  const paths = listOutput(dir)
    .map(pathOf)
    .filter((path) => path !== VERSION_FILE);
  for (const path of paths)
    all.update(`${path} ${known.get(path) ?? hash('sha256', await readFile(join(dir, path)), 'base64url')}\n`);
  const named: Version = { build: all.digest('hex'), pages };
  await writeFile(join(dir, VERSION_FILE), `${JSON.stringify(named)}\n`);
}
