/** Numbers that changed by more than half. They are asked about while the change is being reviewed. */
import type { EntryData } from '../../schemas/content.ts';
import { ownValue } from '../../schemas/own-value.ts';
import { askAbout, numberOf, type NumberBlock, type Question, type Stating } from './question.ts';

/** Whether `now` differs from `old` by more than half of it. What is not 0 any more does, and so does what is 0 now. */
const isLargeChange = (old: number, now: number): boolean => Math.abs(now - old) > Math.abs(old) / 2;

function changesIn<T extends Stating>(entry: T, earlier: EntryData, block: NumberBlock): Question<T>[] {
  return Object.keys(entry.data[block]).flatMap((id): Question<T>[] => {
    const [old, now] = [numberOf({ data: earlier }, block, id), numberOf(entry, block, id)];
    if (old === undefined || now === undefined || !isLargeChange(old, now)) return [];
    const text = `and was ${old} before this change: they differ by more than half. Is that right?`;
    const question = askAbout(entry, block, id, { text, advice: 'look at both values in their sources' });
    return [{ ...question, formerAnswer: ownValue(earlier.confirmed, id) }];
  });
}

/** The question about each fact and result of `entry` that differs by more than half from what `earlier` stated. */
export function largeChanges<T extends Stating>(entry: T, earlier: EntryData | undefined): Question<T>[] {
  if (earlier === undefined) return [];
  return (['facts', 'benchmarks'] as const).flatMap((block) => changesIn(entry, earlier, block));
}

/** Whether the history of a fact tells that its value changed by more than half the last time. */
export function hadLargeChange(entry: Stating, id: string): boolean {
  const now = numberOf(entry, 'facts', id);
  const last = ownValue(entry.data.history, id)?.findLast(({ value }) => value !== now);
  return now !== undefined && last !== undefined && isLargeChange(last.value, now);
}
