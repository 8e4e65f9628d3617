/** What the address of a leaderboard asks for, and which entries are that. Runs in the browser and in tests. */
import { normalizeName } from '../text/normalize-name.ts';
import type { FacetFact, FacetIndex } from './facet-index.ts';
import type { AskedValue } from './question-index.ts';

/** `from..to`, one end of which may be open. Amounts, or days such as 2026-07-02. */
interface Range {
  readonly from: string;
  readonly to: string;
}

export interface Wanted {
  readonly text: string;
  /** Fact -> values of which one is wanted. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly ranges: ReadonlyMap<string, Range>;
  readonly makers: readonly string[];
  /** All of them are wanted. */
  readonly capabilities: readonly string[];
  readonly isMeasured: boolean;
  /** What the address asks for and nothing here has, as it stands there. */
  readonly unknown: readonly string[];
}

/** Keys of an address that filter nothing. */
const OTHER_KEYS = /^(?:sort|dir|columns|gone|w-.*)$/;
const RANGE = /^([\d.-]*)\.\.([\d.-]*)$/;

const listOf = (text: string | null): readonly string[] => (text ?? '').split(',').filter((one) => one !== '');

const hasValue = ({ values }: FacetFact, wanted: string) =>
  values.some((value) => (Array.isArray(value) ? value.includes(wanted) : String(value) === wanted));

/** One key of an address that names a fact. */
function readFact(
  fact: FacetFact,
  text: string,
  into: { values: Map<string, string[]>; ranges: Map<string, Range>; unknown: string[] },
): void {
  const [range, from = '', to = ''] = RANGE.exec(text) ?? [];
  if (fact.type !== 'values') {
    if (range === undefined) into.unknown.push(`${fact.id}=${text}`);
    else into.ranges.set(fact.id, { from, to });
    return;
  }
  const [known, unknown] = [
    listOf(text).filter((one) => hasValue(fact, one)),
    listOf(text).filter((one) => !hasValue(fact, one)),
  ];
  if (known.length > 0) into.values.set(fact.id, known);
  into.unknown.push(...unknown.map((one) => `${fact.id}=${one}`));
}

/** Reads `?licence=MIT,Apache-2.0&contextTokens=200000..&maker=…&capability=…&measured=1&q=text`. */
export function readWanted(query: URLSearchParams, index: FacetIndex): Wanted {
  const into = { values: new Map<string, string[]>(), ranges: new Map<string, Range>(), unknown: [] as string[] };
  for (const [key, text] of query) {
    const fact = index.facts.find(({ id }) => id === key);
    if (fact !== undefined) readFact(fact, text, into);
    else if (!OTHER_KEYS.test(key) && !['q', 'maker', 'capability', 'measured'].includes(key))
      into.unknown.push(`${key}=${text}`);
  }
  const [makers, capabilities] = [listOf(query.get('maker')), listOf(query.get('capability'))];
  const isCapability = (id: string) => index.capabilities.some((one) => one.id === id);
  return {
    ...into,
    text: normalizeName(query.get('q') ?? ''),
    makers: makers.filter((maker) => index.makers.includes(maker)),
    capabilities: capabilities.filter(isCapability),
    isMeasured: query.get('measured') === '1',
    unknown: [
      ...into.unknown,
      ...makers.filter((maker) => !index.makers.includes(maker)).map((maker) => `maker=${maker}`),
      ...capabilities.filter((id) => !isCapability(id)).map((id) => `capability=${id}`),
    ],
  };
}

const isWithin = (value: AskedValue | undefined, { from, to }: Range): boolean => {
  if (typeof value === 'number') return (from === '' || value >= Number(from)) && (to === '' || value <= Number(to));
  return typeof value === 'string' && (from === '' || value >= from) && (to === '' || value.slice(0, to.length) <= to);
};

const isOneOf = (value: AskedValue | undefined, wanted: readonly string[]): boolean =>
  wanted.some((one) => (Array.isArray(value) ? value.includes(one) : value === one));

/** The tests that an entry has to pass, by the key that asks for them. What is unknown passes none. */
function testsOf(wanted: Wanted, index: FacetIndex): ReadonlyMap<string, (at: number) => boolean> {
  const factOf = (id: string) => index.facts.find((fact) => fact.id === id);
  const places = wanted.capabilities.map((id) => index.capabilities.findIndex((one) => one.id === id));
  const tests: [string, (at: number) => boolean][] = [
    ...[...wanted.values].map(([id, values]): [string, (at: number) => boolean] => [
      id,
      (at) => isOneOf(factOf(id)?.values[at], values),
    ]),
    ...[...wanted.ranges].map(([id, range]): [string, (at: number) => boolean] => [
      id,
      (at) => isWithin(factOf(id)?.values[at], range),
    ]),
  ];
  if (wanted.makers.length > 0) tests.push(['maker', (at) => wanted.makers.includes(index.makers[at] ?? '')]);
  if (places.length > 0) tests.push(['capability', (at) => places.every((place) => index.known[at]?.includes(place) === true)]);
  if (wanted.isMeasured) tests.push(['measured', (at) => index.measured[at] === 1]);
  if (wanted.text !== '')
    tests.push([
      'q',
      (at) => [...(index.names[at] ?? []), index.makers[at] ?? ''].some((name) => normalizeName(name).includes(wanted.text)),
    ]);
  return new Map(tests);
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
export function filterEntries(wanted: Wanted, index: FacetIndex, places: readonly number[]): Filtered {
  const tests = testsOf(wanted, index);
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
