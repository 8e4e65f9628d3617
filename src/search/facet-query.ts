/** Which entries a leaderboard shows in a state, and how many each of its filters would leave. Runs in the browser and in tests. */
import type { LeaderboardNames, LeaderboardState } from '../views/leaderboard-query.ts';
import { hasName, hasWanted, isWithin, nameKeys } from './asked-values.ts';
import type { FacetFact, FacetIndex } from './facet-index.ts';
import type { AskedValue } from './question-index.ts';

const choicesOf = ({ values }: FacetFact) => [...new Set(values.flat())].filter((value) => typeof value === 'string');

/** Whether an entry can have several of the values of a fact. */
export const isList = ({ values }: FacetFact): boolean => values.some((value) => Array.isArray(value));

/** What addresses of leaderboards know by name once their facts are there. */
export const facetNames = ({ facts, makers, capabilities }: FacetIndex): Omit<LeaderboardNames, 'subScores'> => ({
  lists: facts.filter(isList).map(({ id }) => id),
  facts: Object.fromEntries(facts.map((fact) => [fact.id, fact.type === 'values' ? choicesOf(fact) : fact.type])),
  makers: [...new Set(makers)].filter((maker) => maker !== ''),
  capabilities: capabilities.map(({ id }) => id),
  columns: Object.fromEntries(facts.map((fact) => [fact.id, { isDown: fact.isDownFirst }])),
});

const slugPlaces = new WeakMap<FacetIndex, ReadonlyMap<string, number>>();

/** Slug -> the place of its entry. */
export function placesOfSlugs(index: FacetIndex): ReadonlyMap<string, number> {
  const made = slugPlaces.get(index) ?? new Map(index.slugs.map((slug, at) => [slug, at]));
  slugPlaces.set(index, made);
  return made;
}

const keysOfNames = new WeakMap<FacetIndex, readonly (readonly string[])[]>();

/** By the place of the entry, its names as a text is looked for in them. */
function nameKeysOf(index: FacetIndex): readonly (readonly string[])[] {
  const made = keysOfNames.get(index) ?? index.names.map((names, at) => nameKeys(names, index.makers[at] ?? ''));
  keysOfNames.set(index, made);
  return made;
}

/** The tests that an entry has to pass, by the key that asks for them. What is unknown passes none. */
function testsOf(state: LeaderboardState, index: FacetIndex): ReadonlyMap<string, (at: number) => boolean> {
  const valuesOf = (id: string) => index.facts.find((fact) => fact.id === id)?.values ?? [];
  const tests = new Map<string, (at: number) => boolean>();
  for (const [id, wanted] of Object.entries(state.values)) {
    const [values, isAll] = [valuesOf(id), state.all.includes(id)];
    tests.set(id, (at) => hasWanted(values[at], wanted, isAll));
  }
  for (const [id, range] of Object.entries(state.ranges)) {
    const values = valuesOf(id);
    tests.set(id, (at) => isWithin(values[at], range));
  }
  const places = state.capabilities.map((id) => index.capabilities.findIndex((one) => one.id === id));
  if (state.makers.length > 0) tests.set('maker', (at) => state.makers.includes(index.makers[at] ?? ''));
  if (places.length > 0) tests.set('capability', (at) => places.every((place) => index.known[at]?.includes(place) === true));
  if (state.onlyMeasured) tests.set('measured', (at) => index.measured[at] === 1);
  if (state.text !== '') {
    const [isNamed, keys] = [hasName(state.text), nameKeysOf(index)];
    tests.set('q', (at) => isNamed(keys[at] ?? []));
  }
  return tests;
}

/** How many entries each value would leave, by fact; `maker` and `capability` are keys besides. */
export type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

export interface Filtered {
  /** By the place of the entry. */
  readonly isShown: readonly boolean[];
  readonly counts: Counts;
}

function addTo(counts: Map<string, number>, value: AskedValue | undefined): void {
  for (const one of Array.isArray(value) ? value : [value])
    if (typeof one === 'string') counts.set(one, (counts.get(one) ?? 0) + 1);
}

/**
 * Which of the entries at `places` are what is asked for, and how many each value to choose from would leave: of a fact, without what
 * is asked of that fact; of capabilities, and of facts of which all values are asked for, beside those that are.
 */
export function filterEntries(state: LeaderboardState, index: FacetIndex, places: readonly number[]): Filtered {
  const tests = testsOf(state, index);
  const isNarrowed = (key: string) => key === 'capability' || state.all.includes(key);
  const isShown: boolean[] = index.slugs.map(() => false);
  const counts = new Map(
    ['maker', 'capability', ...index.facts.map(({ id }) => id)].map((id) => [id, new Map<string, number>()]),
  );
  for (const at of places) {
    const failed = [...tests].flatMap(([key, test]) => (test(at) ? [] : key));
    isShown[at] = failed.length === 0;
    const counted = (key: string) => failed.length === 0 || (failed.length === 1 && failed[0] === key && !isNarrowed(key));
    for (const { id, type, values } of index.facts)
      if (type === 'values' && counted(id)) addTo(counts.get(id) ?? new Map(), values[at]);
    if (counted('maker')) addTo(counts.get('maker') ?? new Map(), index.makers[at]);
    if (counted('capability'))
      addTo(
        counts.get('capability') ?? new Map(),
        (index.known[at] ?? []).map((place) => index.capabilities[place]?.id ?? ''),
      );
  }
  return { isShown, counts };
}
