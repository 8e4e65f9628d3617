/**
 * What a file says of others: names, sources, capabilities and benchmarks, each with its path in the data.
 * Read from the data as it was parsed, so that the checks between files run over files with faults of their own too,
 * and an editor sees everything in one run. What is not even of the right form may be meant for a name all the same:
 * `models.dev` for the source models-dev.
 */
import type { Path } from './format-path.ts';

export interface Reference {
  readonly path: Path;
  readonly name: string;
}

/** References of one entry, by what they point at. */
export interface EntryReferences {
  /** The name and the aliases. */
  readonly names: readonly Reference[];
  readonly sources: readonly Reference[];
  readonly capabilities: readonly Reference[];
  /** Paths lead to the key. */
  readonly benchmarks: readonly Reference[];
}

type Mapping = Readonly<Record<string, unknown>>;

const mapping = (value: unknown): Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Mapping) : {};
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const reference = (path: Path, value: unknown): Reference[] =>
  typeof value === 'string' && value !== '' ? [{ path, name: value }] : [];

/** The source of a value, if it names one. */
export function sourceReference(path: Path, holder: unknown): Reference[] {
  const { source } = mapping(holder);
  return reference([...path, 'source'], source);
}

/** Capabilities in a list of ids. */
export function idReferences(path: Path, ids: unknown): Reference[] {
  return list(ids).flatMap((id, index) => reference([...path, index], id));
}

/** The slugs that an entry had before. */
export const formerSlugReferences = (data: unknown): Reference[] => idReferences(['formerSlugs'], mapping(data).formerSlugs);

/** The entries that a benchmark's published names stand for. */
export function publishedReferences(data: unknown): Reference[] {
  return Object.entries(mapping(mapping(data).names)).flatMap(([published, target]) =>
    typeof target === 'string'
      ? reference(['names', published], target)
      : reference(['names', published, 'entry'], mapping(target).entry),
  );
}

/** The group that a capability is in. */
export const groupReferences = (data: unknown): Reference[] => reference(['group'], mapping(data).group);

/** The area that a benchmark is of. */
export const areaReferences = (data: unknown): Reference[] => reference(['area'], mapping(data).area);

/** What a need names: capabilities in three of its lists; benchmarks and areas among what it prefers. */
export function needReferences(data: unknown): Readonly<Record<'capabilities' | 'benchmarks' | 'areas', readonly Reference[]>> {
  const { requires, anyOf, prefers } = mapping(data);
  const preferred = (key: string) => list(prefers).flatMap((one, index) => reference(['prefers', index, key], mapping(one)[key]));
  return {
    capabilities: [
      ...idReferences(['requires'], requires),
      ...idReferences(['anyOf'], anyOf),
      ...idReferences(['prefers'], prefers),
    ],
    benchmarks: preferred('benchmark'),
    areas: preferred('area'),
  };
}

/** All references of an entry. Never throws, whatever the data is. */
export function entryReferences(data: unknown): EntryReferences {
  const { name, aliases, bestFor, avoidFor, ids, facts, disputed, history, benchmarks, capabilities } = mapping(data);
  const held = (key: string, holders: unknown) =>
    Object.entries(mapping(holders)).flatMap(([id, holder]) => sourceReference([key, id], holder));
  const claims = list(capabilities);
  return {
    names: [...reference(['name'], name), ...list(aliases).flatMap((alias, index) => reference(['aliases', index], alias))],
    sources: [
      ...Object.keys(mapping(ids)).flatMap((id) => reference(['ids', id], id)),
      ...sourceReference(['bestFor'], bestFor),
      ...sourceReference(['avoidFor'], avoidFor),
      ...held('facts', facts),
      ...held('disputed', disputed),
      ...Object.entries(mapping(history)).flatMap(([id, points]) =>
        list(points).flatMap((point, index) => sourceReference(['history', id, index], point)),
      ),
      ...held('benchmarks', benchmarks),
      ...claims.flatMap((claim, index) => sourceReference(['capabilities', index], claim)),
    ],
    capabilities: claims.flatMap((claim, index) => reference(['capabilities', index, 'id'], mapping(claim).id)),
    benchmarks: Object.keys(mapping(benchmarks)).flatMap((id) => reference(['benchmarks', id], id)),
  };
}

/** The two sides of each pair of a list, those of any form. */
export function pairReferences(data: unknown, key: 'include' | 'exclude'): readonly (readonly Reference[])[] {
  return list(mapping(data)[key]).map((pair, index) =>
    list(mapping(pair).items).flatMap((item, side) => reference([key, index, 'items', side], item)),
  );
}
