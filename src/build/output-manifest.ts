/**
 * What the last build wrote into an output folder. The list is kept beside the folder and not in it, because the folder is
 * published as it is, and a clone of what was published is not ours to replace. Each line of it is JSON: an object, and then one text for each
 * file. The list of a large site takes as much memory as all else of a build when it is read or written as one text.
 */
import { lstatSync } from 'node:fs';
import { lstat, open, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import * as z from 'zod';
import { filesBelow } from './files-below.ts';
import { byText } from '../../schemas/text-order.ts';

const manifest = z.object({
  note: z.string(),
  /** The path below which the site is to be served. */
  base: z.string(),
  pages: z.int(),
  /** A name for the content, the code and the options that it was built from. */
  source: z.string().default(''),
  /** The day of the site. */
  today: z.string().default(''),
  /** What was rendered, each file with the key of what it was rendered from: lines of `kept-pages.ts`. */
  kept: z.array(z.string()).readonly().default([]),
  /** How many of the texts that follow belong to `kept`, and how many to `files`. */
  follow: z.tuple([z.int(), z.int()]).default([0, 0]),
  /** A name for what its search index was made from. */
  search: z.string().default(''),
  /** The name of the folder beside it with the site before it, if that was kept. */
  spare: z.string().default(''),
  /** `1234 models/index.html`: size and path. */
  files: z.array(z.string()).readonly().default([]),
});

/** What a build wrote. */
export type Manifest = Omit<z.output<typeof manifest>, 'note' | 'follow'>;

/** What a build notes; what it leaves out is as in a manifest of a build that knew nothing of it. */
export type NewManifest = Omit<z.input<typeof manifest>, 'note' | 'follow'> & Pick<Manifest, 'files'>;

const NOTE = 'What visavis built; the next build replaces a folder that holds this and nothing else.';

/** An output folder that may not be replaced. */
export class OutputError extends Error {}

/** The file that lists what was built into `out`: `.dist.visavis.json` beside `dist`. */
export const manifestFile = (out: string): string => join(dirname(out), `.${basename(out)}.visavis.json`);

/** The one that was read last: a build asks for it again and again, and that of a large site takes seconds to read. */
let known: { readonly of: string; readonly manifest: Manifest } | undefined;

/** Reads a list from its lines. One that an earlier version of Visavis wrote is a single line. Throws where it cannot be understood, or was cut off. */
async function readLines(lines: AsyncIterator<string, undefined>): Promise<Manifest> {
  const first = await lines.next();
  const { follow, note: _, ...head } = manifest.parse(JSON.parse(first.value ?? ''));
  const texts: string[] = [];
  for (let line = await lines.next(); line.done !== true; line = await lines.next()) texts.push(String(JSON.parse(line.value)));
  const [kept, files] = follow;
  if (texts.length !== kept + files) throw new Error('the list was cut off');
  return texts.length === 0 ? head : { ...head, kept: texts.slice(0, kept), files: texts.slice(kept) };
}

async function readList(file: string): Promise<Manifest> {
  const handle = await open(file);
  try {
    return await readLines(handle.readLines()[Symbol.asyncIterator]());
  } finally {
    await handle.close();
  }
}

/** Reads an ordinary file, and nothing else, such as a pipe, which would be waited for. Throws where there is none that can be understood. */
async function readOrdinary(file: string): Promise<Manifest> {
  const stats = await lstat(file);
  const of = [file, stats.ino, stats.mtimeMs, stats.size].join(' ');
  if (known?.of === of) return known.manifest;
  if (!stats.isFile()) throw new Error(`${file} is no file`);
  const found = await readList(file);
  known = { of, manifest: found };
  return found;
}

/** What the last build wrote into `out`; nothing when there was none, or none that can be understood. */
export async function readManifest(out: string): Promise<Manifest> {
  try {
    return await readOrdinary(manifestFile(out));
  } catch {
    return { base: '/', pages: 0, source: '', today: '', kept: [], search: '', spare: '', files: [] };
  }
}

/** So many lines are written at a time. */
const LINES_AT_ONCE = 10_000;

const textOf = (values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');

/** A manifest as it stands on the disk, piece by piece. */
function* piecesOf({ kept = [], files, ...rest }: NewManifest): Generator<string> {
  yield textOf([{ note: NOTE, ...rest, follow: [kept.length, files.length] }]);
  for (const lines of [kept, files])
    for (let from = 0; from < lines.length; from += LINES_AT_ONCE) yield textOf(lines.slice(from, from + LINES_AT_ONCE));
}

/** Notes what is about to stand in `out`. */
export async function writeManifest(out: string, written: NewManifest): Promise<void> {
  const [file, next] = [manifestFile(out), `${manifestFile(out)}.new`];
  // A link that somebody put there would have the list written over what it leads to.
  await rm(next, { recursive: true, force: true });
  // A list that was cut off would list nothing, and the folder would no longer be ours.
  await writeFile(next, piecesOf(written), { flush: true, flag: 'wx' });
  await rename(next, file);
}

/** Something in an output folder that is no folder. */
export interface OutputFile {
  /** In the words of a manifest: size and path. A link has no size, so that no manifest lists it. */
  readonly line: string;
  /** When it was written, in milliseconds. */
  readonly writtenAt: number;
  /** Whether it is a file that stands nowhere else. One that the last site has too was on the disk when that was put in its place. */
  readonly isNew: boolean;
}

/** Everything in `dir` that is no folder, in order of its lines. */
export function readOutput(dir: string): readonly OutputFile[] {
  const files: OutputFile[] = [];
  for (const { file, path } of filesBelow(dir)) {
    const stats = lstatSync(path);
    const [isFile, writtenAt] = [stats.isFile(), stats.mtimeMs];
    files.push({ line: `${isFile ? stats.size : 'link'} ${file}`, writtenAt, isNew: isFile && stats.nlink === 1 });
  }
  return files.sort(byText(({ line }) => line));
}

/** The lines of everything in `dir` that is no folder. */
export const listOutput = (dir: string): readonly string[] => readOutput(dir).map(({ line }) => line);

/** The same of a folder that may not be there. */
function listIfThere(dir: string): readonly string[] {
  try {
    return listOutput(dir);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** The path in a line of a manifest. */
export const pathOf = (line: string) => line.slice(line.indexOf(' ') + 1);

/** Throws `OutputError` when `out` holds anything that the last build did not write, or did not write so. */
export async function refuseStrangers(out: string): Promise<void> {
  const known = new Set((await readManifest(out)).files);
  const strangers = listIfThere(out)
    .filter((line) => !known.has(line))
    .map(pathOf);
  if (strangers.length === 0) return;
  const some = strangers.slice(0, 3).join(', ');
  throw new OutputError(
    `${out} is not replaced, because it holds files that the last build did not write, such as ${some}. ` +
      'Move them elsewhere, or name another folder with --out.',
  );
}
