/** What is asked of a leaderboard, as its address says it: filters by fact, maker and capability, weights and an order. */
import { ownValue } from '../../schemas/own-value.ts';
import { facetNames } from '../search/facet-query.ts';
import { findOrNearest } from '../search/nearest.ts';
import { categoryPath, kindPath } from '../views/entry-path.ts';
import { leaderboardHref, parseLeaderboardQuery, type LeaderboardState } from '../views/leaderboard-query.ts';
import { AskingError } from './answer.ts';
import { facetNamed, type Board } from './find.ts';
import type { Filters, Weights } from './inputs.ts';
import type { SiteIndex } from './site-index.ts';

const MOST_VALUES = 12;

/** Filters that are no facts, under the names that addresses have for them. */
const isOwnName = (name: string) => ['maker', 'capability'].includes(name);

/** The values that can be asked for under a name. */
function valuesOf({ facetsOf }: SiteIndex, kind: string, name: string): readonly string[] | 'amount' | 'day' {
  const names = facetNames(facetsOf(kind));
  if (name === 'maker') return names.makers;
  return name === 'capability' ? names.capabilities : (ownValue(names.facts, name) ?? []);
}

const RANGES = { amount: 'amounts, such as "200000.." or "0.5..2"', day: 'days, such as "2026-01.." or "2026-01..2026-06"' };

function wrongValue(site: SiteIndex, { kind }: Board, name: string, value: string): AskingError {
  const allowed = valuesOf(site, kind, name);
  const found = `${name} cannot be ${JSON.stringify(value)}.`;
  if (typeof allowed === 'string') return new AskingError(`${found} Write a range of ${RANGES[allowed]}.`);
  const near = findOrNearest(
    allowed.map((one) => ({ names: [one] })),
    value,
  ).things.map(({ names: [one = ''] }) => one);
  const some = near.length > 0 ? near : allowed;
  const more = some.length > MOST_VALUES ? ` and ${some.length - MOST_VALUES} more` : '';
  return new AskingError(`${found} ${near.length > 0 ? 'Near' : 'There are'}: ${some.slice(0, MOST_VALUES).join(', ')}${more}.`);
}

/** A capability by its name is its id. */
function capabilityIds({ catalogue }: SiteIndex, values: string): string {
  const idOf = (name: string) =>
    catalogue.content.capabilities.find(({ data }) => data.name.toLowerCase() === name.toLowerCase())?.id ?? name;
  return values
    .split(',')
    .map((value) => idOf(value.trim()))
    .join(',');
}

/** Data has these words, and addresses those. */
const TRUTH: Readonly<Record<string, string>> = { true: 'yes', false: 'no' };

/** The part of the address for one filter. */
function filterPart(site: SiteIndex, { kind }: Board, { fact, is }: Filters[number]): string {
  const named = isOwnName(fact) ? undefined : facetNamed(kind, fact);
  const name = named?.id ?? fact;
  const typed = named?.type === 'boolean' ? (ownValue(TRUTH, is.toLowerCase()) ?? is) : is;
  const values = name === 'capability' ? capabilityIds(site, is) : typed;
  // A comma may be part of a value, so the whole is looked at first.
  return `${name}=${encodeURIComponent(values)}`;
}

/** Of several filters by one fact an address knows only the union, which is not what two filters ask for. */
function refuseRepeats(names: readonly string[]): void {
  const again = names.find((name, at) => name !== 'capability' && names.indexOf(name) !== at);
  if (again === undefined) return;
  const hint = 'Put its values into one filter, with "all": true where an entry must have all of them.';
  throw new AskingError(`There are two filters by ${again}. ${hint}`);
}

/** A range whose ends are exchanged holds nothing, which would read as if nothing fitted. */
function refuseCrossed(ranges: LeaderboardState['ranges']): void {
  const isLess = (a: string, b: string) => (a.includes('-', 1) || b.includes('-', 1) ? a < b : Number(a) < Number(b));
  const crossed = Object.entries(ranges).find(([, { from, to }]) => from !== '' && to !== '' && isLess(to, from));
  if (crossed === undefined) return;
  const [name, { from, to }] = crossed;
  throw new AskingError(`${name} cannot be from ${from} to ${to}. Write the lower end first: "${to}..${from}".`);
}

/** Those of which all values are asked for. An entry has one value of most facts, and all the capabilities that are asked for anyway. */
function factsOfAll(names: readonly string[], filters: Filters, lists: readonly string[]): readonly string[] {
  const asked = names.filter((name, at) => filters[at]?.all === true && name !== 'capability');
  const single = asked.find((name) => !lists.includes(name));
  if (single === undefined) return asked;
  throw new AskingError(`An entry has one value of ${single}, so leave out "all". Lists are: ${lists.join(', ') || 'none'}.`);
}

/** The state of the leaderboard that filters ask for. Throws `AskingError` for a fact or value that it does not have. */
export function stateAsked(site: SiteIndex, board: Board, filters: Filters): LeaderboardState {
  const names = { ...facetNames(site.facetsOf(board.kind)), subScores: [] };
  const facts = filters.map(({ fact }) => (isOwnName(fact) ? fact : facetNamed(board.kind, fact).id));
  refuseRepeats(facts);
  const all = factsOfAll(facts, filters, names.lists);
  const parts = filters.map((filter) => filterPart(site, board, filter));
  const { state, unknown } = parseLeaderboardQuery([...parts, `all=${all.join(',')}`].join('&'), names);
  const [first] = unknown;
  refuseCrossed(state.ranges);
  if (first === undefined) return state;
  const [name = '', ...value] = first.split('=');
  throw wrongValue(site, board, name, value.join('='));
}

/** The sub-score of that id or label. */
function subScoreNamed({ context }: SiteIndex, text: string): string | undefined {
  const key = text.toLowerCase();
  const all = Object.entries(context.ranking.subScores);
  return all.find(([id, { label }]) => id.toLowerCase() === key || label.toLowerCase() === key)?.[0];
}

/** The same. Throws `AskingError` with all of them. */
function requiredSubScore(site: SiteIndex, text: string): string {
  const found = subScoreNamed(site, text);
  if (found !== undefined) return found;
  const all = Object.keys(site.context.ranking.subScores).join(', ');
  throw new AskingError(`There is no sub-score ${JSON.stringify(text)}. There are: ${all}.`);
}

/** Own weights by sub-score. Throws `AskingError` where all that count are 0. */
export function weightsAsked(site: SiteIndex, weights: Weights): LeaderboardState['weights'] {
  const ids = weights.map(({ subScore }) => requiredSubScore(site, subScore));
  const again = ids.find((id, at) => ids.indexOf(id) !== at);
  if (again !== undefined) throw new AskingError(`There are two weights of ${again}. Give each sub-score one.`);
  const own = Object.fromEntries(weights.map(({ subScore, weight }) => [requiredSubScore(site, subScore), weight]));
  const left = Object.entries(site.context.ranking.subScores).filter(([id, { weight }]) => (own[id] ?? weight) > 0);
  if (left.length === 0) throw new AskingError('All weights are zero. Give at least one sub-score a weight.');
  return own;
}

/** The order that is asked for: by a fact, or by a sub-score. Without a direction its better end stands first. */
export function orderAsked(
  site: SiteIndex,
  { kind }: Board,
  by: string,
  direction: 'up' | 'down' | undefined,
): LeaderboardState['order'] {
  if (by === 'score' && direction === 'up')
    throw new AskingError('By score the best stand first. Leave out "direction", or order by a sub-score or a fact.');
  if (by === 'score') return undefined;
  const column = subScoreNamed(site, by) ?? facetNamed(kind, by).id;
  const usual = ownValue(facetNames(site.facetsOf(kind)).columns, column)?.isDown ?? true;
  return { column, isDown: direction === undefined ? usual : direction === 'down' };
}

/** The whole address of a leaderboard in a state. */
export function boardUrl(site: SiteIndex, { kind, category }: Board, state: Partial<LeaderboardState>): string {
  const path = category === undefined ? kindPath(kind) : categoryPath({ kind, category });
  return site.urlOf(leaderboardHref(path, state));
}
