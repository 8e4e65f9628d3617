/** Files and folders that stand where content is not read from, and the file that each was meant to be. */
import { kinds, schemas } from '../kinds/kinds.ts';
import { meant, unnamed } from '../problems/meant.ts';
import type { Problem } from '../problems/problem.ts';

const FOLDERS: readonly string[] = [...kinds.map(({ folder }) => folder), ...Object.keys(schemas.terms)];
export const FILES: readonly string[] = Object.keys(schemas.files).map((name) => `${name}.yaml`);

/** Something that is not read. Paths are those inside the content folder. */
export interface Misplaced {
  readonly message: string;
  readonly hint: string;
  /** The file that it was meant to be, so that names which lead there are not blamed as well. */
  readonly meant?: string | undefined;
}

const isEntryFolder = (folder: string) => kinds.some((kind) => kind.folder === folder);

/** What programs leave beside a file that they edit. */
const isLeftByEditor = (name: string) => /~$|\.(?:sw[a-z]|bak|orig|rej|tmp)$|^[.#]|^(?:thumbs\.db|desktop\.ini)$/i.test(name);

/** Endings of pictures, tables, archives and programs, which no other name makes an entry of. */
const IS_NO_TEXT =
  /(?:^|\.)(?:png|jpe?g|gif|webp|svg|ico|avif|pdf|docx?|xlsx?|csv|tsv|zip|t?gz|tar|mp[34]|css|html?|[cm]?[jt]sx?|py|sh|db|sqlite)$/i;

/** A file of the right folder or name, but with an ending that is not read: `a.markdown`, `site.yml`. */
function wrongEnding(inside: string, others: ReadonlySet<string>): Misplaced | undefined {
  const [, stem = '', ending = ''] = /^(.*?)\.((?:md|yaml)\.\w+|[^./]+)$/.exec(inside) ?? [];
  const [folder = '', name] = inside.split('/');
  if (name === undefined ? !FILES.includes(`${stem}.yaml`) : !FOLDERS.includes(folder)) return undefined;
  const right = isEntryFolder(folder) || /^(?:md\b|markdown)/i.test(ending) ? 'md' : 'yaml';
  if (stem === '' || name?.includes('/') === true || stem.split('/').length > 2) return undefined;
  const message = `A file that ends with .${ending} is not read.`;
  const path = `${stem}.${right}`;
  if (others.has(path) || isLeftByEditor(inside.split('/').at(-1) ?? '')) return { message, hint: 'delete it.' };
  if (IS_NO_TEXT.test(ending)) return { message, hint: 'delete it: content is text, in files that end with .md or .yaml.' };
  return { message, hint: `rename it to ${path.split('/').at(-1)}, or delete it.`, meant: path };
}

/** A file in a folder inside of a folder of content. */
function tooDeep(inside: string): Misplaced | undefined {
  const [folder = '', , ...rest] = inside.split('/');
  if (!FOLDERS.includes(folder) || rest.length === 0) return undefined;
  const message = `Folders inside of ${folder}/ are not read.`;
  return { message, hint: `move the file to ${folder}/, or delete it.`, meant: `${folder}/${rest.at(-1)}` };
}

/** A link or a file that has the name of a folder. */
function noFolder(inside: string): Misplaced | undefined {
  if (!FOLDERS.includes(inside)) return undefined;
  const message = `${inside} is a link or a file, but content is read from an ordinary folder of this name.`;
  return { message, hint: 'put the folder itself here.' };
}

const ofUnknownFolder = (folder: string) =>
  `move it into the right folder, or delete it; if ${folder}/ is the folder of a kind, list that kind in schemas/index.ts.`;

/** A file elsewhere, perhaps in a folder, or of a name, that is nearly right. */
function strange(inside: string): Misplaced {
  const message = `Unexpected file: it is not in a content folder. Folders: ${FOLDERS.join(', ')}; files: ${FILES.join(', ')}, theme.css.`;
  const [folder = '', name] = inside.split('/');
  const found =
    name === undefined
      ? meant(folder.replace(/\.(ya?ml)$/, ''), unnamed(Object.keys(schemas.files)))
      : meant(folder, unnamed(FOLDERS));
  if (found === undefined || found === folder || FILES.includes(folder))
    return { message, hint: name === undefined ? 'move it into a folder, or delete it.' : ofUnknownFolder(folder) };
  const right = name === undefined ? `${found}.yaml` : `${found}/`;
  return { message, hint: `Did you mean ${right}?`, meant: name === undefined ? right : `${right}${name}` };
}

/** What is wrong with a file that stands where nothing is read, beside all `others`. */
export function misplaced(inside: string, others: ReadonlySet<string>): Misplaced {
  if (inside.endsWith('.part'))
    return { message: 'A command that was interrupted left this file; nothing reads it.', hint: 'delete it.' };
  return noFolder(inside) ?? tooDeep(inside) ?? wrongEnding(inside, others) ?? strange(inside);
}

/** A folder that has the name of a file. */
export const folderForFile = (inside: string): Misplaced => ({
  message: 'This is a folder, and has the name of a file.',
  hint: 'put an ordinary file here, or delete the folder.',
  meant: inside,
});

/** Whether a file stands where content is read. */
export function isExpected(inside: string): boolean {
  const [folder = '', name, ...rest] = inside.split('/');
  if (name === undefined) return FILES.includes(folder);
  return FOLDERS.includes(folder) && rest.length === 0 && /\.(md|yaml)$/.test(name);
}

/** The problem of it, at the path that messages call it. */
export const asProblem = (file: string, { message, hint }: Misplaced): Problem => ({
  file,
  line: 1,
  column: 1,
  code: 'misplaced-file',
  message,
  hint,
});
