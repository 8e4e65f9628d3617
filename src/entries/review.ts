/** A change of content that is being reviewed: what entries stated before it, and which files it touches. */
import type { EntryData } from '../../schemas/content.ts';

export interface Review {
  /** Slug -> what the entry stated before the change. Entries whose files had faults of their own are not among them. */
  readonly before: ReadonlyMap<string, EntryData>;
  /** Whether the change touches a file, by its path as problems name it. */
  readonly touches: (file: string) => boolean;
}

/** What an entry stated before, under its slug or a former one; `undefined` for a new one. */
export function earlierData(before: Review['before'], slug: string, { formerSlugs }: EntryData): EntryData | undefined {
  return before.get(slug) ?? before.get(formerSlugs.findLast((former) => before.has(former)) ?? slug);
}
