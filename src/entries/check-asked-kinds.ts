/** Facts that needs and capabilities ask for in vain, because entries of another kind than those that could answer have them. */
import type { CapabilityData, CategoryData, Kind, NeedData } from '../../schemas/content.ts';
import { kinds } from '../kinds/kinds.ts';
import type { Problem } from '../problems/problem.ts';
import { slugOf, type CheckedFile } from './check-file.ts';
import type { Path } from './format-path.ts';

interface Asked {
  readonly path: Path;
  readonly fact: string;
}

/** Kinds that can answer, and why no others can; `''` = all can. */
interface Able {
  readonly kinds: readonly Kind[];
  readonly why: string;
}

const hasFact = (kind: Kind, fact: string) => kind.facts.some(({ id }) => id === fact);
const named = (some: readonly Kind[]) => some.map(({ plural }) => plural.toLowerCase()).join(' and ');

function problemOf(file: CheckedFile<unknown>, { path, fact }: Asked, able: Able): Problem {
  const having = named(kinds.filter((kind) => hasFact(kind, fact)));
  const message = `${fact} is a fact of ${having}, but only ${named(able.kinds)} can have what is asked for here: ${able.why}.`;
  return {
    ...file.placeOf(path),
    code: 'unknown-fact',
    message,
    hint: `ask for a fact of ${named(able.kinds)}, or correct the other.`,
  };
}

/** The facts of `must` that leave no kind which could answer, and the kinds that could but for these. */
function narrowed(file: CheckedFile<unknown>, must: readonly Asked[], first: Able): readonly [Problem[], Able] {
  let able = first;
  const problems = must.flatMap((one) => {
    const left = able.kinds.filter((kind) => hasFact(kind, one.fact));
    if (left.length === 0) return [problemOf(file, one, able)];
    if (left.length < able.kinds.length) able = { kinds: left, why: `${one.fact} is asked for as well` };
    return [];
  });
  return [problems, able];
}

/** The kinds of which the categories of a need are; `undefined` where one of them is not known. */
function kindsOf({ categories }: NeedData, kindOf: ReadonlyMap<string, string>): Able | undefined {
  if (categories.length === 0) return { kinds, why: '' };
  const ids = new Set(categories.map((category) => kindOf.get(category)));
  const why = `categories names ${categories.join(', ')}`;
  return ids.has(undefined) ? undefined : { kinds: kinds.filter(({ id }) => ids.has(id)), why };
}

function checkNeed(file: CheckedFile<NeedData>, kindOf: ReadonlyMap<string, string>): Problem[] {
  const first = kindsOf(file.data, kindOf);
  if (first === undefined) return [];
  const { where, prefers } = file.data;
  const must = where.map(({ fact }, at) => ({ path: ['where', at, 'fact'], fact }));
  const [problems, able] = narrowed(file, must, first);
  const idle = prefers.flatMap((one, at) => {
    if (typeof one === 'string' || !('fact' in one) || able.kinds.some((kind) => hasFact(kind, one.fact))) return [];
    return [{ path: ['prefers', at, 'fact'], fact: one.fact }];
  });
  return [...problems, ...idle.map((one) => problemOf(file, one, able))];
}

/** Facts that needs ask for, or prefer, and no answer of them can state. A need with a category that is not known is not looked at. */
export function checkNeedKinds(
  needs: readonly CheckedFile<NeedData>[],
  categories: readonly CheckedFile<CategoryData>[],
): Problem[] {
  const kindOf = new Map(categories.map(({ file, data }) => [slugOf(file), data.kind]));
  return needs.flatMap((file) => checkNeed(file, kindOf));
}

/** Capabilities that facts of several kinds would have to state together. */
export function checkCapabilityKinds(capabilities: readonly CheckedFile<CapabilityData>[]): Problem[] {
  return capabilities.flatMap((file) => {
    const must = file.data.statedBy.map(({ fact }, at) => ({ path: ['statedBy', at, 'fact'], fact }));
    return narrowed(file, must, { kinds, why: '' })[0];
  });
}
