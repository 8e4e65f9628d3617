/** What an entry states on the site’s day: a value that held for a time only gives way to what follows it. */
import type { EntryData, StatedFact } from '../../schemas/content.ts';

const hasEnded = ({ until }: StatedFact, today: string) => until !== undefined && until < today;

/** What follows an ended value; its tiers and its source’s day end with it. */
function following({ next, source, until = '' }: StatedFact): StatedFact[] {
  return next === undefined ? [] : [{ value: next, source, asOf: until }];
}

/** `data` with the values that hold on `today`; without those that have ended and of which nobody said what follows. */
export function currentValues(data: EntryData, today: string): EntryData {
  const facts = Object.entries(data.facts);
  if (!facts.some(([, stated]) => hasEnded(stated, today))) return data;
  const current = facts.flatMap(([id, stated]) =>
    (hasEnded(stated, today) ? following(stated) : [stated]).map((value) => [id, value] as const),
  );
  return { ...data, facts: Object.fromEntries(current) };
}
