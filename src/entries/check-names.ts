/** Faults of names that collide: readers, search and file systems could not tell the entries apart. */
import type { Problem } from '../problems/problem.ts';
import { slugOf, type ParsedFile } from './check-file.ts';
import { entryReferences, type Reference } from './references.ts';

/**
 * Two names that differ only in case, width, invisible characters or accents' encoding are one name to a reader.
 * By way of upper case, because "ß" and "SS" meet there.
 */
const fold = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKC');

interface Naming extends Reference {
  readonly file: ParsedFile;
}

const namings = (file: ParsedFile): Naming[] => entryReferences(file.data).names.map((name) => ({ file, ...name }));

/** Entries that share a name or an alias with an earlier entry; both files are named. */
export function checkNames(files: readonly ParsedFile[]): Problem[] {
  const owners = new Map<string, Naming>();
  return files.flatMap(namings).flatMap((naming): Problem[] => {
    const owner = owners.get(fold(naming.name));
    if (owner === undefined) {
      owners.set(fold(naming.name), naming);
      return [];
    }
    const { line } = owner.file.placeOf(owner.path);
    const message = `"${naming.name}" is already the name or alias in ${owner.file.file}:${line} (upper and lower case count as one).`;
    return [
      {
        ...naming.file.placeOf(naming.path),
        code: 'duplicate-name',
        message,
        hint: 'give one of them a name that readers can tell apart, or remove the alias.',
      },
    ];
  });
}

/** Fields that must be unique across entries. */
export interface TakenNames {
  readonly slug: string;
  /** Path from the content folder. */
  readonly file: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Addresses besides the homepage. */
  readonly links: readonly string[];
}

/** The entry that has `name` as its name or alias, by the rule by which names collide. */
export function nameOwner(name: string, entries: readonly TakenNames[]): TakenNames | undefined {
  return entries.find((entry) => [entry.name, ...entry.aliases].some((other) => fold(other) === fold(name)));
}

/** Files of any kind whose names make the same address. `files` in the order in which the first one wins. */
export function checkSlugs(files: readonly string[]): Problem[] {
  const owners = new Map<string, string>();
  return files.flatMap((file): Problem[] => {
    const slug = fold(slugOf(file));
    const owner = owners.get(slug);
    if (owner === undefined) {
      owners.set(slug, file);
      return [];
    }
    const message = `The name "${slugOf(file)}" is already taken by ${owner}; no two of these files may have the same.`;
    return [{ file, line: 1, column: 1, code: 'duplicate-slug', message, hint: 'rename one of the two files.' }];
  });
}
