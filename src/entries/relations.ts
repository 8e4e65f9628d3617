/** Facts of one entry that cannot be true together: by the relations that its kind declares, its history, and what it disputes. */
import { isDeepStrictEqual } from 'node:util';
import type { EntryData, Kind, RelationDeclaration } from '../../schemas/content.ts';
import { declaredFacts } from '../../schemas/define-kind.ts';
import type { Contradiction } from './contradiction.ts';

/** What contradictions are looked for in. */
export type Statements = Pick<EntryData, 'facts' | 'disputed' | 'history'>;

const code = 'contradictory-facts';
const LOOK_UP = 'look up both at their sources, and correct the one that is wrong.';

/** A month stands for any of its days. */
const isAbove = (a: unknown, b: unknown): boolean => {
  if (typeof a === 'number' && typeof b === 'number') return a > b;
  if (typeof a !== 'string' || typeof b !== 'string' || a === 'none' || b === 'none') return false;
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
};

function brokenRelation({ facts }: Statements, relation: RelationDeclaration): Contradiction[] {
  if ('lower' in relation) {
    const { lower, upper } = relation;
    const [low, high] = [facts[lower]?.value, facts[upper]?.value];
    if (!isAbove(low, high)) return [];
    const message: Contradiction['message'] = (at) =>
      `${lower} is ${String(low)}, but ${upper}${at(upper)} is ${String(high)} and cannot be less.`;
    return [{ code, path: ['facts', lower, 'value'], facts: [lower, upper], message, hint: LOOK_UP }];
  }
  const { fact, above = -Infinity, atMost = Infinity } = relation;
  const value = facts[fact]?.value;
  const conditions = Object.entries(relation.when);
  const holds = conditions.every(([id, wanted]) => facts[id]?.value === wanted);
  if (typeof value !== 'number' || !holds || (value > above && value <= atMost)) return [];
  const limit = value > above ? `at most ${atMost}` : `above ${above}`;
  const message: Contradiction['message'] = (at) => {
    const because = conditions.map(([id, wanted]) => `${id}${at(id)} is ${wanted}`).join(' and ');
    return `${fact} is ${value}, but ${because}, so it must be ${limit}.`;
  };
  return [{ code, path: ['facts', fact, 'value'], facts: [fact, ...conditions.map(([id]) => id)], message, hint: LOOK_UP }];
}

/** Days of what has happened that lie behind the day on which a source told of it. */
function futurePast(kind: Kind, { facts }: Statements): Contradiction[] {
  const past = [...declaredFacts(kind)].filter(([, { isPast }]) => isPast === true).map(([id]) => id);
  return past.flatMap((id): Contradiction[] => {
    const fact = facts[id];
    if (fact === undefined || !isAbove(fact.value, fact.asOf)) return [];
    const message = () => `${id} is ${String(fact.value)}, after the day on which the source said so, ${fact.asOf}.`;
    const hint = 'look it up again, and correct the value or its asOf.';
    return [{ code, path: ['facts', id, 'value'], facts: [id], message, hint }];
  });
}

/** A later day may bring another value; the same day cannot, and an older fact is overtaken by its history. */
function overtaken({ facts, history }: Statements): Contradiction[] {
  return Object.entries(history).flatMap(([id, points]): Contradiction[] => {
    const [last, fact] = [points.at(-1), facts[id]];
    if (last === undefined || fact === undefined || last.value === fact.value || last.asOf < fact.asOf) return [];
    const message: Contradiction['message'] = (at) =>
      `The history of ${id} ends with ${last.value} as of ${last.asOf}, but the fact${at(id)} is ${String(fact.value)} as of ${fact.asOf}.`;
    return [{ code, path: ['history', id, points.length - 1, 'value'], facts: [id], message, hint: LOOK_UP }];
  });
}

function needlessDisputes({ facts, disputed }: Statements): Contradiction[] {
  return Object.entries(disputed).flatMap(([id, other]): Contradiction[] => {
    const fact = facts[id];
    const at = { code, path: ['disputed', id, 'value'], facts: [id] } as const;
    if (fact === undefined)
      return [{ ...at, message: () => `${id} is disputed, but not among the facts.`, hint: 'move it to facts, or take it out.' }];
    if (!isDeepStrictEqual(fact.value, other.value)) return [];
    const message: Contradiction['message'] = (place) => `The disputed value of ${id} is that of the fact${place(id)}.`;
    return [{ ...at, message, hint: 'take the disputed one out: both sources agree.' }];
  });
}

/** All contradictions between the facts of an entry. */
export function brokenRelations(kind: Kind, stated: Statements): Contradiction[] {
  return [
    ...(kind.declared.relations ?? []).flatMap((relation) => brokenRelation(stated, relation)),
    ...futurePast(kind, stated),
    ...overtaken(stated),
    ...needlessDisputes(stated),
  ];
}
