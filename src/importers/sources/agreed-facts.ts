/**
 * What the sellers of a model say of it alike. A seller’s limits may be those of its servers, and its list may be wrong, each in its
 * own way; what many companies say alike is of the model.
 */
import type { Listing } from './listings.ts';

/** An offer with what it states of its model. */
interface Statement extends Pick<Listing, 'company'> {
  readonly facts: Readonly<Record<string, unknown>>;
}

/** One company alone may be wrong, and so may as many as say something else. */
const LEAST_ALIKE = 2;
const TIMES_ANY_OTHER = 2;
/** An item of a list is of the model where one in so many lists it. */
const LEAST_SHARE = 3;

/**
 * Whether a seller’s word on a fact says something of the model: a status is of its own shop, and lists say that weights are not open
 * where nobody has looked.
 */
const isOfModel = (id: string, value: unknown): boolean => id !== 'status' && (id !== 'openWeights' || value === true);

/** Fact -> company -> what it states first. */
function statedBy(offers: readonly Statement[]): ReadonlyMap<string, ReadonlyMap<string, unknown>> {
  const facts = new Map<string, Map<string, unknown>>();
  for (const { company, facts: stated } of offers) {
    if (company === undefined) continue;
    for (const [id, value] of Object.entries(stated).filter(([fact, one]) => isOfModel(fact, one))) {
      const values = facts.get(id) ?? new Map<string, unknown>();
      if (!values.has(company)) values.set(company, value);
      facts.set(id, values);
    }
  }
  return facts;
}

/** The value that two companies or more state, and twice as many as any other value. */
function agreedValue(values: readonly unknown[]): unknown {
  const alike = [...Map.groupBy(values, (value) => JSON.stringify(value)).values()].toSorted((a, b) => b.length - a.length);
  const [same = [], next = []] = alike;
  return same.length >= LEAST_ALIKE && same.length >= TIMES_ANY_OTHER * next.length ? same[0] : undefined;
}

/** The items that two companies or more list, and a third of all: many serve less than a model takes. `undefined` when there are none. */
function agreedList(lists: readonly (readonly unknown[])[]): readonly unknown[] | undefined {
  const least = Math.max(LEAST_ALIKE, lists.length / LEAST_SHARE);
  const items = [...new Set(lists.flat())].filter((item) => lists.filter((list) => list.includes(item)).length >= least);
  return items.length === 0 ? undefined : items;
}

/** Fact -> what companies state of it alike; facts of which they do not are absent. */
export function agreedFacts(offers: readonly Statement[]): Readonly<Record<string, unknown>> {
  const agreed = [...statedBy(offers)].flatMap(([id, stated]) => {
    const values = [...stated.values()];
    const value = values.every(Array.isArray) ? agreedList(values) : agreedValue(values);
    return value === undefined ? [] : [[id, value] as const];
  });
  return Object.fromEntries(agreed);
}
