/** Creates entry files, and refuses what is there already. */
import { access, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { kindOf } from '../kinds.ts';
import { name as nameSchema, slug as slugSchema } from '../../schemas/fields.ts';
import { nameOwner, type TakenNames } from '../entries/check-names.ts';
import { newEntryText, slugFrom, type NewEntry } from '../editing/new-entry.ts';
import { UserError } from './exit.ts';

/** Where a new entry goes: `models/openai-gpt-5.md`. Throws `UserError` when its name or address is taken, and says by which. */
export function placeOfNew(entry: NewEntry, taken: readonly TakenNames[]): string {
  const slug = slugFrom(entry.name);
  const valid = slugSchema.safeParse(slug);
  if (!valid.success)
    throw new UserError(`"${entry.name}" gives no address: ${valid.error.issues[0]?.message ?? 'choose another name'}.`);
  const named = nameSchema.safeParse(entry.name);
  if (!named.success) throw new UserError(`"${entry.name}" cannot be a name: it ${named.error.issues[0]?.message}.`);
  const same = taken.find((other) => other.slug === slug) ?? nameOwner(entry.name, taken);
  if (same !== undefined)
    throw new UserError(`"${entry.name}" is there already: ${same.name} in ${same.file}. Add to that entry instead.`);
  const address = taken.find(({ links }) => entry.repository !== undefined && links.includes(entry.repository));
  if (address !== undefined) throw new UserError(`${entry.repository} is there already: ${address.name} in ${address.file}.`);
  return `${kindOf(entry.kind).folder}/${slug}.md`;
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

/** Writes a new entry below `content`, never over a file. Gives its path within `content`. */
export async function createEntry(
  entry: NewEntry,
  taken: readonly TakenNames[],
  content: string,
  dryRun = false,
): Promise<string> {
  const file = placeOfNew(entry, taken);
  if (await exists(join(content, file))) throw new UserError(`${file} exists already and was left as it is.`);
  if (!dryRun) await writeFile(join(content, file), newEntryText(entry), { flag: 'wx' });
  return file;
}
