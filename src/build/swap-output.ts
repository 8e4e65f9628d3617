/**
 * Puts a finished site in the place of the last one by renaming, so that a failed or killed build leaves the last good one.
 * Only folders that carry our marker are ever replaced.
 */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import * as z from 'zod';

const MARKER = '.visavis-site';

const marker = z.object({ base: z.string().default('/') });

/** The path below which the site in `out` is to be served; `/` where nothing says so. */
export async function baseOf(out: string): Promise<string> {
  const text = await readFile(join(out, MARKER), 'utf8').catch(() => '{}');
  return marker.parse(JSON.parse(text)).base;
}

/** An output folder that may not be replaced. */
export class OutputError extends Error {}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const prefixOf = (out: string) => `.${basename(out)}.building-`;

/** Removes what builds that were killed left beside `out`. */
async function removeLeftovers(out: string): Promise<void> {
  const parent = dirname(out);
  const names = (await readdir(parent)).filter((name) => name.startsWith(prefixOf(out)));
  const dead = names.filter((name) => !isAlive(Number.parseInt(name.slice(prefixOf(out).length), 10)));
  for (const name of dead) await rm(join(parent, name), { recursive: true, force: true });
}

async function refuseStrangers(out: string): Promise<void> {
  if (!existsSync(out) || existsSync(join(out, MARKER))) return;
  if ((await readdir(out)).length > 0)
    throw new OutputError(
      `${out} holds files that were not built here, so it is not replaced. Name another folder with --out, or empty it.`,
    );
}

/** An empty folder beside `out`, on the same file system. Throws `OutputError` when `out` is not ours to replace. */
export async function openStage(outDir: string): Promise<string> {
  const out = resolve(outDir);
  await mkdir(dirname(out), { recursive: true });
  await refuseStrangers(out);
  await removeLeftovers(out);
  const stage = join(dirname(out), `${prefixOf(out)}${process.pid}`);
  await mkdir(stage, { recursive: true });
  return stage;
}

/** Renames `stage` to `out`; what stood there goes after the new site is in place. `base` is the path below which it is served. */
export async function swapOutput(stage: string, outDir: string, base: string): Promise<void> {
  const out = resolve(outDir);
  await writeFile(join(stage, MARKER), `${JSON.stringify({ note: 'Built by visavis; replaced by the next build.', base })}\n`);
  const old = `${stage}-old`;
  if (existsSync(out)) await rename(out, old);
  await rename(stage, out);
  await rm(old, { recursive: true, force: true });
}
