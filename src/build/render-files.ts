/** What a thread does: render one file after the other, and write it. */
import { hash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { THIN_HEADER } from '../routing.ts';
import { linkLast, type LastSite } from './last-site.ts';
import { makeFolder } from './make-folder.ts';
import { PageError } from './page-error.ts';
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
  /** Those of one pair together, since they show the same view. */
  readonly groups: readonly (readonly Rendered[])[];
  /** Shared by all threads: the place in `groups` of the next one to render. */
  readonly next: Int32Array;
}

/** A file that was rendered. */
export interface RenderedFile {
  /** Its place in the site: `compare/a-vs-b/index.html`. */
  readonly file: string;
  /** SHA-256 of its bytes, in base64url. */
  readonly digest: string;
  /** The pair that it is about. */
  readonly pair: string | undefined;
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

/** Writes at once: to wait for the disk one file at a time takes longer than to render it. The same bytes are linked, which takes less. */
function write(path: string, body: Uint8Array, link: (path: string) => boolean): void {
  makeFolder(dirname(path));
  if (!link(path)) writeFileSync(path, body);
}

async function renderFile(renderer: Renderer, { dir, last }: RenderTask, one: Rendered): Promise<RenderedFile> {
  const { file, pair } = one;
  const { body, isThin } = await bodyOf(renderer, one);
  const digest = hash('sha256', body, 'base64url');
  write(join(dir, file), body, (path) => last?.digests.get(file) === digest && linkLast(last, file, path));
  return { file, pair, digest, isThin };
}

/** After so many groups a thread looks whether it was told to stop. */
const GROUPS_A_BREATH = 8;

/** Renders until no file is left. Throws `PageError` for one that cannot be rendered; then none is left for the other threads either. */
export async function renderFiles(renderer: Renderer, task: RenderTask): Promise<readonly RenderedFile[]> {
  const { groups, next } = task;
  const rendered: RenderedFile[] = [];
  try {
    for (let at = Atomics.add(next, 0, 1); at < groups.length; at = Atomics.add(next, 0, 1)) {
      for (const file of groups[at] ?? []) rendered.push(await renderFile(renderer, task, file));
      if (at % GROUPS_A_BREATH === 0) await setImmediate();
    }
  } finally {
    Atomics.store(next, 0, groups.length);
  }
  return rendered;
}
