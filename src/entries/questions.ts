/** All questions about entries, in one order for who checks content and for who reviews a change. */
import type { EntryData } from '../../schemas/content.ts';
import { foreignHosts } from './foreign-hosts.ts';
import { largeChanges } from './large-changes.ts';
import { outliers, type Benchmarks, type ByKind } from './outliers.ts';
import type { Question, Stating } from './question.ts';

/**
 * Values far from all others, changes of more than half, and hosts that can look like others. `earlierOf` gives what an entry stated
 * before a change that is being reviewed; without one there are no questions about changes.
 */
export function questionsOf<T extends Stating>(
  kinds: ByKind<T>,
  benchmarks: Benchmarks,
  earlierOf: (entry: T) => EntryData | undefined,
): Question<T>[] {
  const entries = kinds.flatMap(({ files }) => files);
  return [
    ...outliers(kinds, benchmarks),
    ...entries.flatMap((entry) => [...largeChanges(entry, earlierOf(entry)), ...foreignHosts(entry)]),
  ];
}
