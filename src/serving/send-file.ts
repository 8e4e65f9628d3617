/**
 * Sends a file of a site. Its size, tag and bytes are those of one file that was opened once: a build that replaces the site meanwhile,
 * a disk that fails and a program that has too many files open cost the request alone.
 */
import { open, type FileHandle } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { lookup } from 'mrmime';
import { mayContinue, preconditionStatus, type Version } from './preconditions.ts';

/** Text that names no encoding by itself; without one programs take it for Latin-1. */
const ENCODED = /^text\/(?:csv|calendar|html|markdown|plain|xml)$/;

function typeOf(file: string): string {
  const type = file.endsWith('.xml') ? 'text/xml' : (lookup(file) ?? 'application/octet-stream');
  return ENCODED.test(type) ? `${type}; charset=utf-8` : type;
}

/** `undefined` when nothing is there any more. */
async function opened(file: string): Promise<FileHandle | undefined> {
  try {
    return await open(file);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

const takesGzip = ({ headers }: IncomingMessage) =>
  String(headers['accept-encoding'] ?? '')
    .split(',')
    .some((one) => /^gzip(?:;q=(?!0(?:\.0*)?$).*)?$/i.test(one.replaceAll(' ', '')));

/** What is read: the file, or what lies beside it as `.gz`, as hosts do. A build writes none. */
async function chosen(request: IncomingMessage, response: ServerResponse, file: string): Promise<FileHandle | undefined> {
  const compressed = await opened(`${file}.gz`);
  if (compressed === undefined) return opened(file);
  response.setHeader('vary', 'Accept-Encoding');
  if (takesGzip(request)) {
    response.setHeader('content-encoding', 'gzip');
    return compressed;
  }
  await compressed.close();
  return opened(file);
}

interface Part {
  readonly start: number;
  readonly end: number;
}

/** The part that is asked for; `none` where the file has no such part. Of several parts the whole is sent instead. */
function partOf({ method, headers }: IncomingMessage, size: number, version: Version): Part | 'none' | undefined {
  if (method !== 'GET' || !mayContinue(headers, version)) return undefined;
  const [, from, to] = /^bytes=(\d*)-(\d*)$/i.exec(headers.range ?? '') ?? [];
  if (from === undefined || to === undefined || `${from}${to}` === '') return undefined;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return start > end ? 'none' : { start, end };
}

async function sendBody(request: IncomingMessage, response: ServerResponse, handle: FileHandle, part: Part): Promise<void> {
  if (request.method === 'HEAD' || part.end < part.start) {
    response.end();
    return;
  }
  // Whoever asked may have gone: then there is nobody to tell.
  await pipeline(handle.createReadStream({ ...part, autoClose: false }), response).catch(() => response.destroy());
}

async function sendOpened(request: IncomingMessage, response: ServerResponse, handle: FileHandle, file: string): Promise<void> {
  const { size, mtime } = await handle.stat();
  const version = { tag: `W/"${size}-${mtime.getTime()}"`, modified: mtime };
  response.setHeader('etag', version.tag).setHeader('last-modified', mtime.toUTCString()).setHeader('accept-ranges', 'bytes');
  if (!response.hasHeader('cache-control')) response.setHeader('cache-control', 'no-cache');
  const status = preconditionStatus(request.headers, version);
  const part = status === undefined ? partOf(request, size, version) : undefined;
  if (part === 'none') response.setHeader('content-range', `bytes */${size}`);
  if (status !== undefined || part === 'none') {
    response.removeHeader('content-encoding');
    response.writeHead(status ?? 416).end();
    return;
  }
  const { start, end } = part ?? { start: 0, end: size - 1 };
  if (part !== undefined) response.setHeader('content-range', `bytes ${start}-${end}/${size}`);
  response.writeHead(part === undefined ? 200 : 206, { 'content-type': typeOf(file), 'content-length': end - start + 1 });
  await sendBody(request, response, handle, { start, end });
}

/** Sends the file, a part of it, or that it is the same as before. Gives whether it was still there. Throws where it cannot be read. */
export async function sendFile(request: IncomingMessage, response: ServerResponse, file: string): Promise<boolean> {
  const handle = await chosen(request, response, file);
  if (handle === undefined) return false;
  try {
    await sendOpened(request, response, handle, file);
  } finally {
    await handle.close();
  }
  return true;
}
