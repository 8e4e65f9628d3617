import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ROOT, shellEnvironment } from '../support/command.ts';
import { placeWithSite, type Place } from '../support/disturbed-build.ts';
import { hashes } from '../support/tree-hashes.ts';

const NOTHING = 'Nothing has changed since the last build.';

/** What `visavis build` says. */
function build({ content, out }: Pick<Place, 'content' | 'out'>, ...options: readonly string[]): string {
  const args = ['src/commands/main.ts', 'build', '--content', content, '--out', out, ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, env: shellEnvironment(), encoding: 'utf8' });
  expect([status, stderr.replace(/^The site’s day.*\n/, '')]).toEqual([0, '']);
  return stdout;
}

// Each test goes on from what the last one built, since most of its time would go into another first build.
describe('a build of what was built before', () => {
  let place: Place;
  let shared: string;
  let kinds: string;

  beforeAll(async () => {
    place = await placeWithSite();
    // The kinds stand in a file outside the folder that lists them.
    const listed = join(place.folder, 'schemas', 'index.ts');
    shared = join(place.folder, 'shared.ts');
    kinds = readFileSync(listed, 'utf8').trim();
    writeFileSync(shared, kinds);
    writeFileSync(listed, "export { kinds } from '../shared.ts';\n");
    build(place);
  });

  test('does nothing, unless all of it is asked for', () => {
    expect(build(place)).toContain(NOTHING);
    expect(build(place, '--clean')).toContain('Render');
  });

  test('makes a page that was edited by hand again, and one that is gone', () => {
    const before = hashes(place.out);
    const page = (name: string) => join(place.out, 'compare', name, 'index.html');
    const edited = page('example-atlas-vs-example-bolt');
    writeFileSync(edited, readFileSync(edited, 'utf8').replace('Example', 'Elpmaxe'));
    rmSync(page('example-one-vs-example-two'));
    expect(build(place)).toContain('Render');
    expect(hashes(place.out)).toEqual(before);
  });

  test('leaves the files of other pages where they are when an entry has changed', () => {
    const numberOf = (file: string) => statSync(join(place.out, file)).ino;
    // One is kept because nothing that it follows from has changed, one because it comes out the same, and the third has another sentence.
    const files = ['compare/example-atlas-vs-example-bolt/index.html', 'glossary/index.html', 'models/example-one/index.html'];
    const numbers = files.map(numberOf);
    appendFileSync(join(place.content, 'models', 'example-one.md'), 'One more sentence.\n');
    expect(build(place)).toContain('are as before');
    expect(files.map((file, at) => numberOf(file) === numbers[at])).toEqual([true, true, false]);
    expect(build(place)).toContain(NOTHING);
  });

  test('has the words of kinds that share code with another folder', () => {
    writeFileSync(
      shared,
      `${kinds.replace('{ kinds }', '{ kinds as theirs }')}
import { kinds as theirs } from ${JSON.stringify(join(ROOT, 'tests/fixtures/schemas/index.ts'))};
export const kinds = theirs.map((kind) => ({ ...kind, plural: kind.plural.toUpperCase() }));\n`,
    );
    expect(build(place)).toContain('Render');
    expect(readFileSync(join(place.out, 'index.html'), 'utf8')).toContain('>MODELS<');
  });

  test('says what is wrong with content that was good before', () => {
    cpSync(join(place.content, 'models', 'example-one.md'), join(place.content, 'models', 'example-again.md'));
    const args = ['src/commands/main.ts', 'build', '--content', place.content, '--out', place.out];
    const ran = spawnSync(process.execPath, args, { cwd: ROOT, env: shellEnvironment(), encoding: 'utf8' });
    expect([ran.status, ran.stdout]).toEqual([1, '']);
  });
});
