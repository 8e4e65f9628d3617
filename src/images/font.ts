/** The font of pictures, and which characters it has. Inter, in the parts that its package divides each weight into. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';

const FOLDER = dirname(fileURLToPath(import.meta.resolve('@fontsource/inter/package.json')));
/** In the order in which a character is looked for. */
const PARTS = ['latin', 'latin-ext', 'vietnamese', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext'];

/** The weights that a card is set in. */
export const WEIGHTS = { normal: 400, strong: 700 } as const;

export interface FontFile {
  readonly name: string;
  readonly weight: number;
  readonly data: Buffer;
}

/** All files of the font, those that hold most of a text first. */
export function readFont(): Promise<readonly FontFile[]> {
  const files = PARTS.flatMap((part) => Object.values(WEIGHTS).map((weight) => ({ part, weight })));
  return Promise.all(
    files.map(async ({ part, weight }) => ({
      name: `Inter ${part}`,
      weight,
      data: await readFile(join(FOLDER, 'files', `inter-${part}-${weight}-normal.woff`)),
    })),
  );
}

const [DIRECTORY, ENTRY] = [44, 20];

/** The table of a WOFF file that maps characters to glyphs, which is compressed where that is shorter. */
function characterTable(woff: Buffer): Buffer {
  const places = Array.from({ length: woff.readUInt16BE(12) }, (_, index) => DIRECTORY + index * ENTRY);
  const place = places.find((at) => woff.toString('latin1', at, at + 4) === 'cmap');
  if (place === undefined) throw new Error('a font has no table of characters');
  const [offset, length, whole] = [woff.readUInt32BE(place + 4), woff.readUInt32BE(place + 8), woff.readUInt32BE(place + 12)];
  const table = woff.subarray(offset, offset + length);
  return length < whole ? inflateSync(table) : table;
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Characters of a subtable in format 4: segments of the first 65,536 code points. The last segment ends the list and is empty. */
function segments(table: Buffer, at: number): number[] {
  const count = table.readUInt16BE(at + 6) / 2;
  const [ends, starts] = [at + 14, at + 16 + count * 2];
  return Array.from({ length: count - 1 }, (_, index) => index * 2).flatMap((step) =>
    range(table.readUInt16BE(starts + step), table.readUInt16BE(ends + step)),
  );
}

/** Characters of a subtable in format 12: groups of all code points. */
function groups(table: Buffer, at: number): number[] {
  return Array.from({ length: table.readUInt32BE(at + 12) }, (_, index) => at + 16 + index * 12).flatMap((place) =>
    range(table.readUInt32BE(place), table.readUInt32BE(place + 4)),
  );
}

/** The code points that a WOFF file has a glyph for. */
function codePointsIn(woff: Buffer): ReadonlySet<number> {
  const table = characterTable(woff);
  const places = Array.from({ length: table.readUInt16BE(2) }, (_, index) => table.readUInt32BE(4 + index * 8 + 4));
  const read: Readonly<Record<number, typeof segments>> = { 4: segments, 12: groups };
  return new Set(places.flatMap((at) => read[table.readUInt16BE(at)]?.(table, at) ?? []));
}

/** Tells whether every character of a text is in one of the files. Marks that join to the letter before them need not be in its file. */
export function readableIn(files: readonly FontFile[]): (text: string) => boolean {
  const known = new Set(files.flatMap(({ data }) => [...codePointsIn(data)]));
  return (text) => [...text].every((character) => known.has(character.codePointAt(0) ?? 0));
}
