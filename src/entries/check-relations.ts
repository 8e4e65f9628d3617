/** Facts of one entry that cannot be true together: by the relations that its kind declares, its history, and what it disputes. */
import { isDeepStrictEqual } from 'node:util';
import type { EntryData, Kind, RelationDeclaration } from '../../schemas/content.ts';
import { declaredFacts } from '../../schemas/define-kind.ts';
import type { Problem } from '../problems/problem.ts';
import type { CheckedFile } from './check-file.ts';
import type { Path } from './format-path.ts';

type File = CheckedFile<EntryData>;

const LOOK_UP = 'look up both at their sources, and correct the one that is wrong.';

function contradiction(file: File, path: Path, message: string, hint: string): Problem {
  return { ...file.placeOf(path), code: 'contradictory-facts', message, hint };
}

const lineOf = (file: File, id: string) => file.placeOf(['facts', id], 'key').line;

/** A month stands for any of its days. */
const isAbove = (a: unknown, b: unknown): boolean => {
  if (typeof a === 'number' && typeof b === 'number') return a > b;
  if (typeof a !== 'string' || typeof b !== 'string' || a === 'none' || b === 'none') return false;
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
};

function checkRelation(file: File, relation: RelationDeclaration): Problem[] {
  const { facts } = file.data;
  if ('lower' in relation) {
    const [lower, upper] = [facts[relation.lower]?.value, facts[relation.upper]?.value];
    if (!isAbove(lower, upper)) return [];
    const message = `${relation.lower} is ${String(lower)}, but ${relation.upper} on line ${lineOf(file, relation.upper)} is ${String(upper)} and cannot be less.`;
    return [contradiction(file, ['facts', relation.lower, 'value'], message, LOOK_UP)];
  }
  const value = facts[relation.fact]?.value;
  const conditions = Object.entries(relation.when);
  const { above = -Infinity, atMost = Infinity } = relation;
  const holds = conditions.every(([id, wanted]) => facts[id]?.value === wanted);
  if (typeof value !== 'number' || !holds || (value > above && value <= atMost)) return [];
  const because = conditions.map(([id, wanted]) => `${id} on line ${lineOf(file, id)} is ${wanted}`).join(' and ');
  const limit = value > above ? `at most ${atMost}` : `above ${above}`;
  const message = `${relation.fact} is ${value}, but ${because}, so it must be ${limit}.`;
  return [contradiction(file, ['facts', relation.fact, 'value'], message, LOOK_UP)];
}

/** Days of what has happened that lie behind the day on which a source told of it. */
function checkPast(kind: Kind, file: File): Problem[] {
  const past = [...declaredFacts(kind)].filter(([, { isPast }]) => isPast === true).map(([id]) => id);
  return past.flatMap((id) => {
    const fact = file.data.facts[id];
    if (fact === undefined || !isAbove(fact.value, fact.asOf)) return [];
    const message = `${id} is ${String(fact.value)}, after the day on which the source said so, ${fact.asOf}.`;
    return [contradiction(file, ['facts', id, 'value'], message, 'look it up again, and correct the value or its asOf.')];
  });
}

/** A later day may bring another value; the same day cannot, and an older fact is overtaken by its history. */
function checkHistory(file: File): Problem[] {
  return Object.entries(file.data.history).flatMap(([id, points]) => {
    const [last, fact] = [points.at(-1), file.data.facts[id]];
    if (last === undefined || fact === undefined || last.value === fact.value || last.asOf < fact.asOf) return [];
    const message = `The history of ${id} ends with ${last.value} as of ${last.asOf}, but the fact on line ${lineOf(file, id)} is ${String(fact.value)} as of ${fact.asOf}.`;
    return [contradiction(file, ['history', id, points.length - 1, 'value'], message, LOOK_UP)];
  });
}

function checkDisputed(file: File): Problem[] {
  return Object.entries(file.data.disputed).flatMap(([id, other]) => {
    const fact = file.data.facts[id];
    const path = ['disputed', id, 'value'];
    if (fact === undefined)
      return [contradiction(file, path, `${id} is disputed, but not among the facts.`, 'move it to facts, or take it out.')];
    if (!isDeepStrictEqual(fact.value, other.value)) return [];
    const message = `The disputed value of ${id} is that of the fact on line ${lineOf(file, id)}.`;
    return [contradiction(file, path, message, 'take the disputed one out: both sources agree.')];
  });
}

/** All contradictions between the facts of an entry. */
export function checkRelations(kind: Kind, file: File): Problem[] {
  return [
    ...(kind.declared.relations ?? []).flatMap((relation) => checkRelation(file, relation)),
    ...checkPast(kind, file),
    ...checkHistory(file),
    ...checkDisputed(file),
  ];
}
