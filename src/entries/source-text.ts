/** The text of one content file, and the reading of it from disk. */
import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync } from 'node:fs';
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

const unreadable = (message: string, hint: string): Fault => ({ code: 'unreadable-file', message, hint });

/** The fault of the character at `offset` of `text`. */
function refusedAt(file: string, fault: Fault, text: string, offset: number): Checked<never> {
  const before = text.slice(0, Math.max(offset, 0)).split('\n');
  return { ok: false, problems: [{ file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, ...fault }] };
}

/** The name of an encoding with two or four bytes for each letter, by its mark or by the zeros that plain letters have in it. */
function wideEncoding(bytes: Buffer): string | undefined {
  const begin = bytes.subarray(0, 4).toString('hex');
  if (/^(?:fffe0000|0000feff)/.test(begin)) return 'UTF-32';
  if (/^(?:fffe|feff)/.test(begin)) return 'UTF-16';
  const zeros = bytes.subarray(0, 64).filter((byte) => byte === 0).length;
  return zeros > 0 && zeros * 3 >= Math.min(bytes.length, 64) && bytes.length > 15 ? 'UTF-16' : undefined;
}

function decode(file: string, bytes: Buffer): Checked<string> {
  const raw = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const text = normalise(raw);
  const wide = wideEncoding(bytes);
  if (wide !== undefined)
    return refused(file, unreadable(`This is ${wide}, and not UTF-8.`, 'save the file again, with UTF-8 as its encoding.'));
  if (!isUtf8(bytes))
    return refusedAt(file, unreadable('This is not UTF-8 text.', 'save the file as UTF-8.'), text, text.indexOf('\uFFFD'));
  const nul = text.indexOf('\0');
  if (nul < 0) return { ok: true, value: raw };
  const fault = unreadable('There is a NUL byte here, as in files that are not text.', 'save the file as UTF-8 text.');
  return refusedAt(file, fault, text, nul);
}

/** A file that is refused as a whole. */
const refused = (file: string, fault: Fault): { readonly ok: false; readonly problems: readonly Problem[] } => ({
  ok: false,
  problems: [{ file, line: 1, column: 1, ...fault }],
});

const NOT_ORDINARY = unreadable('This is a link or a special file.', 'put an ordinary file here.');

/** Reads an opened file, if it is an ordinary one of at most `most` bytes. */
function readOpened(opened: number, file: string, most: number, tooLarge: string): Checked<Buffer> {
  const stats = fstatSync(opened);
  if (!stats.isFile()) return refused(file, NOT_ORDINARY);
  if (stats.size <= most) return { ok: true, value: readFileSync(opened) };
  const message = `This file is ${stats.size} bytes long; at most ${most} are allowed.`;
  return refused(file, { code: 'file-too-large', message, hint: tooLarge });
}

/**
 * The bytes of an ordinary file; `file` is what messages call it, `tooLarge` the advice for one of more than `most` bytes.
 * Links are not followed: content arrives by pull request and must not reach outside its folder. Nothing else is even opened,
 * because to open a pipe or a device can take for ever; what is put in the place of a file meanwhile is opened without waiting.
 * Read at once: a thousand small files in turn take a second when each step of each is waited for, and some thirty milliseconds so.
 */
export function readOrdinary(path: string, file: string, most: number, tooLarge: string): Checked<Buffer> {
  try {
    if (!lstatSync(path).isFile()) return refused(file, NOT_ORDINARY);
    const opened = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    try {
      return readOpened(opened, file, most, tooLarge);
    } finally {
      closeSync(opened);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    if (code === 'ELOOP') return refused(file, NOT_ORDINARY);
    return refused(file, unreadable(`The file cannot be opened (${code}).`, 'look at its name and at who may read it.'));
  }
}

/** The text of a content file as it stands there, for who edits it. */
export function readText(path: string, file: string): Checked<string> {
  const bytes = readOrdinary(path, file, MAX_BYTES, 'shorten the text, or split it into several entries.');
  return bytes.ok ? decode(file, bytes.value) : bytes;
}

/** Reads the content file at `path`; `file` is what messages call it. */
export function readSource(path: string, file: string): Checked<SourceText> {
  const read = readText(path, file);
  return read.ok ? { ok: true, value: { file, text: normalise(read.value) } } : read;
}
