/** Whoever stops a program by a signal finds nothing of what it had begun to write. */
import { rmSync } from 'node:fs';

const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

/** What goes when the program is stopped. */
const unfinished = new Set<string>();

function stop(signal: NodeJS.Signals): void {
  forgetSignals();
  for (const path of unfinished) rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  process.stderr.write(`Stopped by ${signal}.\n`);
  // Whoever started this program asks by which signal it ended.
  process.kill(process.pid, signal);
}

function forgetSignals(): void {
  for (const signal of SIGNALS) process.off(signal, stop);
}

/** Removes the file or folder `path` when the program is stopped by a signal, until what this gives is called. */
export function removeWhenStopped(path: string): () => void {
  if (unfinished.size === 0) for (const signal of SIGNALS) process.on(signal, stop);
  unfinished.add(path);
  return () => {
    unfinished.delete(path);
    if (unfinished.size === 0) forgetSignals();
  };
}
