import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentOption, kindsFile } from '../../src/commands/use-kinds.ts';
import { ROOT, visavisIn } from '../support/command.ts';
import { kindText, writeKinds, type KindFiles } from '../support/kinds.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('the content folder of a command line', () => {
  test.each([
    [['check'], 'content'],
    [['check', '--content', 'mine'], 'mine'],
    [['check', '--content=mine'], 'mine'],
    [['--content', 'a b', 'check', 'file.md'], 'a b'],
    [['check', '--content'], 'content'],
    [['check', '--content=a=b'], 'a=b'],
  ])('of %j is %s', (words, dir) => expect(contentOption(['node', 'visavis', ...words])).toBe(dir));
});

describe('the kinds of a site', () => {
  test('are those beside its content folder', () =>
    expect(kindsFile(join(ROOT, 'examples/databases/content'))).toBe(join(ROOT, 'examples/databases/schemas/index.ts')));
  test('are those that VISAVIS_KINDS names where it brings none', async () =>
    expect(kindsFile(join(await temporaryFolder(), 'content'))).toBe(process.env.VISAVIS_KINDS));
});

/** A site in a temporary folder: these kinds, and an empty content folder. */
async function siteOf(files: KindFiles): Promise<string> {
  const root = dirname(dirname(await writeKinds(files)));
  await mkdir(join(root, 'content'));
  return root;
}

describe('kinds that cannot be loaded are told in one line, with file and line', () => {
  test.each<[string, KindFiles, RegExp]>([
    [
      'a file that is not TypeScript',
      { 'kinds/phone.ts': kindText(["label: 'Phone',", "label: 'Phone'"]) },
      /^schemas\/index\.ts cannot be loaded: .+ \(schemas\/kinds\/phone\.ts:6\)\. /,
    ],
    [
      'TypeScript that cannot be run as it is',
      { 'kinds/phone.ts': `enum Colour { Red }\n${kindText()}` },
      /^schemas\/index\.ts cannot be loaded: .+ \(schemas\/kinds\/phone\.ts:1\)\. /,
    ],
    [
      'a file that is not there',
      { 'index.ts': "import { phone } from './kinds/fone.ts';\n\nexport const kinds = [phone];\n", 'kinds/phone.ts': kindText() },
      /^schemas\/index\.ts cannot be loaded: .*fone\.ts/,
    ],
    [
      'code that throws',
      { 'kinds/phone.ts': kindText(["label: 'Phone',", 'label: missing.word,']) },
      /^schemas\/index\.ts cannot be loaded: missing is not defined \(schemas\/kinds\/phone\.ts:5\)\. /,
    ],
    [
      'a list that is not exported',
      { 'index.ts': 'export const types = [];\n', 'kinds/phone.ts': kindText() },
      /^schemas\/index\.ts:1 does not export the kinds of the site\. Write there: export const kinds = /,
    ],
  ])('%s', async (_name, files, told) => {
    const { code, out, err } = await visavisIn(await siteOf(files), 'check');
    expect(err).toMatch(told);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect([code, out]).toEqual([1, '']);
  });
});

describe('kinds that cannot work are problems like those of content', () => {
  test('and are told before anything else is looked at', async () => {
    const root = await siteOf({ 'kinds/phone.ts': kindText(["columns: ['weight']", "columns: ['wieght']"]) });
    await writeFile(join(root, 'content', 'stray.txt'), '');
    const { code, out } = await visavisIn(root, 'check');
    expect(code).toBe(1);
    expect(out).toBe(
      `schemas/kinds/phone.ts:19:3  invalid-kind
    19 |   columns: ['wieght'],
           ^
  columns of the kind phone names "wieght", which is not one of its facts.
  Fix: Did you mean weight?
  More: docs/problems.md#invalid-kind

1 problem in 1 file.
`,
    );
  });
});
