/** Names in a content folder, read without checking it: a fault elsewhere must not stop who adds an entry. */
import { kinds } from '../kinds/kinds.ts';
import { parseFile, parseNamesOnly, slugOf } from './check-file.ts';
import type { TakenNames } from './check-names.ts';
import { readFolder } from './read-folder.ts';

/** The ids of all sources, read without checking the rest of the content. */
export async function listSources(dir: string): Promise<ReadonlySet<string>> {
  const source = (await readFolder(dir)).sources.get('sources.yaml');
  const parsed = source === undefined ? undefined : parseFile(source);
  return new Set(parsed?.ok === true ? Object.keys(parsed.value.data as object) : []);
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');
const texts = (list: unknown): readonly string[] => (Array.isArray(list) ? list.map(text) : []);

/** Kind -> the ids of its categories, read without checking them. */
export async function listCategories(dir: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const { sources } = await readFolder(dir);
  const files = [...sources].filter(([file]) => file.startsWith('categories/'));
  const read = files.flatMap(([file, source]) => {
    const parsed = parseFile(source);
    return parsed.ok ? [{ id: slugOf(file), kind: text((parsed.value.data as Record<string, unknown>).kind) }] : [];
  });
  const byKind = Map.groupBy(read, ({ kind }) => kind);
  return new Map([...byKind].map(([kind, own]) => [kind, own.map(({ id }) => id)]));
}

/** The names of all entries, read without checking them. */
export async function listNames(dir: string): Promise<readonly TakenNames[]> {
  const { sources } = await readFolder(dir);
  const kindOfFolder = new Map(kinds.map((kind) => [kind.folder, kind]));
  return [...sources].flatMap(([file, source]): TakenNames[] => {
    const kind = kindOfFolder.get(file.split('/')[0] ?? '');
    const parsed = kind === undefined ? undefined : parseNamesOnly(source);
    if (kind === undefined || parsed?.ok !== true) return [];
    const data = parsed.value.data as Record<string, unknown>;
    const aliases = texts(data.aliases);
    const formerSlugs = texts(data.formerSlugs);
    const links = Object.keys(kind.links).flatMap((key) => (data[key] === undefined ? [] : [text(data[key])]));
    return [{ slug: slugOf(file), file, name: text(data.name), aliases, formerSlugs, links }];
  });
}
