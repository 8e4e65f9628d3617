/** `visavis data`: writes the data package of a site. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { packageFiles } from '../site-files/data-package/package-files.ts';
import { formatCount } from '../views/format.ts';
import { UserError, type ExitCode } from './exit.ts';
import type { JsonOf } from './json-shapes.ts';
import { requireCatalogue } from './load.ts';
import { deliver, type Output } from './output.ts';

export interface DataOptions extends Output {
  readonly content: string;
  readonly out: string;
}

const DESCRIPTOR = 'datapackage.json';

/** Removes the package that `dir` holds. Throws `UserError` for a folder that holds anything else, which stays as it is. */
async function removeLast(dir: string): Promise<void> {
  const names = await readdir(dir).catch(() => []);
  if (names.length > 0 && !existsSync(join(dir, DESCRIPTOR)))
    throw new UserError(
      `The folder ${dir} holds files, and no data package: it has no ${DESCRIPTOR}. Name another folder with --out, or empty this one.`,
    );
  await rm(dir, { recursive: true, force: true });
}

/** Writes all files into the folder `out`, in place of the last package there. The descriptor comes last, so a package with one is whole. */
export async function data({ content, out, ...output }: DataOptions): Promise<ExitCode> {
  const files = packageFiles(await requireCatalogue(content));
  await removeLast(out);
  for (const { path, bytes } of files) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), bytes);
  }
  const written: JsonOf<'data'> = { written: files.map(({ path }) => join(out, path)) };
  return deliver({ text: `${formatCount(files.length, 'file')} written into ${out}.\n`, data: written }, output);
}
