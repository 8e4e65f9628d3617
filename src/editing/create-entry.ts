/** Creates entry files, and rejects names and addresses that an entry has already. */
import { access, lstat, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { name as nameSchema, slug as slugSchema } from '../../schemas/fields.ts';
import { entryNamed, type TakenNames } from '../entries/check-names.ts';
import { listCategories, listNames } from '../entries/list-names.ts';
import { kindOf } from '../kinds/kinds.ts';
import { reachDays } from './move-day.ts';
import { newEntryText, slugFrom, type NewEntry } from './new-entry.ts';
import { RequestError } from './request-error.ts';
import { writeWhole } from './write-whole.ts';

/** The slug of a new entry. Throws `RequestError` when its name gives none. */
function requireSlug(name: string): string {
  const slug = slugSchema.safeParse(slugFrom(name));
  if (!slug.success)
    throw new RequestError(`"${name}" gives no address: ${slug.error.issues[0]?.message ?? 'choose another name'}.`);
  const valid = nameSchema.safeParse(name);
  if (!valid.success) throw new RequestError(`"${name}" cannot be a name: it ${valid.error.issues[0]?.message}.`);
  return slug.data;
}

/** Where a new entry goes: `models/example-one.md`. Throws `RequestError` that names the entry which has its name or address. */
function placeOfNew({ name, kind, links = {} }: NewEntry, taken: readonly TakenNames[]): string {
  const slug = requireSlug(name);
  const same = taken.find((other) => other.slug === slug || other.formerSlugs.includes(slug)) ?? entryNamed(name, taken);
  if (same !== undefined)
    throw new RequestError(`"${name}" exists already: ${same.name} in ${same.file}. Add to that entry instead.`);
  for (const link of Object.values(links)) {
    const same = taken.find((other) => other.links.includes(link));
    if (same !== undefined) throw new RequestError(`${link} exists already: ${same.name} in ${same.file}.`);
  }
  return `${kindOf(kind).folder}/${slug}.md`;
}

/** Throws `RequestError` for an entry without a category of its kind, where there are any. */
function requireCategory({ name, kind, category }: NewEntry, categories: ReadonlyMap<string, readonly string[]>): void {
  const own = categories.get(kind) ?? [];
  if (own.length === 0 || (category !== undefined && own.includes(category))) return;
  const problem = category === undefined ? 'needs a category' : `cannot be in the category "${category}"`;
  throw new RequestError(`"${name}" ${problem}. Give one with --category: ${own.join(', ')}.`);
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

/** Writes a new file into its folder, which may be missing. A link in place of the folder would lead out of the content. */
async function writeNew(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  if (!(await lstat(dirname(path))).isDirectory()) throw new RequestError(`${dirname(path)} is a link, and was left as it is.`);
  await writeWhole(path, text);
}

/** The files of several new entries, by path. Entries that collide with each other are rejected too. */
async function planFiles(content: string, entries: readonly NewEntry[]): Promise<ReadonlyMap<string, string>> {
  const taken = [...(await listNames(content))];
  const categories = await listCategories(content);
  const files = new Map<string, string>();
  for (const entry of entries) {
    const file = placeOfNew(entry, taken);
    requireCategory(entry, categories);
    if (await exists(join(content, file))) throw new RequestError(`${file} exists already and was left as it is.`);
    files.set(file, newEntryText(entry));
    const links = Object.values(entry.links ?? {});
    taken.push({ slug: slugFrom(entry.name), file, name: entry.name, aliases: [], formerSlugs: [], links });
  }
  return files;
}

/**
 * Writes new entries below `content`, never over a file, and gives their paths within it. When one of them is rejected,
 * none is written; a dry run writes none.
 */
export async function createEntries(content: string, entries: readonly NewEntry[], dryRun = false): Promise<readonly string[]> {
  const files = await planFiles(content, entries);
  if (!dryRun) {
    for (const [file, text] of files) await writeNew(join(content, file), text);
    await reachDays(
      content,
      entries.map(({ asOf }) => asOf),
    );
  }
  return [...files.keys()];
}
