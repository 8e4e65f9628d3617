/** The prose of a file as safe HTML, with its links inside the site as they must read where the site is served. */
import type { Catalogue } from '../catalogue.ts';
import type { Prose } from '../entries/entry.ts';
import { BASE } from './links.ts';

/** Empty for a file without prose. */
export function proseOf({ prose }: Catalogue, { file }: Prose): string {
  return (prose.get(file) ?? '').replaceAll('href="/', `href="${BASE}`);
}
