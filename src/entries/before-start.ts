/** Values that were read or measured long before the entry began: of another version, or one of the two days is a slip. */
import type { EntryData, Kind } from '../../schemas/content.ts';
import { daysBetween } from '../../schemas/dates.ts';
import { ownValue } from '../../schemas/own-value.ts';
import type { Path } from './format-path.ts';
import type { Question, Stating } from './question.ts';

/** So long before, a preview of the entry may have been read or measured. */
const PREVIEW_DAYS = 30;
/** So long before, what is sold under the name of the entry may have had a price. */
const NAME_DAYS = 180;
/** So many early values are no slips: the day of the beginning is. */
const MANY = 3;

interface Read {
  readonly id: string;
  readonly path: Path;
  readonly what: string;
  readonly asOf: string;
  /** Days before the beginning from which on it is odd. */
  readonly most: number;
}

function readings({ facts, disputed, history, benchmarks }: EntryData, start: string): Read[] {
  const ofBlock = (block: string, stated: Readonly<Record<string, { readonly asOf: string }>>, what: string): Read[] =>
    Object.entries(stated).map(([id, { asOf }]) => ({ id, path: [block, id, 'asOf'], what, asOf, most: PREVIEW_DAYS }));
  const points = Object.entries(history).flatMap(([id, list]) =>
    list.map(({ asOf }, at) => ({ id, path: ['history', id, at, 'asOf'], what: 'An earlier value of', asOf, most: NAME_DAYS })),
  );
  return [
    // The beginning itself may have been announced.
    ...ofBlock('facts', facts, 'The value of').filter(({ id }) => id !== start),
    ...ofBlock('disputed', disputed, 'The disputed value of'),
    ...points,
    ...ofBlock('benchmarks', benchmarks, 'The result of'),
  ];
}

/** The day of the beginning as far as its source can know it; a later one is told as a contradiction. */
function beginning({ lifeCycle }: Kind, { facts }: EntryData): { readonly id: string; readonly day: string } | undefined {
  const id = lifeCycle?.start;
  const fact = id === undefined ? undefined : ownValue(facts, id);
  if (id === undefined || typeof fact?.value !== 'string' || fact.value === 'none' || fact.value > fact.asOf) return undefined;
  return { id, day: fact.value };
}

/** The question about each value of `entry` that is dated long before the entry began; one about the beginning where there are many. */
export function valuesBeforeStart<T extends Stating>(kind: Kind, entry: T): Question<T>[] {
  const start = beginning(kind, entry.data);
  if (start === undefined) return [];
  const early = readings(entry.data, start.id).filter(({ asOf, most }) => daysBetween(asOf, start.day) > most);
  const before = ({ asOf }: Read) => `${asOf}, ${daysBetween(asOf, start.day)} days before ${start.id}`;
  const [first] = early.toSorted((a, b) => daysBetween(b.asOf, a.asOf));
  if (first !== undefined && early.length >= MANY) {
    const text = `${start.id} is ${start.day}, and ${early.length} values are older, the oldest that of ${first.id}, as of ${first.asOf}. Is that right?`;
    const advice = `look whether ${start.id} is that of a later version`;
    return [{ of: entry, id: start.id, path: ['facts', start.id, 'value'], text, advice }];
  }
  return early.map((one) => ({
    of: entry,
    id: one.id,
    path: one.path,
    text: `${one.what} ${one.id} is as of ${before(one)}, which is ${start.day}. Is that right?`,
    advice: 'look whether the source speaks of this very entry, and correct the day that is wrong',
  }));
}
