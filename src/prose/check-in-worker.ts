/**
 * Checks prose in a thread of its own, while the caller goes on with other files. Prose takes a quarter of the time of a
 * check and needs nothing but its own text.
 */
import { Worker } from 'node:worker_threads';
import type { Problem } from '../problems/problem.ts';
import type { ProseSource } from './check-prose.ts';

export interface AsideChecker {
  /** Hands a piece of prose over; its problems come with `finish`. */
  readonly check: (source: ProseSource) => readonly Problem[];
  /** All problems of all that was handed over, and the end of the thread. Rejects with what broke the thread. */
  readonly finish: () => Promise<readonly Problem[]>;
  /** Ends the thread, whatever it is at. */
  readonly stop: () => Promise<unknown>;
}

/** Starts the thread. */
export function checkInWorker(): AsideChecker {
  const worker = new Worker(new URL('./prose-worker.ts', import.meta.url));
  const problems: Problem[] = [];
  let open = 0;
  let settle = () => {};
  const failure = new Promise<never>((_resolve, reject) => worker.once('error', reject));
  // The failure is told by `finish`; until then it is no unhandled rejection.
  failure.catch(() => {});
  worker.on('message', (found: readonly Problem[]) => {
    problems.push(...found);
    open -= 1;
    if (open === 0) settle();
  });
  return {
    check: (source) => {
      open += 1;
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node has no origin
      worker.postMessage(source);
      return [];
    },
    finish: async () => {
      if (open > 0) await Promise.race([failure, new Promise<void>((resolve) => (settle = resolve))]);
      await worker.terminate();
      return problems;
    },
    stop: () => worker.terminate(),
  };
}
