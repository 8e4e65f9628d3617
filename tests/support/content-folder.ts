/** Content folders for tests: the small valid one of `tests/fixtures/base`, with the files of a test laid over it. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copySiteContent, FIXTURES } from './fixtures.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Path inside the content folder -> text; `undefined` deletes the file of the base. */
export type Overlay = Readonly<Record<string, string | undefined>>;

/** The valid content folder that every other one is made from. Read it, do not write to it. */
export const BASE_CONTENT = join(FIXTURES, 'base');

// At once: `cp` of `node:fs/promises` takes fifteen times as long for these small folders, which tests make by the thousand.
const copyOver = (from: string, folder: string) => cpSync(from, folder, { recursive: true });

function layOver(folder: string, overlay: Overlay): void {
  for (const [inside, text] of Object.entries(overlay)) {
    const path = join(folder, inside);
    if (text === undefined) rmSync(path);
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  }
}

/**
 * The path of a temporary content folder: a copy of the base with `overlay` on top.
 * A string names a family of `tests/fixtures/faults`, such as `keys`; a mapping gives the files themselves.
 */
export async function contentWith(overlay: string | Overlay): Promise<string> {
  const folder = await temporaryFolder();
  copyOver(BASE_CONTENT, folder);
  if (typeof overlay === 'string') copyOver(join(FIXTURES, 'faults', overlay), folder);
  else layOver(folder, overlay);
  return folder;
}

/** The path of a temporary content folder with all entries that the tests of built sites have, and `overlay` on top. */
export async function siteContent(overlay: Overlay = {}): Promise<string> {
  const folder = await temporaryFolder();
  copySiteContent(folder);
  layOver(folder, overlay);
  return folder;
}
