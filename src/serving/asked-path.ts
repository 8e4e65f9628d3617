/** What a request asks for, and whether a slash at its end is right there. */
import { statSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';

/** The address that a request asks for, from `/` on: servers are also asked with their own name before it. */
export const askedUrl = ({ url = '/' }: IncomingMessage): string => url.replace(/^https?:\/\/[^/?#]*/i, '') || '/';

function is(dir: string, path: string): 'folder' | 'file' | undefined {
  try {
    const stats = statSync(join(dir, decodeURIComponent(path)));
    return stats.isDirectory() ? 'folder' : stats.isFile() ? 'file' : undefined;
  } catch {
    // Nothing is there, or the path is one that no disk has, such as one with a NUL in it.
    return undefined;
  }
}

/** `slash` for the address of a page without the slash at its end; `none` for a file with one, which no host has. */
export function slashFault(dir: string, path: string): 'slash' | 'none' | undefined {
  // A segment of nothing would lead to another host.
  if (/\/\/|%2f|%5c/i.test(path) || path === '/') return undefined;
  const plain = path.replace(/\/$/, '');
  const found = is(dir, plain);
  if (path.endsWith('/')) return found === 'file' ? 'none' : undefined;
  return found === 'folder' && is(dir, `${plain}/index.html`) === 'file' ? 'slash' : undefined;
}

/** Files of text that name no encoding by themselves; without one programs take them for Latin-1. */
const TEXTS: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  ics: 'text/calendar',
  md: 'text/markdown',
  txt: 'text/plain',
  xml: 'text/xml',
};

/** The media type of a file of text, with its encoding; `undefined` for other files. */
export function textTypeOf(path: string): string | undefined {
  const type = TEXTS[/\.(\w+)$/.exec(path)?.[1] ?? ''];
  return type === undefined ? undefined : `${type}; charset=utf-8`;
}

/** The tags of files are weak; one that is asked for as strong, as behind some caches, is the same. */
export function weaken(request: IncomingMessage): void {
  const tag = request.headers['if-none-match'];
  if (tag !== undefined && /^"[^"]*"$/.test(tag)) request.headers['if-none-match'] = `W/${tag}`;
}
