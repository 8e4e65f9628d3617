/** Where a site may be built: not where files stand that somebody wrote, nor where another site is replaced as a whole. */
import { existsSync } from 'node:fs';
import { lstat, realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { manifestFile, OutputError } from './output-manifest.ts';

const isThere = (path: string) =>
  lstat(path).then(
    () => true,
    () => false,
  );

/** The path of `place` with no link in it; what does not exist yet keeps its name. */
async function realPlace(place: string): Promise<string> {
  const real = await realpath(place).catch(() => undefined);
  if (real !== undefined) return real;
  if (await isThere(place)) throw new OutputError(`${place} is a link that leads nowhere.`);
  return dirname(place) === place ? place : join(await realPlace(dirname(place)), basename(place));
}

/** The folder that `--out` names. A link to a folder stays a link: the site is put where it leads. */
export const outputFolder = (out: string): Promise<string> => realPlace(resolve(out));

const isWithin = (inner: string, outer: string) => {
  const path = relative(outer, inner);
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
};

function ancestorsOf(path: string): string[] {
  return dirname(path) === path ? [] : [dirname(path), ...ancestorsOf(dirname(path))];
}

/** Whether a disk of its own begins at `place`, such as a volume of a container: such a folder can be filled, and not replaced. */
async function isMounted(place: string): Promise<boolean> {
  const [own, parent] = await Promise.all([place, dirname(place)].map((path) => stat(path).catch(() => undefined)));
  return own !== undefined && parent !== undefined && own.dev !== parent.dev;
}

/**
 * The folder that `--out` names, for who is about to build there. Throws `OutputError` when it lies in one of the `sources`, in
 * the output folder of another build, or around either, and when it cannot be replaced.
 */
export async function requirePlace(out: string, sources: readonly string[]): Promise<string> {
  const place = await outputFolder(out);
  if (await isMounted(place))
    throw new OutputError(
      `A site cannot be built into ${out}: another disk begins there. Name a folder in it: ${join(out, 'site')}`,
    );
  for (const source of sources) {
    const real = await outputFolder(source);
    if (isWithin(place, real) || isWithin(real, place))
      throw new OutputError(`A site cannot be built into ${out}: ${source} holds files that sites are built from.`);
  }
  const other = ancestorsOf(place).find((folder) => existsSync(manifestFile(folder)));
  if (other === undefined) return place;
  throw new OutputError(`A site cannot be built into ${out}: it lies in ${other}, which the next build there replaces.`);
}
