/** Renders the files of a site into a folder, in as many threads as there are cores. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Catalogue } from '../catalogue.ts';
import type { LastSite } from './last-site.ts';
import { PageError } from './page-error.ts';
import { notesFor, type RenderNotes } from './render-notes.ts';
import type { Rendered } from './renderer.ts';
import { renderFiles, type Renderer, type RenderTask } from './render-files.ts';
import type { RenderOrder } from './render-thread.ts';

/** A thread derives the catalogue for itself, which takes as long as so many pages. */
const PAGES_A_THREAD = 400;

/** How many threads besides this one are worth their start. Pages count; of the other files most take a tenth of the time of one. */
function threadsFor(files: readonly Rendered[]): number {
  const pages = files.filter(({ file }) => file.endsWith('.html')).length;
  return Math.max(0, Math.min(availableParallelism(), Math.floor(pages / PAGES_A_THREAD)) - 1);
}

/** What a thread throws comes here as a copy, which has lost its class. */
const asThrown = (error: Error): Error => ('page' in error ? new PageError(String(error.page), error.cause) : error);

/** A thread that renders beside this one. `done` rejects with what it threw. */
function startThread(order: RenderOrder): {
  readonly done: Promise<void>;
  readonly stop: () => Promise<number>;
} {
  const worker = new Worker(new URL('./render-thread.ts', import.meta.url), { workerData: order, execArgv: [] });
  const done = new Promise<void>((resolve, reject) => {
    worker.once('error', (error: Error) => reject(asThrown(error)));
    worker.once('message', () => resolve());
  });
  return { done, stop: () => worker.terminate() };
}

/** Numbers that threads read without a copy of their own. */
function shared(numbers: readonly number[]): Uint32Array {
  const copy = new Uint32Array(new SharedArrayBuffer(4 * numbers.length));
  copy.set(numbers);
  return copy;
}

/** Files in groups that show the same: those of a pair, and every other one alone. */
function groupsOf(files: readonly Rendered[]): Pick<RenderTask, 'places' | 'ends'> {
  const groups = [...Map.groupBy(files, ({ file, pair }) => pair ?? file).values()];
  let end = 0;
  return {
    places: shared(groups.flatMap((group) => group.map(({ at }) => at))),
    ends: shared(groups.map(({ length }) => (end += length))),
  };
}

/** Files to render, and by what. */
export interface Rendering {
  readonly catalogue: Catalogue;
  /** The address of the compiled `renderer.ts`. */
  readonly renderer: string;
  readonly dir: string;
  /** The site that is replaced, if there is one. */
  readonly last?: LastSite | undefined;
  /** Some of the files of the site. */
  readonly files: readonly Rendered[];
  /** Threads beside this one; as many as are worth it, unless it is said. */
  readonly threads?: number | undefined;
}

/** The renderer of this thread, for the pages of `catalogue`. */
export async function loadRenderer(renderer: string, catalogue: Catalogue): Promise<Renderer> {
  const own = (await import(renderer)) as Renderer;
  own.useCatalogue(catalogue);
  return own;
}

/**
 * Renders files of a site. The threads take the next ones each until none is left, so that none waits for another; the bytes are the same
 * with any number of them. Throws `PageError` for the first page that cannot be rendered; then nothing is written any more.
 */
export async function renderPages({ catalogue, renderer, dir, last, files, threads }: Rendering): Promise<RenderNotes> {
  const own = await loadRenderer(renderer, catalogue);
  const notes = notesFor(files.reduce((most, { at }) => Math.max(most, at + 1), 0));
  const task: RenderTask = { dir, last, ...groupsOf(files), next: new Int32Array(new SharedArrayBuffer(4)), notes };
  const { content, prose } = catalogue;
  const order: RenderOrder = { renderer, content: { content, prose }, task };
  const beside = Array.from({ length: threads ?? threadsFor(files) }, () => startThread(order));
  try {
    await Promise.all([renderFiles(own, task), ...beside.map(({ done }) => done)]);
    return notes;
  } finally {
    await Promise.all(beside.map(({ stop }) => stop()));
  }
}
