/** Names a finished site by what it holds, so that a host can be asked which one it serves. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { listOutput, pathOf } from './output-manifest.ts';

/** The file of a site that names it. */
export const VERSION_FILE = 'version.json';

/** What `version.json` says. */
export const version = z.object({
  /** SHA-256 of all other files of the site and their paths: 64 hexadecimal digits. */
  build: z.string().regex(/^[0-9a-f]{64}$/),
  pages: z.int().positive(),
});

export type Version = z.output<typeof version>;

/** Writes `version.json` into the site in `dir`, all other files of which are there. */
export async function writeVersion(dir: string, pages: number): Promise<void> {
  const hash = createHash('sha256');
  const paths = (await listOutput(dir)).map(pathOf).filter((path) => path !== VERSION_FILE);
  for (const path of paths) {
    const bytes = await readFile(join(dir, path));
    hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  }
  const named: Version = { build: hash.digest('hex'), pages };
  await writeFile(join(dir, VERSION_FILE), `${JSON.stringify(named)}\n`);
}
