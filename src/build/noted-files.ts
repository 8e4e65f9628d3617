/** Folders of a cache that are used only while every file of them is as it was written: a machine that stops, or a disk that is full, cuts files off. */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { itemsBelow } from './code-key.ts';
import { digestsOf } from './shard.ts';

/** Path below the folder -> SHA-256. */
const noted = z.record(z.string(), z.string());

const LIST = 'files.json';

function digestsIn(dir: string): Readonly<Record<string, string>> {
  const files = itemsBelow(dir).map(({ file }) => file);
  return digestsOf(
    dir,
    files.filter((file) => file !== LIST),
  );
}

/** Notes what `dir` holds. */
export const noteFiles = (dir: string): Promise<void> => writeFile(join(dir, LIST), JSON.stringify(digestsIn(dir)));

/** Whether `dir` holds what was noted, and nothing else. */
export function isAsNoted(dir: string): boolean {
  try {
    const digests = Object.entries(noted.parse(JSON.parse(readFileSync(join(dir, LIST), 'utf8'))));
    const found = digestsIn(dir);
    return digests.length === Object.keys(found).length && digests.every(([file, digest]) => found[file] === digest);
  } catch {
    return false;
  }
}
