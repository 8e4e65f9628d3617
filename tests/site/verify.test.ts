/** A finished site is looked at before it takes the place of the last one. */
import { readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { verifySite } from '../../src/build/verify.ts';
import { catalogueOf } from '../support/catalogue.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const { content, dir } = inject('site');
const catalogue = await catalogueOf(content);

/** The site without one of the files or folders at its root. */
async function without(name: string): Promise<string> {
  const folder = await temporaryFolder();
  for (const one of readdirSync(dir)) if (one !== name) symlinkSync(join(dir, one), join(folder, one));
  return folder;
}

test('a whole site passes', async () => await expect(verifySite(catalogue, await without('nothing'))).resolves.toBeUndefined());
test.each(['sitemap.xml', 'sitemap-1.xml', 'sitemap-compare-1.xml'])(
  'a site without %s is incomplete',
  async (name) =>
    await expect(verifySite(catalogue, await without(name))).rejects.toThrow(
      `the build is incomplete: 1 files are missing or empty, such as /${name}`,
    ),
);
