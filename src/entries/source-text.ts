/** The text of one content file, and the reading of it from disk. */
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

function fault(file: string, code: Problem['code'], message: string, hint: string): Checked<SourceText> {
  return { ok: false, problems: [{ file, line: 1, column: 1, code, message, hint }] };
}

/**
 * Reads the file at `path`; `file` is what messages call it.
 * Links are not followed: content arrives by pull request and must not reach outside its folder.
 */
export async function readSource(path: string, file: string): Promise<Checked<SourceText>> {
  const stats = await lstat(path);
  if (!stats.isFile()) return fault(file, 'unreadable-file', 'This is a link or a special file.', 'put an ordinary file here.');
  if (stats.size > MAX_BYTES) {
    const found = `This file has ${stats.size} bytes; ${MAX_BYTES} are allowed.`;
    return fault(file, 'file-too-large', found, 'shorten the text, or split it into several entries.');
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path));
    return { ok: true, value: { file, text: normalise(text) } };
  } catch (error) {
    if (error instanceof TypeError) return fault(file, 'unreadable-file', 'This file is not UTF-8 text.', 'save it as UTF-8.');
    throw error;
  }
}
