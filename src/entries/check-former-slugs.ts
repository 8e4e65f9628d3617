/** Faults of former slugs: each leads from an old address to one entry, so nothing else may have that address. */
import type { Problem } from '../problems/problem.ts';
import { slugOf, type ParsedFile } from './check-file.ts';
import { formerSlugReferences } from './references.ts';

/** Former slugs that an entry or category has as its slug today, or another entry as its former one. */
export function checkFormerSlugs(entries: readonly ParsedFile[], taken: ReadonlySet<string>): Problem[] {
  const firstOf = new Map<string, string>();
  const former = entries.flatMap((file) => formerSlugReferences(file.data).map((reference) => ({ file, ...reference })));
  return former.flatMap(({ file, path, name }): Problem[] => {
    const first = firstOf.get(name);
    if (first === undefined) firstOf.set(name, file.file);
    // The schema reports what one list holds twice.
    if (!taken.has(name) && (first === undefined || first === file.file)) return [];
    const holder = taken.has(name) ? 'is the slug of an entry or category today' : `is a former slug in ${first} as well`;
    const message = `The former slug "${name}" of ${slugOf(file.file)} ${holder}, so its address cannot lead on.`;
    return [{ ...file.placeOf(path), code: 'duplicate-slug', message, hint: 'remove it from formerSlugs, or rename the other.' }];
  });
}
