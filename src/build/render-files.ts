/** What a thread does: render one file after the other, and write it. */
import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { THIN_HEADER } from '../routing.ts';
import { PageError } from './page-error.ts';
import type { Rendered } from './renderer.ts';

/** What `renderer.ts` exports once it is compiled. */
export type Renderer = Pick<typeof import('./renderer.ts'), 'filesOf' | 'render' | 'useCatalogue' | 'useContent'>;

export interface RenderTask {
  readonly dir: string;
  readonly files: readonly Rendered[];
  /** Shared by all threads: the place in `files` of the next one to render. */
  readonly next: Int32Array;
}

/** A file that was rendered. */
export interface RenderedFile {
  /** Its place in the site: `compare/a-vs-b/index.html`. */
  readonly file: string;
  /** SHA-256 of its bytes, in base64url. */
  readonly digest: string;
  /** Whether it is a comparison that says too little for search engines to list it. */
  readonly isThin: boolean;
}

/** Only the page of addresses that lead nowhere may have another status than that of success. */
async function bodyOf(renderer: Renderer, { file, path, component }: Rendered) {
  try {
    const response = await renderer.render({ path, component });
    if (!response.ok && file !== '404.html') throw new Error(`${component} answered with status ${response.status}`);
    return { body: new Uint8Array(await response.arrayBuffer()), isThin: response.headers.has(THIN_HEADER) };
  } catch (error) {
    throw new PageError(path, error);
  }
}

const folders = new Set<string>();

/** Writes at once: to wait for the disk one file at a time takes longer than to render it. */
function write(path: string, body: Uint8Array): void {
  const folder = dirname(path);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  writeFileSync(path, body);
}

async function renderFile(renderer: Renderer, dir: string, file: Rendered): Promise<RenderedFile> {
  const { body, isThin } = await bodyOf(renderer, file);
  write(join(dir, file.file), body);
  return { file: file.file, digest: hash('sha256', body, 'base64url'), isThin };
}

/** After so many files a thread looks whether it was told to stop. */
const FILES_A_BREATH = 16;

/** Renders until no file is left. Throws `PageError` for one that cannot be rendered; then none is left for the other threads either. */
export async function renderFiles(renderer: Renderer, { dir, files, next }: RenderTask): Promise<readonly RenderedFile[]> {
  const rendered: RenderedFile[] = [];
  try {
    for (let at = Atomics.add(next, 0, 1); at < files.length; at = Atomics.add(next, 0, 1)) {
      const file = files[at];
      if (file !== undefined) rendered.push(await renderFile(renderer, dir, file));
      if (at % FILES_A_BREATH === 0) await setImmediate();
    }
  } finally {
    Atomics.store(next, 0, files.length);
  }
  return rendered;
}
