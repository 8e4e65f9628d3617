/** Pictures of earlier builds, by what they show. A picture that cannot be read or kept is rendered again the next time. */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const [BEGINNING, END] = [Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from('0000000049454e44ae426082', 'hex')];

/** Whether a PNG file is there from its first byte to its last. */
const isWhole = (png: Buffer) => png.subarray(0, BEGINNING.length).equals(BEGINNING) && png.subarray(-END.length).equals(END);

export interface ImageCache {
  /** The picture with this key, if there is one. */
  readonly get: (key: string) => Promise<Buffer | undefined>;
  readonly put: (key: string, png: Buffer) => Promise<void>;
  /** Removes every picture that nobody asked for since the cache was opened. */
  readonly prune: () => Promise<void>;
}

/** The cache in the folder `dir`, which need not be there. Two builds at once cost each other time, and nothing else. */
export function openImageCache(dir: string): ImageCache {
  const asked = new Set<string>();
  const nameOf = (key: string) => `${key}.png`;
  return {
    get: async (key) => {
      asked.add(nameOf(key));
      const png = await readFile(join(dir, nameOf(key))).catch(() => undefined);
      return png !== undefined && isWhole(png) ? png : undefined;
    },
    put: async (key, png) => {
      const file = join(dir, nameOf(key));
      try {
        await mkdir(dir, { recursive: true });
        await writeFile(`${file}.new`, png);
        await rename(`${file}.new`, file);
      } catch {
        // A full disk or a folder of somebody else costs time in the next build, and nothing in this one.
      }
    },
    prune: async () => {
      const names = await readdir(dir).catch(() => []);
      await Promise.all(
        names.filter((name) => !asked.has(name)).map((name) => rm(join(dir, name), { force: true }).catch(() => {})),
      );
    },
  };
}
