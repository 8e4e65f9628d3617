/**
 * What a file says of others: names, sources, capabilities and benchmarks, each with its path in the data.
 * Read from the data as it was parsed, so that the checks between files run over files with faults of their own too,
 * and an editor sees everything in one run. What is not even of the right form is left to the schema to report.
 */
import { slug, sourceRef } from '../../schemas/fields.ts';
import type { Path } from './parse-yaml.ts';

export interface Mention {
  readonly path: Path;
  readonly name: string;
}

/** Mentions of one entry, by what they point at. */
export interface EntryMentions {
  /** The name and the aliases. */
  readonly names: readonly Mention[];
  readonly sources: readonly Mention[];
  readonly capabilities: readonly Mention[];
  /** Paths lead to the key. */
  readonly benchmarks: readonly Mention[];
}

type Mapping = Readonly<Record<string, unknown>>;

const mapping = (value: unknown): Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Mapping) : {};
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const mention = (path: Path, value: unknown): Mention[] =>
  typeof value === 'string' && value !== '' ? [{ path, name: value }] : [];
const slugMention = (path: Path, value: unknown) => (slug.safeParse(value).success ? mention(path, value) : []);

/** The source of a value, if there is one of a valid form. */
export function sourceMention(path: Path, holder: unknown): Mention[] {
  const { source } = mapping(holder);
  return sourceRef.safeParse(source).success ? mention([...path, 'source'], source) : [];
}

/** Capabilities in a list of ids. */
export function idMentions(path: Path, ids: unknown): Mention[] {
  return list(ids).flatMap((id, index) => slugMention([...path, index], id));
}

/** The entries that a benchmark's published names stand for. */
export function publishedMentions(data: unknown): Mention[] {
  return Object.entries(mapping(mapping(data).names)).flatMap(([published, target]) =>
    typeof target === 'string'
      ? slugMention(['names', published], target)
      : slugMention(['names', published, 'entry'], mapping(target).entry),
  );
}

/** All mentions of an entry. Never throws, whatever the data is. */
export function entryMentions(data: unknown): EntryMentions {
  const { name, aliases, ids, facts, disputed, history, benchmarks, capabilities } = mapping(data);
  const held = (key: string, holders: unknown) =>
    Object.entries(mapping(holders)).flatMap(([id, holder]) => sourceMention([key, id], holder));
  const claims = list(capabilities);
  return {
    names: [...mention(['name'], name), ...list(aliases).flatMap((alias, index) => mention(['aliases', index], alias))],
    sources: [
      ...Object.keys(mapping(ids)).flatMap((id) => slugMention(['ids', id], id)),
      ...held('facts', facts),
      ...held('disputed', disputed),
      ...Object.entries(mapping(history)).flatMap(([id, points]) =>
        list(points).flatMap((point, index) => sourceMention(['history', id, index], point)),
      ),
      ...held('benchmarks', benchmarks),
      ...claims.flatMap((claim, index) => sourceMention(['capabilities', index], claim)),
    ],
    capabilities: claims.flatMap((claim, index) => slugMention(['capabilities', index, 'id'], mapping(claim).id)),
    benchmarks: Object.keys(mapping(benchmarks)).flatMap((id) => slugMention(['benchmarks', id], id)),
  };
}
