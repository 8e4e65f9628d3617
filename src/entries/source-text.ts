/** The text of one content file, and the reading of it from disk. */
import { isUtf8 } from 'node:buffer';
import { lstat, readFile } from 'node:fs/promises';
import type { Checked, Problem } from '../problems/problem.ts';

/** The largest content file: 256 KB. */
const MAX_BYTES = 256_000;

export interface SourceText {
  /** Path from the working directory, with forward slashes. */
  readonly file: string;
  /** Without byte-order mark, lines ended by `\n` alone, so that columns and output do not depend on the editor. */
  readonly text: string;
}

/** Makes one form of all encodings of line ends. */
export function normalise(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

type Fault = Pick<Problem, 'code' | 'message' | 'hint'>;

/** A fault of the whole file, or of the character at `offset` of `text`. */
function refuse(file: string, fault: Fault, text = '', offset = 0): Checked<SourceText> {
  const before = text.slice(0, Math.max(offset, 0)).split('\n');
  return { ok: false, problems: [{ file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, ...fault }] };
}

const unreadable = (message: string, hint: string): Fault => ({ code: 'unreadable-file', message, hint });

function decode(file: string, bytes: Buffer): Checked<SourceText> {
  const text = normalise(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  if (!isUtf8(bytes))
    return refuse(file, unreadable('This is not UTF-8 text.', 'save the file as UTF-8.'), text, text.indexOf('\uFFFD'));
  const nul = text.indexOf('\0');
  if (nul < 0) return { ok: true, value: { file, text } };
  return refuse(
    file,
    unreadable('There is a NUL byte here, as in files that are not text.', 'save the file as UTF-8 text.'),
    text,
    nul,
  );
}

/**
 * Reads the file at `path`; `file` is what messages call it.
 * Links are not followed: content arrives by pull request and must not reach outside its folder.
 */
export async function readSource(path: string, file: string): Promise<Checked<SourceText>> {
  try {
    const stats = await lstat(path);
    if (!stats.isFile()) return refuse(file, unreadable('This is a link or a special file.', 'put an ordinary file here.'));
    if (stats.size <= MAX_BYTES) return decode(file, await readFile(path));
    const message = `This file is ${stats.size} bytes long; at most ${MAX_BYTES} are allowed.`;
    return refuse(file, { code: 'file-too-large', message, hint: 'shorten the text, or split it into several entries.' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return refuse(file, unreadable(`The file cannot be opened (${code}).`, 'look at its name and at who may read it.'));
  }
}
