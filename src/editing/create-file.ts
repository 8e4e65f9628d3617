/** The place of a new file: free, and in a folder of the content. */
import { lstat, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { slug as slugSchema } from '../../schemas/fields.ts';
import { entryNamed, type TakenNames } from '../entries/check-names.ts';
import { RequestError } from './request-error.ts';
import { writeWhole } from './write-whole.ts';

/** Why a new file cannot have the name or slug: another one has it. */
export function takenFault(key: 'name' | 'slug', value: string, taken: readonly TakenNames[]): string | undefined {
  const isSame = ({ slug, formerSlugs }: TakenNames) => slug === value || formerSlugs.includes(value);
  const holder = key === 'name' ? entryNamed(value, taken) : taken.find(isSame);
  if (holder === undefined) return undefined;
  const place = `${holder.name} in ${holder.file}`;
  return key === 'name'
    ? `"${value}" exists already: ${place}. Add to that file instead.`
    : `The slug "${value}" is taken already: ${place}.`;
}

/** Why a slug cannot be taken: it is none, one of `taken` has it, or it is `reserved`, because pages of another sort have such addresses. */
export function slugFault(slug: string, taken: readonly TakenNames[], reserved: Iterable<string>): string | undefined {
  const { success, error } = slugSchema.safeParse(slug);
  if (!success) return `"${slug}" cannot be a slug: ${error.issues[0]?.message}.`;
  const isReserved = [...reserved].includes(slug);
  return takenFault('slug', slug, taken) ?? (isReserved ? `The slug "${slug}" is that of another page of the site.` : undefined);
}

/** Throws `RequestError` for a name that one of `taken` has, and for a slug that cannot be taken. */
export function requireFree(
  { slug, name }: { readonly slug: string; readonly name: string },
  taken: readonly TakenNames[],
  reserved: Iterable<string>,
): void {
  const none = `"${name}" gives no address. Give one with --slug, in lower-case letters, digits and single hyphens.`;
  if (slug === '') throw new RequestError(none);
  const sameName = takenFault('name', name, taken);
  if (sameName !== undefined) throw new RequestError(sameName);
  const fault = slugFault(slug, taken, reserved);
  if (fault !== undefined) throw new RequestError(`${fault} Choose another with --slug.`);
}

/** Whether anything stands at `path`, be it a link that leads nowhere. */
const isThere = (path: string) =>
  lstat(path).then(
    () => true,
    () => false,
  );

/** Throws `RequestError` when there is a file at `path` already; messages call it `file`. */
export async function requireNoFile(path: string, file: string): Promise<void> {
  if (await isThere(path)) throw new RequestError(`${file} exists already and was left as it is.`);
}

/** Writes a new file into its folder, which may be missing. A link in place of the folder would lead out of the content. */
export async function writeNew(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  if (!(await lstat(dirname(path))).isDirectory()) throw new RequestError(`${dirname(path)} is a link, and was left as it is.`);
  await writeWhole(path, text);
}
