/**
 * What an entry states on the site’s day: a value that held for a time only gives way to what follows it, and a life whose end has come is
 * over, whatever its status was when it was read.
 */
import type { EntryData, KindView, StatedFact } from '../../schemas/content.ts';

const hasEnded = ({ until }: StatedFact, today: string) => until !== undefined && until < today;

/** What follows an ended value; its tiers and its source’s day end with it. */
function following({ next, source, until = '' }: StatedFact): StatedFact[] {
  return next === undefined ? [] : [{ value: next, source, asOf: until }];
}

type Facts = EntryData['facts'];

function valuesOn(facts: Facts, today: string): Facts {
  const stated = Object.entries(facts);
  if (!stated.some(([, one]) => hasEnded(one, today))) return facts;
  const current = stated.flatMap(([id, one]) =>
    (hasEnded(one, today) ? following(one) : [one]).map((value) => [id, value] as const),
  );
  return Object.fromEntries(current);
}

/** The status of what is over by its day alone: the first that means so, as the source of that day has it from then on. */
function lifeOn(facts: Facts, { status, end, gone = [] }: NonNullable<KindView['lifeCycle']>, today: string): Facts {
  const [over] = gone;
  const last = facts[end ?? ''];
  const isOver = typeof last?.value === 'string' && last.value <= today;
  if (!isOver || over === undefined || gone.includes(String(facts[status]?.value))) return facts;
  const day = String(last.value);
  return { ...facts, [status]: { value: over, source: last.source, asOf: last.asOf > day ? last.asOf : day } };
}

/** `data` with the values that hold on `today`; without those that have ended and of which nobody said what follows. */
export function currentValues(data: EntryData, { lifeCycle }: Pick<KindView, 'lifeCycle'>, today: string): EntryData {
  const current = valuesOn(data.facts, today);
  const facts = lifeCycle === undefined ? current : lifeOn(current, lifeCycle, today);
  return facts === data.facts ? data : { ...data, facts };
}
