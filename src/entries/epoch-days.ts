/** Days that programs write where they know none: the first that computers count, and the evening before it west of Greenwich. */
import type { Kind } from '../../schemas/content.ts';
import type { Question, Stating } from './question.ts';

const EPOCH: ReadonlySet<unknown> = new Set(['1970-01-01', '1969-12-31']);

/** The question about each such day among the facts of `entry`. */
export function epochDays<T extends Stating>({ facts }: Kind, entry: T): Question<T>[] {
  return facts.flatMap(({ id, type }): Question<T>[] => {
    const value = Object.hasOwn(entry.data.facts, id) ? entry.data.facts[id]?.value : undefined;
    if (type !== 'date' || !EPOCH.has(value)) return [];
    const text = `${id} is ${String(value)}, which programs write where they know no day. Is that right?`;
    return [{ of: entry, id, path: ['facts', id, 'value'], text, advice: 'look whether the source states a day at all' }];
  });
}
