/** Folders for what tests write. They lie where the system keeps temporary files, and go when the tests of a file are over. */
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];

/** The path of a new empty folder, removed after the last test of the file that asked for it: hooks ask for some as well. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'visavis-test-'));
  made.push(folder);
  return folder;
}

/** `tests/setup/remove-temporary-folders.ts` calls this after each test file. */
export async function removeTemporaryFolders(): Promise<void> {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
