/** Faults of names that collide: readers, search and file systems could not tell the entries apart. */
import type { Problem } from '../problems/problem.ts';
import { normalizeName } from '../text/normalize-name.ts';
import { slugOf, type ParsedFile } from './check-file.ts';
import { entryReferences, type Reference } from './references.ts';

interface Naming extends Reference {
  readonly file: ParsedFile;
}

const namings = (file: ParsedFile): Naming[] => entryReferences(file.data).names.map((name) => ({ file, ...name }));

/** Spaces between letters tell no names apart; those between digits do, as in 4 1 and 41. */
export const keyOf = (name: string): string => normalizeName(name).replace(/(?<!\d) | (?!\d)/g, '');

/** Whether two entries have one name or one address, which is told as such. */
const isSame = (other: ParsedFile, { file, name }: Naming) =>
  slugOf(other.file) === slugOf(file.file) || namings(other).some((one) => keyOf(one.name) === keyOf(name));

/** A name that leads readers, and whoever types an address, to another entry. */
function takenAddress({ file, path, name }: Naming, { file: other }: ParsedFile): Problem {
  const message = `"${name}" is the address of another entry, ${other}.`;
  return {
    ...file.placeOf(path),
    code: 'duplicate-name',
    message,
    hint: 'remove the alias, or choose a name that sets it apart.',
  };
}

/** The same, told to the entry that is new at that address. */
function takesAddress({ file, path, name }: Naming, { file: other }: ParsedFile): Problem {
  const message = `This entry would have the address of "${name}", a name or alias in ${file.file}:${file.placeOf(path).line}.`;
  return {
    file: other,
    line: 1,
    column: 1,
    code: 'duplicate-name',
    message,
    hint: 'rename the file, or remove the alias there.',
  };
}

/**
 * Entries that share a name or an alias with an earlier entry; both files are named. Of a name that leads to a file that a change
 * touches, the touched one is at fault.
 */
export function checkNames(files: readonly ParsedFile[], isTouched: (file: ParsedFile) => boolean = () => false): Problem[] {
  const firstOf = new Map<string, Naming>();
  const fileOf = new Map(files.map((file) => [normalizeName(slugOf(file.file)), file]));
  return files.flatMap(namings).flatMap((naming): Problem[] => {
    const addressed = fileOf.get(normalizeName(naming.name));
    if (addressed !== undefined && addressed !== naming.file && !isSame(addressed, naming))
      return [
        isTouched(addressed) && !isTouched(naming.file) ? takesAddress(naming, addressed) : takenAddress(naming, addressed),
      ];
    const key = keyOf(naming.name);
    const first = firstOf.get(key);
    if (first === undefined) {
      firstOf.set(key, naming);
      return [];
    }
    // An entry may state several spellings of its own name.
    if (first.file === naming.file && first.name !== naming.name) return [];
    // An alias gives way to a name, unless the name is what is new.
    const isOlder = isTouched(naming.file) && !isTouched(first.file);
    const [wrong, right] = isAlias(first) && !isAlias(naming) && !isOlder ? [first, naming] : [naming, first];
    firstOf.set(key, right);
    return [collision(wrong, right)];
  });
}

const isAlias = ({ path }: Naming) => path[0] === 'aliases';

function collision(wrong: Naming, right: Naming): Problem {
  const { line } = right.file.placeOf(right.path);
  const isInItself = wrong.file === right.file;
  const where = isInItself ? `what this entry is called on line ${line}` : `a name or alias in ${right.file.file}:${line}`;
  const message = `"${wrong.name}" is already ${where} (case, accents, spaces and hyphens make no difference).`;
  const other = isAlias(wrong) ? 'remove the alias' : 'give one of them a name that readers can tell apart, or remove the alias';
  const hint = `${isAlias(wrong) && !isInItself && isAlias(right) ? 'keep the alias in one of the two' : other}.`;
  return { ...wrong.file.placeOf(wrong.path), code: 'duplicate-name', message, hint };
}

/** Fields that must be unique across entries. */
export interface TakenNames {
  readonly slug: string;
  /** Path from the content folder. */
  readonly file: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly formerSlugs: readonly string[];
  /** Addresses besides the homepage. */
  readonly links: readonly string[];
}

/** The entry that has `name` as its name or alias, by the rule by which names collide. */
export function entryNamed(name: string, entries: readonly TakenNames[]): TakenNames | undefined {
  return entries.find((entry) => [entry.name, ...entry.aliases].some((other) => keyOf(other) === keyOf(name)));
}

/** Files of any kind whose names make the same address. `files` in the order in which the first one wins. */
export function checkSlugs(files: readonly string[]): Problem[] {
  const firstOf = new Map<string, string>();
  return files.flatMap((file): Problem[] => {
    const slug = normalizeName(slugOf(file));
    const first = firstOf.get(slug);
    if (first === undefined) {
      firstOf.set(slug, file);
      return [];
    }
    const message = `The name "${slugOf(file)}" is already taken by ${first}; no two of these files may have the same.`;
    return [{ file, line: 1, column: 1, code: 'duplicate-slug', message, hint: 'rename one of the two files.' }];
  });
}
