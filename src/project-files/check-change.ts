/**
 * What a change may not hold, whatever its content says: links, packages from elsewhere, and code beside entries. A reviewer of
 * entries reads entries, and should not have to look for a program among them.
 */
import type { Problem } from '../problems/problem.ts';
import { isExecuted } from './executed-paths.ts';

/** A change as git sees it. Paths are from the root of the repository, with forward slashes. */
export interface Change {
  readonly changed: readonly string[];
  /** Links and repositories within the repository. */
  readonly links: readonly string[];
  /** The text of `package-lock.json`, if there is one. */
  readonly lock?: string | undefined;
}

const LOCK = 'package-lock.json';
const SHOWN = 5;

/** An entry or a term, and not a file that holds for the whole site, such as `ranking.yaml`. */
const isEntry = (path: string) => /^(examples\/[^/]+\/)?content\/[^/]+\//.test(path);

/** Kinds, what is generated from them, and the promises of our own content: neither they nor entries can always change alone. */
const mayComeWithEntries = (path: string) => /^schemas\/|^tests\/content\/|^\.github\/labeler\.yml$/.test(path);

function mixedChange(changed: readonly string[]): Problem[] {
  const apart = changed.filter((path) => isExecuted(path) && !mayComeWithEntries(path)).sort();
  const [file] = apart;
  if (file === undefined || !changed.some(isEntry)) return [];
  const rest = apart.length > SHOWN ? ` and ${apart.length - SHOWN} more` : '';
  const message = `A change of entries does not touch what is executed, but this one changes ${apart.slice(0, SHOWN).join(', ')}${rest}.`;
  const hint = 'send it apart, in a pull request of its own. Only schemas/ and tests/content/ may come with entries.';
  return [{ file, line: 1, column: 1, code: 'mixed-change', message, hint }];
}

interface Locked {
  readonly resolved?: unknown;
}

/** The packages of a lock file; none when it is not one, which npm refuses to install. */
function packagesIn(lock: string): readonly (readonly [string, Locked])[] {
  try {
    return Object.entries((JSON.parse(lock) as { readonly packages?: Readonly<Record<string, Locked>> }).packages ?? {});
  } catch {
    return [];
  }
}

/** The line on which the lock file names `folder`; 1 when it is written in another way than npm writes it. */
const lineOf = (lock: string, folder: string) =>
  1 +
  Math.max(
    0,
    lock.split('\n').findIndex((line) => line.trim() === `${JSON.stringify(folder)}: {`),
  );

function foreignPackages(lock: string): Problem[] {
  return packagesIn(lock)
    .filter(([, { resolved }]) => resolved !== undefined)
    .map(([folder, { resolved }]) => ({
      file: LOCK,
      line: lineOf(lock, folder),
      column: 1,
      code: 'foreign-package',
      message: `${folder} is to come from ${JSON.stringify(resolved)}; packages come from the registry that npm is set up for.`,
      hint: 'take the key "resolved" out, or run npm install again with the .npmrc of this project.',
    }));
}

const linked = (file: string): Problem => ({
  file,
  line: 1,
  column: 1,
  code: 'unreadable-file',
  message: 'This is a link, or a clone within this one.',
  hint: 'put the file itself in its place.',
});

/** All that is wrong with it; none for a change of entries alone, and for one of code alone. */
export const checkChange = ({ changed, links, lock }: Change): Problem[] => [
  ...mixedChange(changed),
  ...(lock === undefined ? [] : foreignPackages(lock)),
  ...links.map(linked),
];
