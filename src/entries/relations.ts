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

type Ordered = Extract<RelationDeclaration, { readonly lower: string }>;
type Bounded = Exclude<RelationDeclaration, Ordered>;

function brokenOrder({ facts }: Statements, { lower, upper }: Ordered): Contradiction[] {
  const [low, high] = [facts[lower]?.value, facts[upper]?.value];
  if (!isAbove(low, high)) return [];
  const message: Contradiction['message'] = (at) =>
    `${lower} is ${String(low)}, but ${upper}${at(upper)} is ${String(high)} and cannot be less.`;
  return [{ code, path: ['facts', lower, 'value'], facts: [lower, upper], message, hint: LOOK_UP }];
}

/** A fact outside of the bound that other facts set. */
interface Outside {
  readonly fact: string;
  readonly value: number;
  readonly limit: string;
  readonly conditions: readonly (readonly [string, unknown])[];
}

function outside({ facts }: Statements, { fact, above = -Infinity, atMost = Infinity, when }: Bounded): Outside[] {
  const value = facts[fact]?.value;
  const conditions = Object.entries(when);
  const holds = conditions.every(([id, wanted]) => facts[id]?.value === wanted);
  if (typeof value !== 'number' || !holds || (value > above && value <= atMost)) return [];
  return [{ fact, value, limit: value > above ? `at most ${atMost}` : `above ${above}`, conditions }];
}

/** What one condition forbids: told at the fact that breaks it, and at the condition where several do, because that is what they have in common. */
function brokenBound(group: readonly Outside[]): Contradiction[] {
  const [first] = group;
  if (first === undefined) return [];
  const { fact, value, limit, conditions } = first;
  const of = conditions.map(([id]) => id);
  const ids = group.map((one) => one.fact);
  if (ids.length === 1) {
    const message: Contradiction['message'] = (at) => {
      const because = conditions.map(([id, wanted]) => `${id}${at(id)} is ${String(wanted)}`).join(' and ');
      return `${fact} is ${value}, but ${because}, so it must be ${limit}.`;
    };
    return [{ code, path: ['facts', fact, 'value'], facts: [fact, ...of], message, hint: LOOK_UP }];
  }
  const message: Contradiction['message'] = (at) => {
    const because = conditions.map(([id, wanted]) => `${id} is ${String(wanted)}`).join(' and ');
    const values = group.map((one) => `${one.fact}${at(one.fact)} is ${one.value}`).join(' and ');
    return `${because}, but ${values}, where ${ids.length === 2 ? 'both' : 'all'} must be ${limit}.`;
  };
  const hint = 'look up all of them at their sources, and correct what is wrong.';
  return [{ code, path: ['facts', of[0] ?? fact, 'value'], facts: [...of, ...ids], message, hint }];
}

const isOrdered = (relation: RelationDeclaration): relation is Ordered => 'lower' in relation;

function brokenDeclared(stated: Statements, relations: readonly RelationDeclaration[]): Contradiction[] {
  const bounds = relations.flatMap((one) => (isOrdered(one) ? [] : outside(stated, one)));
  const groups = Map.groupBy(bounds, ({ conditions, limit }) => JSON.stringify([conditions, limit]));
  return [
    ...relations.filter(isOrdered).flatMap((one) => brokenOrder(stated, one)),
    ...[...groups.values()].flatMap(brokenBound),
  ];
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
    if (fact.source === other.source) {
      const message: Contradiction['message'] = (place) =>
        `The disputed value of ${id} is from the source of the fact${place(id)}, ${fact.source}.`;
      return [{ ...at, message, hint: 'name the other source; what this one stated before belongs below history.' }];
    }
    if (!isDeepStrictEqual(fact.value, other.value)) return [];
    const message: Contradiction['message'] = (place) => `The disputed value of ${id} is that of the fact${place(id)}.`;
    return [{ ...at, message, hint: 'take the disputed one out: both sources agree.' }];
  });
}

/** All contradictions between the facts of an entry. */
export function brokenRelations(kind: Kind, stated: Statements): Contradiction[] {
  return [
    ...brokenDeclared(stated, kind.declared.relations ?? []),
    ...futurePast(kind, stated),
    ...overtaken(stated),
    ...needlessDisputes(stated),
  ];
}
