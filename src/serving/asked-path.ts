/** What a request asks for, and what stands there. */
import { statSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';

/** The address that a request asks for, from `/` on: servers are also asked with their own name before it. */
export const askedUrl = ({ url = '/' }: IncomingMessage): string => url.replace(/^https?:\/\/[^/?#]*/i, '') || '/';

/** The path of an address, without its query. */
export const pathIn = (url: string): string => url.split('?')[0] ?? '';

/** Segments such as `..`, which lead elsewhere, and files that are not of the site. */
const HIDDEN = /(?:^|[/\\])\.(?!well-known\/)/;

/** Whether a path names what is not of the site, or nothing that a path can be. */
export function isHidden(path: string): boolean {
  try {
    return HIDDEN.test(path) || HIDDEN.test(decodeURIComponent(path));
  } catch {
    return true;
  }
}

/** The file that a path names, where one is. */
function fileAt(dir: string, path: string): string | undefined {
  try {
    const file = join(dir, decodeURIComponent(path));
    return statSync(file).isFile() ? file : undefined;
  } catch {
    // Nothing is there, or the path is one that no disk has, such as one with a NUL in it.
    return undefined;
  }
}

/** What stands at an address: a file; or what is wrong with it: a page without its slash (`slash`), a file with one (`none`), which no host has. */
export type Found = { readonly file: string } | { readonly fault: 'slash' | 'none' };

/** What stands at `path` in `dir`, as hosts find it; `undefined` where no file does. */
export function foundAt(dir: string, path: string): Found | undefined {
  // A segment of nothing would lead to another host.
  if (/\/\/|%2f|%5c/i.test(path)) return undefined;
  const plain = path.replace(/\/$/, '');
  const page = fileAt(dir, `${plain}/index.html`);
  if (page !== undefined) return path.endsWith('/') ? { file: page } : { fault: 'slash' };
  const file = fileAt(dir, plain) ?? fileAt(dir, `${plain}.html`);
  if (file === undefined) return undefined;
  return path.endsWith('/') ? { fault: 'none' } : { file };
}
