/** Renders the files of a site into a folder, in as many threads as there are cores. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Catalogue } from '../catalogue.ts';
import { PageError } from './page-error.ts';
import { renderFiles, type RenderedFile, type Renderer, type RenderTask } from './render-files.ts';
import type { RenderOrder } from './render-thread.ts';

/** A thread derives the catalogue for itself, which takes as long as so many pages. */
const PAGES_A_THREAD = 400;

/** How many threads besides this one are worth their start. */
const threadsFor = (files: number) => Math.max(0, Math.min(availableParallelism(), Math.floor(files / PAGES_A_THREAD)) - 1);

/** What a thread throws comes here as a copy, which has lost its class. */
const asThrown = (error: Error): Error => ('page' in error ? new PageError(String(error.page), error.cause) : error);

/** A thread that renders beside this one. `done` gives what it rendered, or rejects with what it threw. */
function startThread(order: RenderOrder): {
  readonly done: Promise<readonly RenderedFile[]>;
  readonly stop: () => Promise<number>;
} {
  const worker = new Worker(new URL('./render-thread.ts', import.meta.url), { workerData: order, execArgv: [] });
  const done = new Promise<readonly RenderedFile[]>((resolve, reject) => {
    worker.once('error', (error: Error) => reject(asThrown(error)));
    worker.once('message', resolve);
  });
  return { done, stop: () => worker.terminate() };
}

/** A site to render. */
export interface Rendering {
  readonly catalogue: Catalogue;
  /** The address of the compiled `renderer.ts`. */
  readonly renderer: string;
  readonly dir: string;
  /** Files that are there already. */
  readonly kept?: ReadonlySet<string> | undefined;
  /** Threads beside this one; as many as are worth it, unless it is said. */
  readonly threads?: number | undefined;
}

/**
 * Renders the files of a site. The threads take the next one each until none is left, so that none waits for another; the bytes are the
 * same with any number of them. Throws `PageError` for the first page that cannot be rendered; then nothing is written any more.
 */
export async function renderPages(rendering: Rendering): Promise<readonly RenderedFile[]> {
  const { catalogue, renderer, dir, kept } = rendering;
  const own = (await import(renderer)) as Renderer;
  own.useCatalogue(catalogue);
  const files = (await own.filesOf()).filter(({ file }) => kept?.has(file) !== true);
  const task: RenderTask = { dir, files, next: new Int32Array(new SharedArrayBuffer(4)) };
  const { content, prose } = catalogue;
  const order: RenderOrder = { renderer, content: { content, prose }, task };
  const threads = Array.from({ length: rendering.threads ?? threadsFor(files.length) }, () => startThread(order));
  try {
    return (await Promise.all([renderFiles(own, task), ...threads.map(({ done }) => done)])).flat();
  } finally {
    await Promise.all(threads.map(({ stop }) => stop()));
  }
}
