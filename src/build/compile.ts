/** Code -> a program that renders pages, and what browsers load beside them. Kept until the code changes. */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { codeKey } from './code-key.ts';
import { areForeignModulesSame } from './foreign-modules.ts';
import { isAsNoted, noteFiles } from './noted-files.ts';
import { PROJECT_ROOT } from './project-root.ts';
import { removeFolder } from './remove-folder.ts';

export interface Compiled {
  /** The code and settings that it was compiled from. */
  readonly key: string;
  /** Styles, scripts and all of `public/`, at their places in the site. */
  readonly assets: string;
  /** The address of the module that `renderer.ts` became. */
  readonly renderer: string;
}

const CACHE = join(PROJECT_ROOT, 'node_modules', '.cache', 'visavis', 'compiled');

/** So many are kept: of sites at other paths or with other kinds, and of the code before. */
const KEPT = 6;

/** In milliseconds. What was used since may be at work in a build beside this one. */
const DAY = 86_400_000;

const compiledIn = (dir: string, key: string): Compiled => ({
  key,
  assets: join(dir, 'client'),
  renderer: pathToFileURL(join(dir, 'server', 'entry.mjs')).href,
});

async function compileInto(dir: string, base: string): Promise<void> {
  const { NODE_ENV } = process.env;
  // Else a caller that tests or develops would get pages for the development server, which would be kept for all that build.
  Object.assign(process.env, { ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' });
  try {
    const { build } = await import('astro');
    await build({ root: PROJECT_ROOT, base, outDir: dir, logLevel: 'silent' });
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
}

/** Forgets those that were not used for the longest time, and not within a day. */
async function forgetOld(): Promise<void> {
  const names = await readdir(CACHE);
  // One may be moved by a build beside this one while it is looked at.
  const timeOf = (name: string) => stat(join(CACHE, name)).then(({ mtimeMs }) => mtimeMs, Date.now);
  const dated = await Promise.all(names.map(async (name) => ({ name, at: await timeOf(name) })));
  const oldest = dated.sort((a, b) => b.at - a.at).slice(KEPT);
  const old = oldest.filter(({ at }) => Date.now() - at > DAY);
  await Promise.all(old.map(({ name }) => removeFolder(join(CACHE, name))));
}

/** Compiles beside the place and moves there at the end, so that a build beside this one never finds half of it. */
async function compileTo(place: string, base: string): Promise<void> {
  const fresh = join(CACHE, `.${randomBytes(6).toString('hex')}`);
  await mkdir(fresh, { recursive: true });
  try {
    await compileInto(fresh, base);
    await noteFiles(fresh);
    await rename(fresh, place);
  } catch (error) {
    await removeFolder(fresh);
    // A build beside this one was first.
    if (!existsSync(place)) throw error;
  }
  await forgetOld();
}

const placeOf = (key: string) => join(CACHE, key);

/** Whether a program can be used: it is whole, and what it was made from besides the code of its key is as it was. */
const isUsable = async (place: string): Promise<boolean> =>
  isAsNoted(place) && (await areForeignModulesSame(join(place, 'server')));

/** Whether the program for sites below `base` (`/`) is there, of the code of today. */
export const isCompiled = (base: string): Promise<boolean> => isUsable(placeOf(codeKey([base])));

/** The program for sites below `base` (`/`), compiled unless it is there from the last time. */
export async function compile(base: string): Promise<Compiled> {
  const key = codeKey([base]);
  const place = placeOf(key);
  // Who may not write there may use it all the same.
  if (await isUsable(place)) await utimes(place, new Date(), new Date()).catch(() => {});
  else await removeFolder(place).then(() => compileTo(place, base));
  return compiledIn(place, key);
}
