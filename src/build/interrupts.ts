/** However a program ends before its work is done, nothing stays of what it had begun to write; unless it is killed. */
import { rmSync } from 'node:fs';

const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

const unfinished = new Set<string>();

function removeUnfinished(): void {
  for (const path of unfinished) rmSync(path, { recursive: true, force: true, maxRetries: 5 });
}

function stop(signal: NodeJS.Signals): void {
  unwatch();
  removeUnfinished();
  process.stderr.write(`Stopped by ${signal}.\n`);
  // Whoever started this program asks by which signal it ended.
  process.kill(process.pid, signal);
}

function watch(): void {
  process.on('exit', removeUnfinished);
  for (const signal of SIGNALS) process.on(signal, stop);
}

function unwatch(): void {
  process.off('exit', removeUnfinished);
  for (const signal of SIGNALS) process.off(signal, stop);
}

/** Removes the file or folder `path` when the program ends or is stopped by a signal, until what this gives is called. */
export function removeWhenStopped(path: string): () => void {
  if (unfinished.size === 0) watch();
  unfinished.add(path);
  return () => {
    unfinished.delete(path);
    if (unfinished.size === 0) unwatch();
  };
}
