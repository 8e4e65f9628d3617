/** Which entries a leaderboard shows in a state, and how many each of its filters would leave. Runs in the browser and in tests. */
import { normalizeName } from '../text/normalize-name.ts';
import type { LeaderboardNames, LeaderboardRange, LeaderboardState } from '../views/leaderboard-query.ts';
import type { FacetFact, FacetIndex } from './facet-index.ts';
import type { AskedValue } from './question-index.ts';

const choicesOf = ({ values }: FacetFact) => [...new Set(values.flat())].filter((value) => typeof value === 'string');

/** What addresses of leaderboards know by name once their facts are there. */
export const facetNames = ({ facts, makers, capabilities }: FacetIndex): Omit<LeaderboardNames, 'subScores'> => ({
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

const nameKeys = new WeakMap<FacetIndex, readonly (readonly string[])[]>();

/** A text without spaces, so that hyphen, space and nothing are one. */
const joinedKey = (text: string): string => normalizeName(text).replaceAll(' ', '');

/** By the place of the entry, each name with the maker before and after it. */
function nameKeysOf(index: FacetIndex): readonly (readonly string[])[] {
  const made =
    nameKeys.get(index) ??
    index.names.map((names, at) => {
      const maker = index.makers[at] ?? '';
      return names.map((name) => joinedKey(`${maker} ${name} ${maker}`));
    });
  nameKeys.set(index, made);
  return made;
}

function hasName(text: string, index: FacetIndex): (at: number) => boolean {
  const [wanted, keys] = [joinedKey(text), nameKeysOf(index)];
  return (at) => keys[at]?.some((key) => key.includes(wanted)) === true;
}

/** What is known to have none has no amount. */
const isWithin = (value: AskedValue | undefined, { from, to }: LeaderboardRange): boolean => {
  if (value === 'none') return false;
  if (typeof value === 'number') return (from === '' || value >= Number(from)) && (to === '' || value <= Number(to));
  return typeof value === 'string' && (from === '' || value >= from) && (to === '' || value.slice(0, to.length) <= to);
};

const isOneOf = (value: AskedValue | undefined, wanted: readonly string[]): boolean =>
  wanted.some((one) => (Array.isArray(value) ? value.includes(one) : value === one));

/** The tests that an entry has to pass, by the key that asks for them. What is unknown passes none. */
function testsOf(state: LeaderboardState, index: FacetIndex): ReadonlyMap<string, (at: number) => boolean> {
  const valuesOf = (id: string) => index.facts.find((fact) => fact.id === id)?.values ?? [];
  const tests = new Map<string, (at: number) => boolean>();
  for (const [id, wanted] of Object.entries(state.values)) {
    const values = valuesOf(id);
    tests.set(id, (at) => isOneOf(values[at], wanted));
  }
  for (const [id, range] of Object.entries(state.ranges)) {
    const values = valuesOf(id);
    tests.set(id, (at) => isWithin(values[at], range));
  }
  const places = state.capabilities.map((id) => index.capabilities.findIndex((one) => one.id === id));
  if (state.makers.length > 0) tests.set('maker', (at) => state.makers.includes(index.makers[at] ?? ''));
  if (places.length > 0) tests.set('capability', (at) => places.every((place) => index.known[at]?.includes(place) === true));
  if (state.onlyMeasured) tests.set('measured', (at) => index.measured[at] === 1);
  if (state.text !== '') tests.set('q', hasName(state.text, index));
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
 * is asked of that fact; of capabilities, beside those that are asked for.
 */
export function filterEntries(state: LeaderboardState, index: FacetIndex, places: readonly number[]): Filtered {
  const tests = testsOf(state, index);
  const isShown: boolean[] = index.slugs.map(() => false);
  const counts = new Map(
    ['maker', 'capability', ...index.facts.map(({ id }) => id)].map((id) => [id, new Map<string, number>()]),
  );
  for (const at of places) {
    const failed = [...tests].flatMap(([key, test]) => (test(at) ? [] : key));
    isShown[at] = failed.length === 0;
    const counted = (key: string) => failed.length === 0 || (failed.length === 1 && failed[0] === key && key !== 'capability');
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
