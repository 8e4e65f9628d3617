/** A part of a site, rendered on a machine of its own; `merge-site.ts` puts all of them together. */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';

/** Which part it is: the first of four is `{ at: 1, of: 4 }`. */
export interface ShardNumber {
  readonly at: number;
  readonly of: number;
}

const shardFile = z.object({
  at: z.int().positive(),
  of: z.int().positive(),
  /** A name for the content, the code and the options that it was rendered from. */
  source: z.string(),
  /** Its pages and other rendered files: lines of `kept-pages.ts`. */
  kept: z.array(z.string()).readonly(),
  /** Pictures: path -> SHA-256 of the bytes, in base64url. */
  images: z.record(z.string(), z.string()).readonly(),
});

/** What a shard says of itself. */
export type Shard = z.output<typeof shardFile>;

const FILE = 'shard.json';

/** The folder of its files within the one of the shard. */
export const filesIn = (dir: string): string => join(dir, 'files');

/** Its share of a list that is the same on every machine: each element goes to one shard, neighbours to different ones. */
export const shareOf = <T>(all: readonly T[], shard: ShardNumber | undefined): readonly T[] =>
  shard === undefined ? all : all.filter((_, index) => index % shard.of === shard.at - 1);

/** Notes in the folder of a shard what it is. */
export const writeShard = (dir: string, shard: Shard): Promise<void> => writeFile(join(dir, FILE), `${JSON.stringify(shard)}\n`);

/** What the shard in `dir` says of itself; `undefined` where there is none. */
export async function readShard(dir: string): Promise<Shard | undefined> {
  try {
    return shardFile.parse(JSON.parse(await readFile(join(dir, FILE), 'utf8')));
  } catch {
    return undefined;
  }
}

/** Path -> SHA-256, in base64url, of files below `dir`. */
export const digestsOf = (dir: string, paths: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(paths.map((path) => [path, hash('sha256', readFileSync(join(dir, path)), 'base64url')]));
