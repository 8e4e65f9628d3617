/** Reads one file over and over in a thread of its own, as a server under load does, and counts how often it was not there. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

const LOOP = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { readFileSync } = require('node:fs');
  const [seen, isOver] = [{ reads: 0, missing: 0 }, new Int32Array(workerData.over)];
  while (Atomics.load(isOver, 0) === 0) {
    try { readFileSync(workerData.file); } catch { seen.missing += 1; }
    if (++seen.reads === 1) parentPort.postMessage('reading');
  }
  parentPort.postMessage(seen);
`;

export interface Seen {
  readonly reads: number;
  readonly missing: number;
}

/** Reads `file` while `work` is done; what was seen. */
export async function readDuring(file: string, work: () => Promise<void>): Promise<Seen> {
  const over = new SharedArrayBuffer(4);
  const reader = new Worker(LOOP, { eval: true, workerData: { file, over } });
  await once(reader, 'message');
  const seen = once(reader, 'message');
  try {
    await work();
  } finally {
    Atomics.store(new Int32Array(over), 0, 1);
  }
  return ((await seen) as [Seen])[0];
}
