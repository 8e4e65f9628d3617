/**
 * What a file says of others: names, sources, capabilities and benchmarks, each with its path in the data.
 * Read from the data as it was parsed, so that the checks between files run over files with faults of their own too,
 * and an editor sees everything in one run. What is not even of the right form may be meant for a name all the same:
 * `models.dev` for the source models-dev.
 */
import type { Path } from './format-path.ts';
import { mappingOf } from '../../schemas/mapping.ts';

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

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const reference = (path: Path, value: unknown): Reference[] =>
  typeof value === 'string' && value !== '' ? [{ path, name: value }] : [];

/** The source of a value, if it names one. */
export function sourceReference(path: Path, holder: unknown): Reference[] {
  const { source } = mappingOf(holder);
  return reference([...path, 'source'], source);
}

/** Capabilities in a list of ids. */
export function idReferences(path: Path, ids: unknown): Reference[] {
  return list(ids).flatMap((id, index) => reference([...path, index], id));
}

/** The slugs that an entry had before. */
export const formerSlugReferences = (data: unknown): Reference[] => idReferences(['formerSlugs'], mappingOf(data).formerSlugs);

/** The entries that a benchmark's published names stand for. */
export function publishedReferences(data: unknown): Reference[] {
  return Object.entries(mappingOf(mappingOf(data).names)).flatMap(([published, target]) =>
    typeof target === 'string'
      ? reference(['names', published], target)
      : reference(['names', published, 'entry'], mappingOf(target).entry),
  );
}

/** The group that a capability is in. */
export const groupReferences = (data: unknown): Reference[] => reference(['group'], mappingOf(data).group);

/** The area that a benchmark is of. */
export const areaReferences = (data: unknown): Reference[] => reference(['area'], mappingOf(data).area);

/** What a need names: capabilities in three of its lists; benchmarks and areas among what it prefers. */
export function needReferences(data: unknown): Readonly<Record<'capabilities' | 'benchmarks' | 'areas', readonly Reference[]>> {
  const { requires, anyOf, prefers } = mappingOf(data);
  const preferred = (key: string) =>
    list(prefers).flatMap((one, index) => reference(['prefers', index, key], mappingOf(one)[key]));
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
  const { name, aliases, bestFor, avoidFor, ids, facts, disputed, history, benchmarks, capabilities } = mappingOf(data);
  const held = (key: string, holders: unknown) =>
    Object.entries(mappingOf(holders)).flatMap(([id, holder]) => sourceReference([key, id], holder));
  const claims = list(capabilities);
  return {
    names: [...reference(['name'], name), ...list(aliases).flatMap((alias, index) => reference(['aliases', index], alias))],
    sources: [
      ...Object.keys(mappingOf(ids)).flatMap((id) => reference(['ids', id], id)),
      ...sourceReference(['bestFor'], bestFor),
      ...sourceReference(['avoidFor'], avoidFor),
      ...held('facts', facts),
      ...held('disputed', disputed),
      ...Object.entries(mappingOf(history)).flatMap(([id, points]) =>
        list(points).flatMap((point, index) => sourceReference(['history', id, index], point)),
      ),
      ...held('benchmarks', benchmarks),
      ...claims.flatMap((claim, index) => sourceReference(['capabilities', index], claim)),
    ],
    capabilities: claims.flatMap((claim, index) => reference(['capabilities', index, 'id'], mappingOf(claim).id)),
    benchmarks: Object.keys(mappingOf(benchmarks)).flatMap((id) => reference(['benchmarks', id], id)),
  };
}

/** The two sides of each pair of a list, those of any form. */
export function pairReferences(data: unknown, key: 'include' | 'exclude'): readonly (readonly Reference[])[] {
  return list(mappingOf(data)[key]).map((pair, index) =>
    list(mappingOf(pair).items).flatMap((item, side) => reference([key, index, 'items', side], item)),
  );
}
