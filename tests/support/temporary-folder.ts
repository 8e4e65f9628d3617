/** Folders for what tests write. They lie where the system keeps temporary files, and go when the tests of a file are over. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];

// Hooks make folders as well as tests do, so each lasts as long as its file. Imported first, this runs after the file's own hooks.
afterAll(async () => {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** The path of a new empty folder, removed after the last test of the file that asked for it. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'visavis-test-'));
  made.push(folder);
  return folder;
}
