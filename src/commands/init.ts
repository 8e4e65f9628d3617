/** `visavis init DIR`: a small site to begin with: two kinds, two entries each, all of it valid. */
import { cp, mkdir, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { PROJECT_ROOT } from '../build/project-root.ts';
import { machineDay, moveDay } from '../editing/move-day.ts';
import { UserError, type ExitCode } from './exit.ts';
import type { JsonOf } from './json-shapes.ts';
import { deliver, type Output } from './output.ts';

const STARTER = join(PROJECT_ROOT, 'examples', 'starter');

async function requireEmpty(dir: string): Promise<void> {
  const names = await readdir(dir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new UserError(`${dir} is not a folder. Name one that is empty or does not exist yet.`);
  });
  if (names.length > 0) throw new UserError(`${dir} holds files already. Name a folder that is empty or does not exist yet.`);
}

/** Writes the site and says how to go on. Nothing is written into a folder that holds anything. */
export async function init(dir: string, output: Output = {}): Promise<ExitCode> {
  await requireEmpty(dir);
  await mkdir(dir, { recursive: true });
  await cp(STARTER, dir, { recursive: true });
  await moveDay(join(dir, 'content'), machineDay());
  const content = relative('.', join(dir, 'content'));
  const text =
    `A small site is in ${dir}. Build it:\n  npx visavis build --content ${content} --out ${relative('.', join(dir, 'dist'))}\n` +
    `Its kinds are in ${relative('.', join(dir, 'schemas', 'kinds'))}, its entries in ${content}.\n`;
  const data: JsonOf<'init'> = { folder: dir };
  return deliver({ text, data }, output);
}
