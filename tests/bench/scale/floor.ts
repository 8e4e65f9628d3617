/**
 * The floor of any generator: writes as many bytes to files of the same paths, and does nothing else.
 * `node floor.ts LIST OUT`; LIST is JSON, path -> bytes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const [list = '', out = ''] = process.argv.slice(2);
const sizes = Object.entries(JSON.parse(readFileSync(list, 'utf8')) as Readonly<Record<string, number>>);
const most = sizes.reduce((longest, [, bytes]) => Math.max(longest, bytes), 0);
const bytes = Buffer.alloc(most, '<p>What a page says does not matter to who writes it.</p>\n');

for (const [path, size] of sizes) {
  const file = join(out, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes.subarray(0, size));
}
