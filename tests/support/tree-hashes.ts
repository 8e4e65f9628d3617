/** What a folder holds, byte by byte. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

/** Path -> hash of every file below `dir`, in order of path. */
export function hashes(dir: string): Record<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const paths = files.map((item) => relative(dir, join(item.parentPath, item.name))).sort();
  return Object.fromEntries(paths.map((path) => [path, sha256(join(dir, path))]));
}
