/** Folders of a site that is being written. */
import { mkdirSync } from 'node:fs';

const made = new Set<string>();

/** Makes the folder at `path`, with those around it, unless this thread has made it before: nobody else takes one away meanwhile. */
export function makeFolder(path: string): void {
  if (!made.has(path)) mkdirSync(path, { recursive: true });
  made.add(path);
}
