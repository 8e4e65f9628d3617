/** Entries that a change gives another slug, and nothing leads to them from the address that they had. */
import type { EntryData } from '../../schemas/content.ts';
import type { Named } from '../problems/meant.ts';
import type { Problem } from '../problems/problem.ts';
import { slugOf, type CheckedFile } from './check-file.ts';
import { keyOf } from './check-names.ts';
import type { Review } from './review.ts';

/** Whether two states of an entry are of one thing: its name, its page, or what a data set calls it. */
function isSame(a: EntryData, b: EntryData): boolean {
  const ids = Object.entries(a.ids).some(([source, id]) => b.ids[source] === id);
  return ids || keyOf(a.name) === keyOf(b.name) || a.homepage === b.homepage;
}

/** A warning for each entry that was moved to another file by hand. `entries`: their slugs, those with faults of their own included. */
export function lostAddresses(review: Review | undefined, files: readonly CheckedFile<EntryData>[], entries: Named): Problem[] {
  if (review === undefined) return [];
  const kept = new Set([...entries.keys(), ...files.flatMap(({ data }) => data.formerSlugs)]);
  const gone = [...review.before].filter(([slug]) => !kept.has(slug));
  if (gone.length === 0) return [];
  return files.flatMap((file): Problem[] => {
    const slug = slugOf(file.file);
    const isNew = !review.before.has(slug) && !file.data.formerSlugs.some((former) => review.before.has(former));
    const before = isNew ? gone.find(([, data]) => isSame(data, file.data))?.[0] : undefined;
    if (before === undefined) return [];
    const message = `This entry was ${before} before the change, and nobody is led here from its former address.`;
    const hint = `write  formerSlugs: [${before}]  or move the file with: visavis rename ${before} ${slug}`;
    return [{ ...file.placeOf(['name'], 'key'), code: 'missing-key', message, hint, severity: 'warning' }];
  });
}
