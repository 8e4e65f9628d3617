/** Creates entry files, and rejects names and addresses that an entry has already. */
import { join } from 'node:path';
import { name as nameSchema } from '../../schemas/fields.ts';
import type { TakenNames } from '../entries/check-names.ts';
import { listCategories, listNames } from '../entries/list-names.ts';
import { kindOf, kinds } from '../kinds/kinds.ts';
import { requireFree, requireNoFile, writeNew } from './create-file.ts';
import { reachDays } from './move-day.ts';
import { newEntryText, slugFrom, type NewEntry } from './new-entry.ts';
import { RequestError } from './request-error.ts';

const slugOf = ({ slug, name }: NewEntry): string => slug ?? slugFrom(name);

/** Where a new entry goes: `models/example-one.md`. Throws `RequestError` that names the entry which has its name or address. */
function placeOfNew(entry: NewEntry, taken: readonly TakenNames[], reserved: readonly string[]): string {
  const { name, kind, links = {} } = entry;
  const valid = nameSchema.safeParse(name);
  if (!valid.success) throw new RequestError(`"${name}" cannot be a name: it ${valid.error.issues[0]?.message}.`);
  requireFree({ slug: slugOf(entry), name }, taken, reserved);
  for (const link of Object.values(links)) {
    const same = taken.find((other) => other.links.includes(link));
    if (same !== undefined) throw new RequestError(`${link} exists already: ${same.name} in ${same.file}.`);
  }
  return `${kindOf(kind).folder}/${slugOf(entry)}.md`;
}

/** Throws `RequestError` for an entry without a category of its kind, where there are any. */
function requireCategory({ name, kind, category }: NewEntry, categories: ReadonlyMap<string, readonly string[]>): void {
  const own = categories.get(kind) ?? [];
  if (own.length === 0 || (category !== undefined && own.includes(category))) return;
  const problem = category === undefined ? 'needs a category' : `cannot be in the category "${category}"`;
  throw new RequestError(`"${name}" ${problem}. Give one with --category: ${own.join(', ')}.`);
}

/** The files of several new entries, by path. Entries that collide with each other are rejected too. */
async function planFiles(content: string, entries: readonly NewEntry[]): Promise<ReadonlyMap<string, string>> {
  const taken = [...(await listNames(content))];
  const categories = await listCategories(content);
  const reserved = [...kinds.map(({ folder }) => folder), ...[...categories.values()].flat()];
  const files = new Map<string, string>();
  for (const entry of entries) {
    const file = placeOfNew(entry, taken, reserved);
    requireCategory(entry, categories);
    await requireNoFile(join(content, file), file);
    files.set(file, newEntryText(entry));
    const links = Object.values(entry.links ?? {});
    taken.push({ slug: slugOf(entry), file, name: entry.name, aliases: [], formerSlugs: [], links });
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
