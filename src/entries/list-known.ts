/** What a new file can name, and what it can collide with. Read without checking: a fault elsewhere must not stop who adds a file. */
import { kindIds } from '../kinds/kinds.ts';
import { TERMS } from '../kinds/terms.ts';
import type { Named } from '../problems/meant.ts';
import { parseFile, slugOf } from './check-file.ts';
import type { TakenNames } from './check-names.ts';
import { listNames } from './list-names.ts';
import { readFolder } from './read-folder.ts';
import type { SourceText } from './source-text.ts';
import { mappingOf, type Mapping } from '../../schemas/mapping.ts';

export interface KnownNames {
  readonly entries: readonly TakenNames[];
  /** By the folder of the terms. */
  readonly terms: ReadonlyMap<string, readonly TakenNames[]>;
  /** Kind -> its categories. */
  readonly categories: ReadonlyMap<string, Named>;
  /** Groups of capabilities. */
  readonly groups: Named;
  /** Areas of benchmarks. */
  readonly areas: Named;
  readonly sources: Named;
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');

function dataOf(source: SourceText | undefined): Mapping {
  const parsed = source === undefined ? undefined : parseFile(source);
  return parsed?.ok === true ? mappingOf(parsed.value.data) : {};
}

/** Ids with the names that `nameOf` reads from what stands under them. */
const named = (values: unknown, nameOf: (value: unknown) => string): Named =>
  new Map(Object.entries(mappingOf(values)).map(([id, value]) => [id, [nameOf(value)]]));

function termNames(file: string, data: Mapping): TakenNames {
  const aliases = Array.isArray(data.aliases) ? data.aliases.map(text) : [];
  return { slug: slugOf(file), file, name: text(data.name), aliases, formerSlugs: [], links: [] };
}

/** Ids with the names and aliases that their files state. */
export const namesById = (taken: readonly TakenNames[]): Named =>
  new Map(taken.map(({ slug, name, aliases }) => [slug, [name, ...aliases]]));

/** The names of everything in the content folder `dir`, in the order of its files. */
export async function listKnown(dir: string): Promise<KnownNames> {
  const { sources } = await readFolder(dir);
  const inFolder = (folder: string) =>
    [...sources]
      .filter(([file]) => file.startsWith(`${folder}/`))
      .map(([file, source]) => ({ file, data: dataOf(source) }))
      .map(({ file, data }) => ({ data, names: termNames(file, data) }));
  const categories = inFolder('categories');
  const ofKind = (kind: string) => categories.filter(({ data }) => data.kind === kind).map(({ names }) => names);
  return {
    entries: await listNames(dir),
    terms: new Map(TERMS.map(({ folder }) => [folder, inFolder(folder).map(({ names }) => names)])),
    categories: new Map(kindIds.map((kind) => [kind, namesById(ofKind(kind))])),
    groups: named(dataOf(sources.get('site.yaml')).capabilityGroups, text),
    areas: named(dataOf(sources.get('ranking.yaml')).areas, text),
    sources: named(dataOf(sources.get('sources.yaml')), (source) => text(mappingOf(source).title)),
  };
}
