/** The state of a leaderboard as its address holds it, read and written in one place. Runs in the browser, in the build and in tests. */
import { normalizeName } from '../text/normalize-name.ts';

/** Both ends belong to it; an empty one is open. Amounts, or days such as 2026-07-02, of which month and day may be left out. */
export interface LeaderboardRange {
  readonly from: string;
  readonly to: string;
}

export interface LeaderboardState {
  readonly text: string;
  /** Fact -> values, one of which an entry must have. Booleans are `yes` and `no`. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** Those facts of whose values an entry must have all, in place of one. */
  readonly all: readonly string[];
  readonly ranges: Readonly<Record<string, LeaderboardRange>>;
  /** An entry must be by one of them. */
  readonly makers: readonly string[];
  /** The ids of capabilities, all of which an entry must have. */
  readonly capabilities: readonly string[];
  /** Also entries that are no longer available. */
  readonly withGone: boolean;
  readonly onlyMeasured: boolean;
  /** `undefined` = by score, the best first. */
  readonly order: { readonly column: string; readonly isDown: boolean } | undefined;
  /** The ids of the facts in columns; none = those of the page. */
  readonly columns: readonly string[];
  /** Sub-score -> weight, 0 to 100. */
  readonly weights: Readonly<Record<string, number>>;
}

/** What the leaderboards of a kind know by name. */
export interface LeaderboardNames {
  /** By its id, the values that entries have of a fact to choose from, or what the ends of its ranges are. */
  readonly facts: Readonly<Record<string, readonly string[] | 'amount' | 'day'>>;
  /** Facts of which an entry can have several values. */
  readonly lists: readonly string[];
  readonly makers: readonly string[];
  readonly capabilities: readonly string[];
  readonly subScores: readonly string[];
  /** What can be sorted by, and whether the better end of it is down from the highest value. */
  readonly columns: Readonly<Record<string, { readonly isDown: boolean }>>;
}

export interface ParsedLeaderboardQuery {
  readonly state: LeaderboardState;
  /** What the address asks for and nothing here has, as `name=value`. It is left out of the state. */
  readonly unknown: readonly string[];
}

const ENDS = { amount: /^-?\d+(?:\.\d+)?$/, day: /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/ } as const;
const WEIGHT_PREFIX = 'w-';
/** Names that every leaderboard has. */
const OWN_NAMES = new Set(['q', 'all', 'maker', 'capability', 'gone', 'measured', 'sort', 'dir', 'columns']);

// One rule for spaces and marks in both directions. A comma between values stays as it is; one inside a value is `%2C`.
const encode = (text: string): string => new URLSearchParams({ v: text }).toString().slice(2);
const decode = (raw: string): string => new URLSearchParams(`v=${raw}`).get('v') ?? '';

/** The parts of a query by name, as they are written; a name that stands twice has the values of both. */
function rawParts(query: string): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const part of query.replace(/^\?/, '').split('&')) {
    const [name = '', ...rest] = part.split('=');
    const raw = rest.join('=');
    if (raw === '') continue;
    const before = parts.get(decode(name));
    parts.set(decode(name), before === undefined ? raw : `${before},${raw}`);
  }
  return parts;
}

type Report = (value: string) => void;

/** The listed values that `known` has, in its spelling, each once. Those that it lacks are reported. */
function pickKnown(raw: string, known: readonly string[], report: Report): readonly string[] {
  const find = (value: string) =>
    known.find((one) => one === value) ?? known.find((one) => normalizeName(one) === normalizeName(value));
  // Some programs write the comma between two values as `%2C`, so a part that is no value is looked at once more.
  const valuesIn = (part: string) => (find(part) === undefined ? part.split(',') : [part]);
  const listed = raw.split(',').flatMap((part) => valuesIn(decode(part)).filter((value) => value !== ''));
  listed.filter((value) => find(value) === undefined).forEach(report);
  return [...new Set(listed.flatMap((value) => find(value) ?? []))];
}

/** `from..to`; `undefined` for what is none. */
function parseRange(text: string, type: keyof typeof ENDS): LeaderboardRange | undefined {
  const [from = '', to, ...more] = text.split('..');
  if (to === undefined || more.length > 0 || from + to === '') return undefined;
  return [from, to].every((end) => end === '' || ENDS[type].test(end)) ? { from, to } : undefined;
}

type Part = Partial<Pick<LeaderboardState, 'values' | 'ranges' | 'weights'>>;

/** What one part asks of a fact. */
function parseFact(name: string, raw: string, fact: LeaderboardNames['facts'][string], report: Report): Part {
  if (fact !== 'amount' && fact !== 'day') {
    const values = pickKnown(raw, fact, report);
    return values.length === 0 ? {} : { values: { [name]: values } };
  }
  const range = parseRange(decode(raw), fact);
  if (range !== undefined) return { ranges: { [name]: range } };
  report(decode(raw));
  return {};
}

function parseWeight(name: string, raw: string, { subScores }: LeaderboardNames, report: Report): Part {
  const subScore = name.slice(WEIGHT_PREFIX.length);
  const isWeight = name.startsWith(WEIGHT_PREFIX) && subScores.includes(subScore) && /^\d{1,3}$/.test(raw) && Number(raw) <= 100;
  if (isWeight) return { weights: { [subScore]: Number(raw) } };
  report(decode(raw));
  return {};
}

/** The parts whose names come from the content, put together by what they ask for. */
function parseNamedParts(parts: ReadonlyMap<string, string>, names: LeaderboardNames, report: (name: string) => Report) {
  const asked = [...parts].flatMap(([name, raw]): readonly Part[] => {
    if (Object.hasOwn(names.facts, name)) return [parseFact(name, raw, names.facts[name] ?? [], report(name))];
    return OWN_NAMES.has(name) ? [] : [parseWeight(name, raw, names, report(name))];
  });
  return {
    values: Object.assign({}, ...asked.map(({ values }) => values)) as LeaderboardState['values'],
    ranges: Object.assign({}, ...asked.map(({ ranges }) => ranges)) as LeaderboardState['ranges'],
    weights: Object.assign({}, ...asked.map(({ weights }) => weights)) as LeaderboardState['weights'],
  };
}

/**
 * What the query of an address asks for, such as `?licence=MIT,Apache-2.0&contextTokens=200000..&sort=price&dir=up`. Of several
 * values one is enough, except of the facts that `all` names. Letter case,
 * hyphens and accents of values do not matter. Without a direction the better end of a column stands first.
 */
export function parseLeaderboardQuery(query: string, names: LeaderboardNames): ParsedLeaderboardQuery {
  const parts = rawParts(query);
  const unknown: string[] = [];
  const report = (name: string) => (value: string) => void unknown.push(`${name}=${value}`);
  const pick = (name: string, known: readonly string[]) => pickKnown(parts.get(name) ?? '', known, report(name));
  const [column] = pick('sort', Object.keys(names.columns));
  const [direction] = pick('dir', ['up', 'down']);
  const isDown = direction === undefined ? names.columns[column ?? '']?.isDown === true : direction === 'down';
  const state: LeaderboardState = {
    ...parseNamedParts(parts, names, report),
    text: decode(parts.get('q') ?? '').trim(),
    all: pick('all', names.lists),
    makers: pick('maker', names.makers),
    capabilities: pick('capability', names.capabilities),
    withGone: pick('gone', ['0', '1']).includes('1'),
    onlyMeasured: pick('measured', ['0', '1']).includes('1'),
    order: column === undefined ? undefined : { column, isDown },
    columns: pick('columns', Object.keys(names.facts)),
  };
  return { state, unknown };
}

const listed = (values: readonly string[] = []): string => values.map(encode).join(',');

/**
 * The address of the leaderboard at `path` (from `kindPath` or `categoryPath`) in a state, of which what is left out is as the page
 * has it by itself. The same state always has the same address.
 */
export function leaderboardHref(path: string, state: Partial<LeaderboardState>): string {
  const { values = {}, ranges = {}, order, weights = {} } = state;
  const parts = [
    ...Object.entries(values).map(([fact, wanted]) => [fact, listed(wanted)]),
    ...Object.entries(ranges).map(([fact, { from, to }]) => [fact, from + to === '' ? '' : `${from}..${to}`]),
    ['all', listed(state.all)],
    ['maker', listed(state.makers)],
    ['capability', listed(state.capabilities)],
    ['measured', state.onlyMeasured === true ? '1' : ''],
    ['gone', state.withGone === true ? '1' : ''],
    ['q', encode(state.text ?? '')],
    ['sort', encode(order?.column ?? '')],
    ['dir', order === undefined ? '' : order.isDown ? 'down' : 'up'],
    ['columns', listed(state.columns)],
    ...Object.entries(weights).map(([subScore, weight]) => [WEIGHT_PREFIX + subScore, String(weight)]),
  ];
  const query = parts.filter(([, value]) => value !== '').map((part) => part.join('='));
  return query.length === 0 ? path : `${path}?${query.join('&')}`;
}
