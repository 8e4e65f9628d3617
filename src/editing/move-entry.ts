/** Removes and renames entries, with every place of the content that names them. */
import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TakenNames } from '../entries/check-names.ts';
import { listCategories, listNames } from '../entries/list-names.ts';
import { kinds, schemas } from '../kinds/kinds.ts';
import { requireNoFile, slugFault } from './create-file.ts';
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

/** Throws `RequestError` when `entry` cannot have the slug. It may go back to one that it had before. */
async function requireFree(content: string, slug: string, entry: TakenNames, entries: readonly TakenNames[]): Promise<void> {
  if (slug === entry.slug) throw new RequestError(`"${slug}" is the slug of ${entry.name} already.`);
  const reserved = [...(await listCategories(content)).values()].flat();
  const others = entries.filter((other) => other !== entry);
  const fault = slugFault(slug, others, [...reserved, ...kinds.map(({ folder }) => folder)]);
  if (fault !== undefined) throw new RequestError(fault);
}

async function carryOut(content: string, move: EntryMove): Promise<void> {
  for (const { file, text } of move.edits) await writeWhole(join(content, file), text);
  const gone = join(content, move.gone);
  if (move.created === undefined) return rm(gone);
  // Whoever is killed on the way finds the entry under one slug, and can do the same again.
  await writeWhole(gone, move.created.text);
  await rename(gone, join(content, move.created.file));
}

/** The text of the file of an entry that is called `to` from now on, with each of `slugs` among its former ones. */
async function withFormerSlugs(content: string, file: string, slugs: readonly string[], to: string): Promise<string> {
  const kind = kinds.find(({ folder }) => folder === file.split('/')[0])?.id ?? '';
  const keys = Object.keys(schemas.entries.get(kind)?.shape ?? {});
  const text = await readFile(join(content, file), 'utf8');
  return slugs.reduce((edited, from) => setFormerSlug(edited, { from, to }, keys), text);
}

/**
 * The entry that takes the place of `gone` keeps its slug, and those that it had before, as former ones. No mention is in that file: no
 * entry follows itself.
 */
async function keepSlugs(content: string, gone: TakenNames, { file, slug, formerSlugs }: TakenNames): Promise<FileEdit[]> {
  const slugs = [...gone.formerSlugs, gone.slug].filter((one) => one !== slug && !formerSlugs.includes(one));
  if (slugs.length === 0) return [];
  return [{ file, text: await withFormerSlugs(content, file, slugs, slug), what: `formerSlugs: ${slugs.join(', ')}` }];
}

/**
 * Removes an entry; what named it names `into` from now on, whose former slug it becomes with all that it had, or nothing. A dry run writes nothing.
 * Throws `RequestError` for a slug that no entry has.
 */
export async function removeEntry(content: string, slug: string, into?: string, dryRun = false): Promise<EntryMove> {
  const entries = await listNames(content);
  const gone = requireEntry(slug, entries);
  const heir = into === undefined ? undefined : requireEntry(into, entries);
  if (into === slug) throw new RequestError(`"${slug}" cannot take its own place.`);
  const { edits, open } = await planMentions(content, { from: slug, to: into });
  const kept = heir === undefined ? [] : await keepSlugs(content, gone, heir);
  const move = { edits: [...edits, ...kept], open, gone: gone.file, created: undefined };
  if (!dryRun) await carryOut(content, move);
  return move;
}

/** Gives an entry another slug, and keeps the old one as a former slug. A dry run writes nothing. */
export async function renameEntry(content: string, from: string, to: string, dryRun = false): Promise<EntryMove> {
  const entries = await listNames(content);
  const entry = requireEntry(from, entries);
  await requireFree(content, to, entry, entries);
  const [folder = '', name = ''] = entry.file.split('/');
  const text = await withFormerSlugs(content, entry.file, [from], to);
  const created = { file: `${folder}/${to}${name.slice(from.length)}`, text, what: `formerSlugs: ${from}` };
  // A file that cannot be read has no name that is taken.
  await requireNoFile(join(content, created.file), created.file);
  const move = { ...(await planMentions(content, { from, to, isRenamed: true })), gone: entry.file, created };
  if (!dryRun) await carryOut(content, move);
  return move;
}
