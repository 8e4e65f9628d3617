/** The site that is measured: built or copied, compressed as hosts do it, and served by the project's own preview. */
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { startPreview } from '../../src/commands/preview.ts';
import { runBuild } from '../support/command.ts';

/** What hosts compress; the files of the search index are compressed as they are. */
const TEXT = /\.(html|css|js|json|svg|txt|xml)$/;

/** Puts a `.gz` beside each text, which the preview server sends in its place. */
function compress(dir: string): void {
  for (const item of readdirSync(dir, { recursive: true, withFileTypes: true })) {
    const file = join(item.parentPath, item.name);
    if (item.isFile() && TEXT.test(item.name)) writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
  }
}

/** Serves a copy of the built site `dist` in the folder `dir`, or, without `dist`, a site of `content` that it builds there. */
export async function serveSite(content: string, dist: string | undefined, dir: string) {
  if (dist === undefined) runBuild(content, dir);
  else if (existsSync(join(dist, '404.html'))) cpSync(dist, dir, { recursive: true });
  else throw new Error(`There is no site in ${dist}. Build it first: npm run build`);
  compress(dir);
  return startPreview({ out: dir, port: 0 });
}
