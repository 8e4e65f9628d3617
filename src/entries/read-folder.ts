/** Lists and reads the files of a content folder, in code-unit order whatever order the disk has. */
import { readdir } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { OPTIONAL_FILES } from '../../schemas/content.ts';
import type { Problem } from '../problems/problem.ts';
import type { Theme } from './entry.ts';
import { asProblem, FILES, folderForFile, isExpected, misplaced } from './misplaced-files.ts';
import { isThemeFile, readTheme } from './read-theme.ts';
import { readSource, type SourceText } from './source-text.ts';

export interface FolderContents {
  /** Paths inside the content folder of all files that stand where content is read, readable or not. */
  readonly files: readonly string[];
  /** Paths of files that would stand there if others were not misplaced: names that lead to them are not at fault. */
  readonly meant: readonly string[];
  /** Path inside the content folder -> text. */
  readonly sources: ReadonlyMap<string, SourceText>;
  /** `undefined` for a site that looks as sites do by default. */
  readonly theme: Theme | undefined;
  readonly problems: readonly Problem[];
}

/** What messages call a file: its path from the working directory, with forward slashes. */
export function shownPath(dir: string, inside: string): string {
  return relative(process.cwd(), join(dir, inside)).split(sep).join('/');
}

function missingFiles(dir: string, found: readonly string[]): Problem[] {
  const isThere = (name: string) => found.includes(name);
  const needed = FILES.filter((name) => !OPTIONAL_FILES.includes(name.replace('.yaml', '')));
  return needed
    .filter((name) => !isThere(name))
    .map((name) => ({
      file: shownPath(dir, name),
      line: 1,
      column: 1,
      code: 'missing-file',
      message: `Every site needs the file ${name}.`,
      hint: 'copy it from another site and change it.',
    }));
}

interface Listing {
  readonly files: readonly string[];
  /** Folders whose names are those of files. */
  readonly folders: readonly string[];
}

/** What stands in a folder without anybody's doing: of macOS, or of git where the folder is a repository of its own. */
const isOfTools = (file: string) => file.endsWith('.DS_Store') || /^\.git(?:\/|$)/.test(file);

async function listFiles(dir: string): Promise<Listing> {
  const items = await readdir(dir, { recursive: true, withFileTypes: true });
  const inside = (some: typeof items) =>
    some
      .map((item) => relative(dir, join(item.parentPath, item.name)).split(sep).join('/'))
      .filter((file) => !isOfTools(file))
      .sort();
  const [folders, files] = [items.filter((item) => item.isDirectory()), items.filter((item) => !item.isDirectory())];
  return { files: inside(files), folders: inside(folders).filter(isExpected) };
}

/** Whatever is not read, with the problem of each. */
function findMisplaced({ files, folders }: Listing) {
  const all = new Set(files);
  const stray = files.filter((file) => !isExpected(file) && !isThemeFile(file));
  return [
    ...stray.map((inside) => ({ inside, ...misplaced(inside, all) })),
    ...folders
      .filter((inside) => !files.some((file) => file.startsWith(`${inside}/`)))
      .map((inside) => ({ inside, ...folderForFile(inside) })),
  ];
}

type Found = ReturnType<typeof findMisplaced>[number];

/** Of more files it is the folder that is wrong. */
const MOST_ALIKE = 5;

/** One problem for all files of a folder that have the same. */
function problemsOf(dir: string, stray: readonly Found[]): Problem[] {
  const groups = Map.groupBy(stray, ({ inside, message, hint }) => [dirname(inside), message, hint].join('\n'));
  return [...groups.values()].flatMap(([first, ...rest]) => {
    if (first === undefined) return [];
    const isAlone = rest.length < MOST_ALIKE || dirname(first.inside) === '.';
    if (isAlone) return [first, ...rest].map((one) => asProblem(shownPath(dir, one.inside), one));
    const message = `${first.message} So it is with ${rest.length} more in this folder.`;
    return [asProblem(shownPath(dir, first.inside), { ...first, message })];
  });
}

/** Reads all content files below `dir`. Throws when `dir` itself cannot be listed. */
export async function readFolder(dir: string): Promise<FolderContents> {
  const listing = await listFiles(dir);
  const { files } = listing;
  const stray = findMisplaced(listing);
  const meant = stray.flatMap((one) => one.meant ?? []);
  const problems = [...missingFiles(dir, [...files, ...meant]), ...problemsOf(dir, stray)];
  const sources = new Map<string, SourceText>();
  const expected = files.filter(isExpected);
  for (const file of expected) {
    const source = readSource(join(dir, file), shownPath(dir, file));
    if (source.ok) sources.set(file, source.value);
    else problems.push(...source.problems);
  }
  const { theme, problems: inTheme } = readTheme(dir, files, (inside) => shownPath(dir, inside));
  return { files: expected, meant, sources, theme, problems: [...problems, ...inTheme] };
}
