/** Lists and reads the files of a content folder, in code-unit order whatever order the disk has. */
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { OPTIONAL_FILES } from '../../schemas/content.ts';
import { kinds, schemas } from '../kinds/kinds.ts';
import { meant, unnamed } from '../problems/meant.ts';
import type { Problem } from '../problems/problem.ts';
import type { Theme } from './entry.ts';
import { isThemeFile, readTheme } from './read-theme.ts';
import { readSource, type SourceText } from './source-text.ts';

const FOLDERS: readonly string[] = [...kinds.map(({ folder }) => folder), ...Object.keys(schemas.terms)];
const FILES: readonly string[] = Object.keys(schemas.files).map((name) => `${name}.yaml`);

export interface FolderContents {
  /** Paths inside the content folder of all files that stand where content is read, readable or not. */
  readonly files: readonly string[];
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

const problemAt = (file: string, message: string, hint: string): Problem => {
  return { file, line: 1, column: 1, code: 'misplaced-file', message, hint };
};

/** A file of the right folder or name, but with an ending that is not read: `a.markdown`, `site.yml`. */
function wrongEnding(dir: string, inside: string): Problem | undefined {
  const [, stem = '', ending = ''] = /^(.*?)\.((?:md|yaml)\.\w+|[^./]+)$/.exec(inside) ?? [];
  const [folder = '', name] = inside.split('/');
  const isEntry = kinds.some((kind) => kind.folder === folder);
  if (name === undefined ? !FILES.includes(`${stem}.yaml`) : !FOLDERS.includes(folder)) return undefined;
  const right = isEntry || /^(?:md\b|markdown)/i.test(ending) ? 'md' : 'yaml';
  if (stem === '' || name?.includes('/') === true || stem.split('/').length > 2) return undefined;
  const message = `A file that ends with .${ending} is not read.`;
  return problemAt(shownPath(dir, inside), message, `rename it to ${stem.split('/').at(-1)}.${right}, or delete it.`);
}

/** A file in a folder inside of a folder of content. */
function tooDeep(dir: string, inside: string): Problem | undefined {
  const [folder = '', , ...rest] = inside.split('/');
  if (!FOLDERS.includes(folder) || rest.length === 0) return undefined;
  const message = `Folders inside of ${folder}/ are not read.`;
  return problemAt(shownPath(dir, inside), message, `move the file to ${folder}/, or delete it.`);
}

const LEFT_OVER = 'A command that was interrupted left this file; nothing reads it.';

function misplaced(dir: string, inside: string): Problem {
  const message = `Unexpected file: it is not in a content folder. Folders: ${FOLDERS.join(', ')}; files: ${FILES.join(', ')}, theme.css.`;
  if (inside.endsWith('.part'))
    return { file: shownPath(dir, inside), line: 1, column: 1, code: 'misplaced-file', message: LEFT_OVER, hint: 'delete it.' };
  const plain = tooDeep(dir, inside) ?? wrongEnding(dir, inside);
  if (plain !== undefined) return plain;
  const [folder = '', name] = inside.split('/');
  const found =
    name === undefined
      ? meant(folder.replace(/\.(ya?ml)$/, ''), unnamed(Object.keys(schemas.files)))
      : meant(folder, unnamed(FOLDERS));
  const isOther = found !== undefined && found !== folder && !FILES.includes(folder);
  const hint = isOther
    ? `Did you mean ${name === undefined ? `${found}.yaml` : `${found}/`}?`
    : 'move it into the right folder, end its name with .md or .yaml, or delete it.';
  return problemAt(shownPath(dir, inside), message, hint);
}

function isExpected(inside: string): boolean {
  const [folder = '', name, ...rest] = inside.split('/');
  if (name === undefined) return FILES.includes(folder);
  return FOLDERS.includes(folder) && rest.length === 0 && /\.(md|yaml)$/.test(name);
}

function missingFiles(dir: string, found: readonly string[]): Problem[] {
  // Under another ending it is told at that file.
  const isThere = (name: string) => found.includes(name) || found.includes(name.replace('.yaml', '.yml'));
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

async function listFiles(dir: string): Promise<string[]> {
  const items = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = items.filter((item) => !item.isDirectory()).map((item) => relative(dir, join(item.parentPath, item.name)));
  return files
    .map((file) => file.split(sep).join('/'))
    .filter((file) => !file.endsWith('.DS_Store'))
    .sort();
}

/** Reads all content files below `dir`. Throws when `dir` itself cannot be listed. */
export async function readFolder(dir: string): Promise<FolderContents> {
  const files = await listFiles(dir);
  const problems = [
    ...missingFiles(dir, files),
    ...files.filter((file) => !isExpected(file) && !isThemeFile(file)).map((file) => misplaced(dir, file)),
  ];
  const sources = new Map<string, SourceText>();
  const expected = files.filter(isExpected);
  for (const file of expected) {
    const source = readSource(join(dir, file), shownPath(dir, file));
    if (source.ok) sources.set(file, source.value);
    else problems.push(...source.problems);
  }
  const { theme, problems: inTheme } = readTheme(dir, files, (inside) => shownPath(dir, inside));
  return { files: expected, sources, theme, problems: [...problems, ...inTheme] };
}
