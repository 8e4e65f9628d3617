/** Results of a benchmark that all others of which are of entries of another kind. */
import { ownValue } from '../../schemas/own-value.ts';
import type { ByKind } from './outliers.ts';
import { numberOf, type Question, type Stating } from './question.ts';

/** Fewer results tell nothing of whom a benchmark is for. */
const ENOUGH = 5;

/** The question about each result whose benchmark measures entries of another kind. */
export function resultsOfOtherKinds<T extends Stating>(kinds: ByKind<T>, ids: Iterable<string>): Question<T>[] {
  return [...ids].flatMap((id): Question<T>[] => {
    const stating = kinds.map(({ kind, files, others = [] }) => ({
      kind,
      own: files.filter(({ data }) => ownValue(data.benchmarks, id) !== undefined),
      count: [...files, ...others].filter((entry) => numberOf(entry, 'benchmarks', id) !== undefined).length,
    }));
    const most = stating.toSorted((a, b) => b.count - a.count)[0];
    if (most === undefined || most.count < ENOUGH) return [];
    const strange = stating.filter(({ kind, count }) => kind !== most.kind && count > 0 && count * ENOUGH <= most.count);
    const [theirs, text] = [most.kind.plural.toLowerCase(), 'Is that right?'];
    return strange.flatMap(({ own }) =>
      own.map((entry) => ({
        of: entry,
        id,
        path: ['benchmarks', id, 'value'],
        text: `${id} measures ${theirs}: all ${most.count} other results of it are of ${theirs}. ${text}`,
        advice: 'look whether the result is that of another entry',
      })),
    );
  });
}
