/** Threads that render pages of one catalogue when they are asked for. */
import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { Rendered } from '../build/renderer.ts';
import type { Catalogue } from '../catalogue.ts';
import type { RenderedPage, WorkerOrder } from './render-worker.ts';

export interface RenderPool {
  /** Renders a file; `undefined` when too many are waiting already. */
  readonly render: (file: Pick<Rendered, 'path' | 'component'>) => Promise<RenderedPage | undefined>;
  readonly close: () => Promise<void>;
}

/** So many requests may wait for a thread: about a second of work. */
const MOST_WAITING = 500;

/** A pool with a thread for each core. `renderer` is the address of the compiled `renderer.ts`. */
export function createRenderPool({ content, prose }: Catalogue, renderer: string): RenderPool {
  const threads = availableParallelism();
  const pool = new Tinypool({
    filename: new URL('./render-worker.ts', import.meta.url).href,
    runtime: 'worker_threads',
    execArgv: [],
    minThreads: threads,
    maxThreads: threads,
    workerData: { renderer, content: { content, prose } } satisfies WorkerOrder,
  });
  return {
    render: async ({ path, component }) =>
      pool.queueSize < MOST_WAITING ? ((await pool.run({ path, component })) as RenderedPage) : undefined,
    close: () => pool.destroy(),
  };
}
