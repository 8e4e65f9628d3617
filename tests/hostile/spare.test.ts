import { chmodSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { filesBelow } from '../../src/build/files-below.ts';
import { readManifest } from '../../src/build/output-manifest.ts';
import { keepLinked } from '../../src/build/spare.ts';
import { openStage, swapOutput, type Start } from '../../src/build/swap-output.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let out = '';
beforeEach(async () => void (out = join(await temporaryFolder(), 'dist')));

const at = (file: string) => join(out, file);
const filesIn = (dir: string) => [...filesBelow(dir)].map(({ file }) => file).sort();
const beside = () => readdirSync(join(out, '..')).filter((name) => name.includes('building'));

/** A site of three pages, of which those that `linked` names are linked from the last one. */
async function build(text: string, linked: readonly string[], start: Start = 'empty'): Promise<void> {
  const stage = await openStage(out, start);
  await keepLinked(stage, { dir: out, notedAt: 0 }, new Set());
  for (const name of ['a', 'b', 'c']) {
    mkdirSync(join(stage, name));
    const file = `${name}/index.html`;
    if (linked.includes(name)) linkSync(at(file), join(stage, file));
    else writeFileSync(join(stage, file), text);
  }
  await swapOutput(stage, out, { base: '/', pages: 3 });
}

describe('the site before the last one', () => {
  test('is kept where most of its files are also in the last one, and the next build begins with it', async () => {
    await build('one', []);
    await build('two', ['a', 'b']);
    expect(beside()).toEqual([(await readManifest(out)).spare]);
    const stage = await openStage(out, 'spare');
    expect([filesIn(stage), readFileSync(join(stage, 'c/index.html'), 'utf8')]).toEqual([filesIn(out), 'one']);
    expect(beside()).toHaveLength(1);
  });
  test('goes where most files are new: it would take as much room as the last one', async () => {
    await build('one', []);
    await build('two', ['a']);
    expect([beside(), (await readManifest(out)).spare]).toEqual([[], '']);
  });
  test('goes when a build begins with nothing', async () => {
    await build('one', []);
    await build('two', ['a', 'b', 'c']);
    await build('three', []);
    expect([beside(), filesIn(out).length]).toEqual([[], 3]);
  });
  test('that somebody removed is not missed', async () => {
    await build('one', []);
    await build('two', ['a', 'b']);
    rmSync(join(out, '..', (await readManifest(out)).spare), { recursive: true });
    expect(filesIn(await openStage(out, 'spare'))).toEqual([]);
  });
  test('is never the folder that a changed list of files names', async () => {
    await build('one', []);
    const mine = join(out, '..', 'mine');
    mkdirSync(mine);
    const list = join(out, '..', '.dist.visavis.json');
    for (const spare of ['mine', '../mine', '.', '']) {
      const [head = '', ...files] = readFileSync(list, 'utf8').split('\n');
      writeFileSync(list, [JSON.stringify({ ...(JSON.parse(head) as object), spare }), ...files].join('\n'));
      expect((await readManifest(out)).spare).toBe(spare);
      expect(filesIn(await openStage(out, 'spare'))).toEqual([]);
      expect(statSync(mine).isDirectory()).toBe(true);
    }
  });
});

describe('keepLinked', () => {
  const last = () => ({ dir: out, notedAt: Number.MAX_SAFE_INTEGER });

  test('leaves wanted files that are the very files of the last site, and no empty folder', async () => {
    await build('one', []);
    await build('two', ['a', 'b']);
    const stage = await openStage(out, 'spare');
    writeFileSync(join(stage, 'stray'), '');
    expect(await keepLinked(stage, last(), new Set(['a/index.html', 'c/index.html']))).toEqual(new Set(['a/index.html']));
    expect([filesIn(stage), readdirSync(stage)]).toEqual([['a/index.html'], ['a']]);
    expect(filesIn(out)).toEqual(['a/index.html', 'b/index.html', 'c/index.html']);
  });
  test('does not keep what somebody changed in the last site', async () => {
    await build('one', []);
    await build('two', ['a', 'b']);
    const stage = await openStage(out, 'spare');
    writeFileSync(at('a/index.html'), 'changed');
    const notedAt = statSync(at('a/index.html')).mtimeMs - 1;
    const kept = await keepLinked(stage, { ...last(), notedAt }, new Set(['a/index.html', 'b/index.html']));
    expect([...kept]).toEqual(['b/index.html']);
  });
  test('begins with nothing where a folder cannot be cleared', async () => {
    await build('one', []);
    await build('two', ['a', 'b', 'c']);
    const stage = await openStage(out, 'spare');
    chmodSync(join(stage, 'a'), 0o000);
    const kept = await keepLinked(stage, last(), new Set());
    expect([kept.size, filesIn(stage)]).toEqual([0, []]);
  });
});
