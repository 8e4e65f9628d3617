import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { ROOT, visavisIn } from '../support/command.ts';
import { BASE_CONTENT, contentWith } from '../support/content-folder.ts';
import { hashes } from '../support/tree-hashes.ts';

const TWO = 'models/example-two.md';
const PUZZLES = 'benchmarks/example-puzzles.yaml';

const NAMES = `names: # as the table calls them
  # Large ones.
  Two: example-two # checked
  Two (high): { entry: example-two, variant: "high effort" }
  One: example-one
  Two mini:
`;
const PAIRS = `# What readers ask for.
include:
  # Often asked.
  - items: [example-two, example-engine] # both new
    reason: Readers ask for it.
  - items: [example-one, example-engine]
    reason: Readers of the example ask for it.
exclude:
  - items: [example-two, example-one]
    reason: They are alike.
`;
const SUCCESSOR = '  successor: { value: example-two, source: example-list, asOf: 2026-07-01 } # said in June\n';

let content = '';
const read = (file: string) => readFile(join(content, file), 'utf8');
const original = (file: string) => readFile(join(BASE_CONTENT, file), 'utf8');
const visavis = (...args: readonly string[]) => visavisIn(ROOT, ...args, '--content', content);
const isValid = async () => expect(await visavis('check')).toMatchObject({ code: 0 });

beforeEach(async () => {
  const one = (await original('models/example-one.md')).replace('facts:\n', `facts:\n${SUCCESSOR}`);
  content = await contentWith({
    'pairs.yaml': PAIRS,
    [PUZZLES]: (await original(PUZZLES)) + NAMES.replace('  Two mini:\n', '  Two mini: null\n'),
    'models/example-one.md': one,
  });
});

describe('visavis remove', () => {
  test('deletes the entry and what names it, and says which successor is open', async () => {
    expect(await visavis('remove', 'example-two')).toEqual({
      code: 0,
      err: '',
      out: [
        '- models/example-two.md',
        '~ benchmarks/example-puzzles.yaml: 2 published names',
        '~ pairs.yaml: 2 pairs',
        '! models/example-one.md names example-two as its successor; state another, or take the fact out.',
        '3 files changed.\n',
      ].join('\n'),
    });
    expect(await readdir(join(content, 'models'))).toEqual(['example-one.md']);
    expect(await read(PUZZLES)).toContain(
      'names: # as the table calls them\n  # Large ones.\n  One: example-one\n  Two mini: null\n',
    );
    expect(await read('pairs.yaml')).toBe(
      '# What readers ask for.\ninclude:\n  # Often asked.\n  - items: [example-one, example-engine]\n    reason: Readers of the example ask for it.\nexclude: []\n',
    );
    await isValid();
  });
  test('--into names another entry in its place, which keeps the slug as a former one; pairs that would be there twice, or of one entry, go', async () => {
    const { code, out } = await visavis('remove', 'example-two', '--into', 'example-one');
    expect(code).toBe(0);
    expect(out).toContain('~ models/example-one.md: formerSlugs: example-two\n');
    expect(await read('models/example-one.md')).toContain('formerSlugs: [example-two]\n');
    const names = await read(PUZZLES);
    expect(names).toContain('  Two: example-one # checked\n  Two (high): { entry: example-one, variant: "high effort" }\n');
    expect(await read('pairs.yaml')).not.toContain('example-two');
    expect((await read('pairs.yaml')).match(/items/g)).toHaveLength(1);
    await isValid();
  });
  test('--into leaves a successor that would be the entry itself, and says so', async () => {
    const { out } = await visavis('remove', 'example-two', '--into', 'example-one');
    expect(out).toContain('! models/example-one.md names example-two as its successor');
    await isValid();
  });
  test('--into another: the successor of a third entry is that one from now on', async () => {
    const { out } = await visavis('remove', 'example-two', '--into', 'example-kit');
    expect(out).toContain('~ models/example-one.md: successor\n');
    expect(await read('models/example-one.md')).toContain(SUCCESSOR.replace('example-two', 'example-kit'));
    await isValid();
  });
  test('--into keeps a former slug that is there already', async () => {
    const one = (await read('models/example-one.md')).replace('summary:', 'formerSlugs: [example-two] # long ago\nsummary:');
    await writeFile(join(content, 'models/example-one.md'), one);
    expect((await visavis('remove', 'example-two', '--into', 'example-one')).out).not.toContain('formerSlugs');
    expect(await read('models/example-one.md')).toBe(one);
  });
  test('--into takes the former slugs of the entry over as well, also to an entry of another kind', async () => {
    await writeFile(
      join(content, TWO),
      (await read(TWO)).replace('summary:', 'formerSlugs: [example-duo, example-zwei]\nsummary:'),
    );
    const { out } = await visavis('remove', 'example-two', '--into', 'example-kit');
    expect(out).toContain('~ repositories/example-kit.md: formerSlugs: example-duo, example-zwei, example-two\n');
    expect(await read('repositories/example-kit.md')).toContain('formerSlugs: [example-duo, example-zwei, example-two]\n');
    await isValid();
  });
  test('--dry-run says the same and changes nothing', async () => {
    const { out } = await visavis('remove', 'example-two', '--dry-run');
    expect(out).toContain('~ pairs.yaml: 2 pairs\n');
    expect(out).toContain('3 files would change.');
    expect(await read('pairs.yaml')).toBe(PAIRS);
    expect(await read(TWO)).toBe(await original(TWO));
  });
  test.each([
    [['example-twoo'], 'There is no entry "example-twoo". Did you mean example-two?\n'],
    [['example-two', '--into', 'example-onee'], 'There is no entry "example-onee". Did you mean example-one?\n'],
    [['example-two', '--into', 'example-two'], '"example-two" cannot take its own place.\n'],
  ])('%s is wrong use', async (args, err) => expect(await visavis('remove', ...args)).toEqual({ code: 2, out: '', err }));
});

describe('visavis rename', () => {
  test('moves the file, rewrites what names it, and keeps the old slug', async () => {
    expect((await visavis('rename', 'example-two', 'example-duo')).out).toBe(
      [
        '- models/example-two.md',
        '+ models/example-duo.md: formerSlugs: example-two',
        '~ benchmarks/example-puzzles.yaml: 2 published names',
        '~ pairs.yaml: 2 pairs',
        '~ models/example-one.md: successor',
        '5 files changed.\n',
      ].join('\n'),
    );
    const before = await original(TWO);
    expect(await read('models/example-duo.md')).toBe(
      before.replace('vendor: Example Works\n', 'vendor: Example Works\nformerSlugs: [example-two]\n'),
    );
    expect(await readdir(join(content, 'models'))).toEqual(['example-duo.md', 'example-one.md']);
    expect(await read('pairs.yaml')).toBe(PAIRS.replaceAll('example-two', 'example-duo'));
    await isValid();
  });
  test('there and back leaves the way as a former slug, and everything else as it was', async () => {
    await visavis('rename', 'example-two', 'example-duo');
    await visavis('rename', 'example-duo', 'example-two');
    expect(await read(TWO)).toContain('formerSlugs: [example-duo]\n');
    expect(await read('pairs.yaml')).toBe(PAIRS);
    await isValid();
  });
  test('--dry-run changes nothing', async () => {
    expect((await visavis('rename', 'example-two', 'example-duo', '--dry-run')).out).toContain('5 files would change.');
    expect(await read('pairs.yaml')).toBe(PAIRS);
    expect(await readdir(join(content, 'models'))).toEqual(['example-one.md', 'example-two.md']);
  });
  test.each([
    ['a slug that is taken', 'example-kit', /taken already: Example Kit in repositories\/example-kit\.md/],
    ['no slug', 'Example_Duo', /cannot be a slug: use lower-case/],
    ['the name of a kind', 'models', /that of another page of the site/],
    ['its own slug', 'example-two', /is the slug of Example Two already/],
    [
      'the name of a file that cannot be read',
      'example-unread',
      /models\/example-unread\.md exists already and was left as it is/,
    ],
    ['the former slug of another', 'example-old', /taken already: Example One/],
  ])('%s is refused', async (_what, slug, message) => {
    const one = await read('models/example-one.md');
    await writeFile(join(content, 'models/example-one.md'), one.replace('facts:\n', 'formerSlugs: [example-old]\nfacts:\n'));
    await writeFile(join(content, 'models/example-unread.md'), '---\nname: "open\n---\n');
    const before = hashes(content);
    const { code, err } = await visavis('rename', 'example-two', slug);
    expect([code, err]).toEqual([2, expect.stringMatching(message)]);
    expect(hashes(content)).toEqual(before);
  });
});
