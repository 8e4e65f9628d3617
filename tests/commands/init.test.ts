import { globSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { visavisIn } from '../support/command.ts';
import { readPages, textOf } from '../support/built-site.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('visavis init', () => {
  test('writes a site of two kinds with two entries each, which is valid and builds at once, wherever one stands', async () => {
    const root = await temporaryFolder();
    const { code, out } = await visavisIn(root, 'init', 'bikes');
    expect(code).toBe(0);
    expect(globSync('schemas/kinds/*.ts', { cwd: join(root, 'bikes') })).toHaveLength(2);
    for (const kind of ['bicycles', 'locks']) expect(await readdir(join(root, 'bikes', 'content', kind))).toHaveLength(2);

    const [, printed = ''] = /npx visavis (build .+)/.exec(out) ?? [];
    expect(printed).toBe('build --content bikes/content --out bikes/dist');
    expect(await visavisIn(root, 'check', '--content', 'bikes/content')).toMatchObject({
      code: 0,
      out: '4 entries checked: no problems.\n',
    });
    // Neither content nor output lies below the working directory, and none of the three below the project.
    const elsewhere = await temporaryFolder();
    const built = join(await temporaryFolder(), 'site');
    expect(await visavisIn(elsewhere, 'build', '--content', join(root, 'bikes/content'), '--out', built)).toMatchObject({
      code: 0,
      err: '',
    });
    const pages = readPages(built).map(({ path }) => path);
    // Neither kind has costs or terms, and of weights the smaller is better.
    const compared = textOf(readPages(built).find(({ path }) => path === '/compare/city-one-vs-city-two/')?.root);
    expect(compared).toContain('Weight: 27% less, 12.5 against 17.2 kg');
    expect(compared).not.toMatch(/no price is recorded|hosting/i);
    expect(pages).toEqual(expect.arrayContaining(['/', '/bicycles/city-one/', '/compare/city-one-vs-city-two/', '/search/']));
    expect(await readdir(elsewhere)).toEqual([]);
  });
  test('writes nothing into a folder that holds files already', async () => {
    const root = await temporaryFolder();
    await mkdir(join(root, 'mine'));
    await writeFile(join(root, 'mine', 'thesis.txt'), 'my only copy');
    const { code, err } = await visavisIn(root, 'init', 'mine');
    expect(code).toBe(2);
    expect(err).toBe('mine holds files already. Name a folder that is empty or does not exist yet.\n');
    expect(await readdir(join(root, 'mine'))).toEqual(['thesis.txt']);
  });
  test('gets the schemas and labels of its own kinds, and loses those of kinds that are gone', async () => {
    const root = await temporaryFolder();
    await visavisIn(root, 'init', 'bikes');
    const schemas = join(root, 'bikes/schemas/editor');
    await mkdir(schemas, { recursive: true });
    await writeFile(join(schemas, 'unicycle.schema.json'), '{}');
    expect((await visavisIn(root, 'schemas', '--content', 'bikes/content')).code).toBe(0);
    const written = await readdir(schemas);
    expect(written).toEqual(expect.arrayContaining(['bicycle.schema.json', 'lock.schema.json', 'site.schema.json']));
    expect(written).not.toContain('unicycle.schema.json');
    expect(await readFile(join(root, 'bikes/.github/labeler.yml'), 'utf8')).toContain('content/locks/**');
  });
  test('takes an empty folder, and refuses a file', async () => {
    const root = await temporaryFolder();
    await mkdir(join(root, 'empty'));
    await writeFile(join(root, 'file'), '');
    expect((await visavisIn(root, 'init', 'empty')).code).toBe(0);
    expect(await visavisIn(root, 'init', 'file')).toMatchObject({ code: 2, err: expect.stringContaining('is not a folder') });
  });
});
