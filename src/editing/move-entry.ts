/** Removes and renames entries, with every place of the content that names them. */
import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { slug as slugSchema } from '../../schemas/fields.ts';
import type { TakenNames } from '../entries/check-names.ts';
import { listCategories, listNames } from '../entries/list-names.ts';
import { kinds, schemas } from '../kinds/kinds.ts';
import { setFormerSlug } from './former-slugs.ts';
import { planMentions, type FileEdit, type MentionPlan } from './move-mentions.ts';
import { RequestError } from './request-error.ts';
import { writeWhole } from './write-whole.ts';

/** What changes: the entry's file goes, others are edited, and of a renamed entry one is new. */
export interface EntryMove extends MentionPlan {
  readonly gone: string;
  /** The file of the entry under its new slug. */
  readonly created: FileEdit | undefined;
}

function requireEntry(slug: string, entries: readonly TakenNames[]): TakenNames {
  const found = entries.find((entry) => entry.slug === slug);
  if (found !== undefined) return found;
  throw new RequestError(
    `There is no entry "${slug}".`,
    slug,
    entries.map((entry) => entry.slug),
  );
}

/** The new slug of an entry. Throws `RequestError` when it is no slug, or the address of something else. */
function requireFree(slug: string, entry: TakenNames, others: readonly TakenNames[], categories: Iterable<string>): void {
  const valid = slugSchema.safeParse(slug);
  if (!valid.success) throw new RequestError(`"${slug}" cannot be a slug: ${valid.error.issues[0]?.message}.`);
  const holder = others.find((other) => other.slug === slug || (other !== entry && other.formerSlugs.includes(slug)));
  if (holder !== undefined) throw new RequestError(`"${slug}" is taken already: ${holder.name} in ${holder.file}.`);
  if ([...categories, ...kinds.map(({ folder }) => folder)].includes(slug))
    throw new RequestError(`"${slug}" is taken already: it is the name of a category or kind.`);
}

async function carryOut(content: string, move: EntryMove): Promise<void> {
  for (const { file, text } of move.edits) await writeWhole(join(content, file), text);
  const gone = join(content, move.gone);
  if (move.created === undefined) return rm(gone);
  // Whoever is killed on the way finds the entry under one slug, and can do the same again.
  await writeWhole(gone, move.created.text);
  await rename(gone, join(content, move.created.file));
}

/** The text of the file of an entry that is called `to` from now on, with `from` among its former slugs. */
async function withFormerSlug(content: string, file: string, from: string, to: string): Promise<string> {
  const kind = kinds.find(({ folder }) => folder === file.split('/')[0])?.id ?? '';
  const keys = Object.keys(schemas.entries.get(kind)?.shape ?? {});
  return setFormerSlug(await readFile(join(content, file), 'utf8'), { from, to }, keys);
}

/** The entry that takes the place of another keeps its slug as a former one. No mention is in that file: no entry follows itself. */
async function keepSlug(content: string, from: string, { file, slug, formerSlugs }: TakenNames): Promise<FileEdit[]> {
  if (formerSlugs.includes(from)) return [];
  return [{ file, text: await withFormerSlug(content, file, from, slug), what: `formerSlugs: ${from}` }];
}

/**
 * Removes an entry; what named it names `into` from now on, whose former slug it becomes, or nothing. A dry run writes nothing.
 * Throws `RequestError` for a slug that no entry has.
 */
export async function removeEntry(content: string, slug: string, into?: string, dryRun = false): Promise<EntryMove> {
  const entries = await listNames(content);
  const { file } = requireEntry(slug, entries);
  const heir = into === undefined ? undefined : requireEntry(into, entries);
  if (into === slug) throw new RequestError(`"${slug}" cannot take its own place.`);
  const { edits, open } = await planMentions(content, { from: slug, to: into });
  const kept = heir === undefined ? [] : await keepSlug(content, slug, heir);
  const move = { edits: [...edits, ...kept], open, gone: file, created: undefined };
  if (!dryRun) await carryOut(content, move);
  return move;
}

/** Gives an entry another slug, and keeps the old one as a former slug. A dry run writes nothing. */
export async function renameEntry(content: string, from: string, to: string, dryRun = false): Promise<EntryMove> {
  const entries = await listNames(content);
  const entry = requireEntry(from, entries);
  requireFree(to, entry, entries, [...(await listCategories(content)).values()].flat());
  const [folder = '', name = ''] = entry.file.split('/');
  const text = await withFormerSlug(content, entry.file, from, to);
  const created = { file: `${folder}/${to}${name.slice(from.length)}`, text, what: `formerSlugs: ${from}` };
  const move = { ...(await planMentions(content, { from, to })), gone: entry.file, created };
  if (!dryRun) await carryOut(content, move);
  return move;
}
