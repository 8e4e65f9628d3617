/** All questions about entries, in one order for who checks content and for who reviews a change. */
import type { EntryData } from '../../schemas/content.ts';
import { valuesBeforeStart } from './before-start.ts';
import { declaredQuestions } from './declared-questions.ts';
import { epochDays } from './epoch-days.ts';
import { foreignHosts } from './foreign-hosts.ts';
import { largeChanges } from './large-changes.ts';
import { outliers, type Benchmarks, type ByKind } from './outliers.ts';
import { resultsOfOtherKinds } from './other-kinds.ts';
import type { Question, Stating } from './question.ts';

export interface Asking<T extends Stating> {
  readonly kinds: ByKind<T>;
  readonly benchmarks: Benchmarks;
  /** The site’s day; `''` = not known. */
  readonly today: string;
  /** What an entry stated before a change that is being reviewed; without one there are no questions about changes. */
  readonly earlierOf: (entry: T) => EntryData | undefined;
}

/** Values far from all others, changes of more than half, what kinds find unusual, values older than their entry, and hosts that can look like others. */
export function questionsOf<T extends Stating>({ kinds, benchmarks, today, earlierOf }: Asking<T>): Question<T>[] {
  const alone = kinds.flatMap(({ kind, files }) =>
    files.flatMap((entry) => [
      ...largeChanges(entry, earlierOf(entry)),
      ...declaredQuestions(kind, entry, today),
      ...valuesBeforeStart(kind, entry),
      ...epochDays(kind, entry),
      ...foreignHosts(entry),
    ]),
  );
  return [...outliers(kinds, benchmarks), ...resultsOfOtherKinds(kinds, benchmarks.keys()), ...alone];
}
