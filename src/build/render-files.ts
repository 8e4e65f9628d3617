/** What a thread does: render one file after the other, and write it. */
import { hash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { THIN_HEADER } from '../routing.ts';
import { linkLast, type LastSite } from './last-site.ts';
import { makeFolder } from './make-folder.ts';
import { PageError } from './page-error.ts';
import { noteRendered, type RenderNotes } from './render-notes.ts';
import type { Rendered } from './renderer.ts';

/** What `renderer.ts` exports once it is compiled. */
export type Renderer = Pick<
  typeof import('./renderer.ts'),
  'filesOf' | 'keysOf' | 'listsOf' | 'pairFileAt' | 'render' | 'useCatalogue' | 'useContent'
>;

export interface RenderTask {
  readonly dir: string;
  /** The site that is replaced, if there is one. */
  readonly last: LastSite | undefined;
  /** Shared by all threads: the places of the files to render among all of the site, those of one pair together, since they show the same view. */
  readonly places: Uint32Array;
  /** Shared by all threads: where in `places` the files of each group end. */
  readonly ends: Uint32Array;
  /** Shared by all threads: the group that is rendered next. */
  readonly next: Int32Array;
  /** What was rendered, and is filled in by all threads. */
  readonly notes: RenderNotes;
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

/** Writes at once: to wait for the disk one file at a time takes longer than to render it. The same bytes are linked, which takes less. */
function write(path: string, body: Uint8Array, link: (path: string) => boolean): void {
  makeFolder(dirname(path));
  if (!link(path)) writeFileSync(path, body);
}

async function renderFile(renderer: Renderer, { dir, last, notes }: RenderTask, one: Rendered): Promise<void> {
  const { at, file } = one;
  const { body, isThin } = await bodyOf(renderer, one);
  const digest = hash('sha256', body, 'buffer');
  const isSame = () => last?.digests.get(file) === digest.toString('base64url');
  write(join(dir, file), body, (path) => last !== undefined && isSame() && linkLast(last, file, path));
  noteRendered(notes, at, { digest, isThin });
}

/** After so many groups a thread looks whether it was told to stop. */
const GROUPS_A_BREATH = 8;

/** Renders until no file is left. Throws `PageError` for one that cannot be rendered; then none is left for the other threads either. */
export async function renderFiles(renderer: Renderer, task: RenderTask): Promise<void> {
  const { places, ends, next } = task;
  const files = await renderer.filesOf();
  try {
    for (let group = Atomics.add(next, 0, 1); group < ends.length; group = Atomics.add(next, 0, 1)) {
      for (const at of places.subarray(ends[group - 1] ?? 0, ends[group])) {
        const file = files[at];
        if (file !== undefined) await renderFile(renderer, task, file);
      }
      if (group % GROUPS_A_BREATH === 0) await setImmediate();
    }
  } finally {
    Atomics.store(next, 0, ends.length);
  }
}
