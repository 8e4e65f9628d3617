/** What a change does to the files of the whole site: its settings, the method of the ranking, terms, sources and recorded moves in rank. */
import type { Catalogue } from '../catalogue.ts';
import { isContainer, isMapping } from '../../schemas/mapping.ts';

export interface SettingsChange {
  /** What changed: `weights`, `ranking.yaml`, `needs`… */
  readonly title: string;
  /** `adoption 0.35 → 0.30`, each on its own. */
  readonly changes: readonly string[];
}

type Leaves = ReadonlyMap<string, string>;

/** Items of a list go by their id where they have one, so that one more does not move all that follow. */
const stepOf = (item: unknown, index: string) => (isMapping(item) && typeof item.id === 'string' ? item.id : index);

function leavesOf(value: unknown, path: string): [string, string][] {
  if (!isContainer(value)) return value === undefined ? [] : [[path, String(value)]];
  if (Array.isArray(value) && !value.some(isContainer)) return [[path, value.join(', ')]];
  const steps = Object.entries(value).map(([key, one]) => [Array.isArray(value) ? stepOf(one, key) : key, one] as const);
  return steps.flatMap(([step, one]) => leavesOf(one, path === '' ? step : `${path}.${step}`));
}

/** Texts are long, and their own file shows them. */
const LONGEST = 60;
const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

function changesBetween(before: Leaves, after: Leaves): string[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return keys.flatMap((key) => {
    const [from, to] = [before.get(key), after.get(key)];
    return from === to ? [] : [`${key} ${short(from ?? 'not set')} → ${short(to ?? 'not set')}`];
  });
}

const leaves = (value: unknown): Leaves => new Map(leavesOf(value, ''));

/** The weights of sub-scores, which decide most, apart from the rest of the method. */
function rankingParts({ content: { ranking } }: Catalogue): Readonly<Record<string, Leaves>> {
  const weights = Object.entries(ranking.subScores).map(([id, { weight }]) => [id, weight.toFixed(2)] as const);
  const rest = [...leaves(ranking)].filter(([key]) => !/^(?:subScores\.\w+\.weight$|reference\.)/.test(key));
  return { weights: new Map(weights), 'ranking.yaml': new Map(rest) };
}

/** Terms and sources are told by their ids: which are new, gone or read differently. */
const texts = (items: Iterable<readonly [id: string, data: unknown]>): Leaves =>
  new Map([...items].map(([id, data]) => [id, JSON.stringify(data)]));

function termParts({ content }: Catalogue): Readonly<Record<string, Leaves>> {
  const termsOf = (terms: readonly { readonly id: string; readonly data: unknown }[]) =>
    texts(terms.map(({ id, data }) => [id, data] as const));
  return {
    categories: termsOf(content.categories),
    capabilities: termsOf(content.capabilities),
    benchmarks: termsOf(content.benchmarks),
    needs: termsOf(content.needs),
    sources: texts(Object.entries(content.sources)),
    moves: texts((content.moves ?? []).map((move) => [`${move.entry} ${move.day}`, move] as const)),
  };
}

function termChanges(before: Leaves, after: Leaves): string[] {
  const gone = [...before.keys()].filter((id) => !after.has(id)).map((id) => `${id} REMOVED`);
  const rest = [...after].flatMap(([id, text]) => {
    if (before.get(id) === text) return [];
    return [before.has(id) ? `${id} edited` : `${id} added`];
  });
  return [...gone, ...rest];
}

function changed(
  partsOf: (catalogue: Catalogue) => Readonly<Record<string, Leaves>>,
  compare: typeof changesBetween,
  [before, after]: readonly [Catalogue, Catalogue],
): SettingsChange[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  return Object.entries(now).flatMap(([title, part]) => {
    const changes = compare(old[title] ?? new Map(), part);
    return changes.length === 0 ? [] : [{ title, changes }];
  });
}

/** All that differs outside of entries, the weights first; one item for each file or folder that changed. */
export function settingsChanges(before: Catalogue, after: Catalogue): readonly SettingsChange[] {
  const both = [before, after] as const;
  const site = ({ content }: Catalogue) => ({ 'site.yaml': leaves(content.site) });
  return [
    ...changed(rankingParts, changesBetween, both),
    ...changed(site, changesBetween, both),
    ...changed(termParts, termChanges, both),
  ];
}
