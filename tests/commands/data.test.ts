import { existsSync, readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BASE_CONTENT } from '../support/content-folder.ts';
import { runCommand } from '../support/run-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const data = (out: string) => runCommand('data', '--content', BASE_CONTENT, '--out', out);

test('visavis data writes the package, and writes it again in place of the last one', async () => {
  const out = join(await temporaryFolder(), 'package');
  expect(await data(out)).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+ files written into .*package\.\n$/) });
  await writeFile(join(out, 'csv', 'gone.csv'), '');
  expect((await data(out)).code).toBe(0);
  expect(existsSync(join(out, 'csv', 'gone.csv'))).toBe(false);
  expect(readdirSync(out)).toEqual(expect.arrayContaining(['catalogue.json', 'csv', 'datapackage.json', 'parquet']));
});
test('a folder that holds anything else stays as it is', async () => {
  const out = await temporaryFolder();
  await writeFile(join(out, 'letter.txt'), 'Dear reader');
  const { code, err } = await data(out);
  expect([code, readdirSync(out)]).toEqual([2, ['letter.txt']]);
  expect(err).toContain('holds files, and no data package');
});
