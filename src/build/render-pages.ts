/** Renders the files of a site into a folder, in as many threads as there are cores. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Catalogue } from '../catalogue.ts';
import { PageError } from './page-error.ts';
import { renderFiles, type Renderer, type RenderTask } from './render-files.ts';
import type { RenderOrder } from './render-thread.ts';

/** A thread derives the catalogue for itself, which takes as long as so many pages. */
const PAGES_A_THREAD = 400;

/** How many threads besides this one are worth their start. */
const threadsFor = (files: number) => Math.max(0, Math.min(availableParallelism(), Math.floor(files / PAGES_A_THREAD)) - 1);

/** What a thread throws comes here as a copy, which has lost its class. */
const asThrown = (error: Error): Error => ('page' in error ? new PageError(String(error.page), error.cause) : error);

/** A thread that renders beside this one. `done` rejects with what it threw. */
function startThread(order: RenderOrder): { readonly done: Promise<void>; readonly stop: () => Promise<number> } {
  const worker = new Worker(new URL('./render-thread.ts', import.meta.url), { workerData: order, execArgv: [] });
  const done = new Promise<void>((resolve, reject) => {
    worker.once('error', (error: Error) => reject(asThrown(error)));
    worker.once('exit', () => resolve());
  });
  return { done, stop: () => worker.terminate() };
}

/**
 * Renders all files of the site of `catalogue` into `dir`. The threads take the next file each until none is left, so that none waits for
 * another; the bytes are the same with any number of them. Throws `PageError` for the first page that cannot be rendered; then nothing is written any more.
 */
export async function renderPages(catalogue: Catalogue, renderer: string, dir: string, beside?: number): Promise<void> {
  const own = (await import(renderer)) as Renderer;
  own.useCatalogue(catalogue);
  const files = await own.filesOf();
  const task: RenderTask = { dir, files, next: new Int32Array(new SharedArrayBuffer(4)) };
  const { content, prose } = catalogue;
  const order: RenderOrder = { renderer, content: { content, prose }, task };
  const threads = Array.from({ length: beside ?? threadsFor(files.length) }, () => startThread(order));
  try {
    await Promise.all([renderFiles(own, task), ...threads.map(({ done }) => done)]);
  } finally {
    await Promise.all(threads.map(({ stop }) => stop()));
  }
}
