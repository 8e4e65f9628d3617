/** What a thread does: render one file after the other, and write it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
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

/** The text of a page. Only the page of addresses that lead nowhere may have another status than that of success. */
async function bodyOf(renderer: Renderer, file: Rendered): Promise<Uint8Array> {
  try {
    const response = await renderer.render(file);
    if (!response.ok && file.file !== '404.html') throw new Error(`${file.component} answered with status ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw new PageError(file.path, error);
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

/** After so many files a thread looks whether it was told to stop. */
const FILES_A_BREATH = 16;

/** Renders until no file is left. Throws `PageError` for one that cannot be rendered; then none is left for the other threads either. */
export async function renderFiles(renderer: Renderer, { dir, files, next }: RenderTask): Promise<void> {
  try {
    for (let at = Atomics.add(next, 0, 1); at < files.length; at = Atomics.add(next, 0, 1)) {
      const file = files[at];
      if (file !== undefined) write(join(dir, file.file), await bodyOf(renderer, file));
      if (at % FILES_A_BREATH === 0) await setImmediate();
    }
  } finally {
    Atomics.store(next, 0, files.length);
  }
}
