/** The content that tests are made from. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';

export const FIXTURES = join(import.meta.dirname, '..', 'fixtures');

/**
 * Copies into `folder` the content of the site that tests build: the smallest valid content of `base`, and over it the
 * entries of `site`, which bring what a built site must bear: facts of all kinds, histories, disputes, gaps, names of any script.
 */
export function copySiteContent(folder: string): void {
  for (const layer of ['base', 'site']) cpSync(join(FIXTURES, layer), folder, { recursive: true });
}
