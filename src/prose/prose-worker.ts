/** The thread of `check-in-worker.ts`: answers each piece of prose with its problems. */
import { parentPort } from 'node:worker_threads';
import type { ProseSource } from './check-prose.ts';
import { checkProse } from './render-prose.ts';

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node has no origin
parentPort?.on('message', (source: ProseSource) => parentPort?.postMessage(checkProse(source)));
