import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
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

describe('a build of what was built before', () => {
  test('does nothing, until the content, the site or an option is another', async () => {
    const place = await placeWithSite();
    expect(build(place)).toContain('Render');
    const before = hashes(place.out);
    expect(build(place)).toContain(NOTHING);
    expect(build(place, '--clean')).toContain('Render');
    // A page that was edited by hand, and one that is gone, are made again.
    const page = join(place.out, 'compare', 'example-atlas-vs-example-bolt', 'index.html');
    writeFileSync(page, readFileSync(page, 'utf8').replace('Example', 'Elpmaxe'));
    expect(build(place)).toContain('Render');
    expect(hashes(place.out)).toEqual(before);
    rmSync(page);
    expect(build(place)).toContain('Render');
    expect(hashes(place.out)).toEqual(before);
    const numberOf = (file: string) => statSync(join(place.out, file)).ino;
    // One is kept because nothing that it follows from has changed, one because it comes out the same, and the third has another sentence.
    const files = ['compare/example-atlas-vs-example-bolt/index.html', 'glossary/index.html', 'models/example-one/index.html'];
    const numbers = files.map(numberOf);
    appendFileSync(join(place.content, 'models', 'example-one.md'), 'One more sentence.\n');
    expect(build(place)).toContain('are as before');
    expect(files.map((file, at) => numberOf(file) === numbers[at])).toEqual([true, true, false]);
    expect(build(place)).toContain(NOTHING);
  });

  test('has the words of kinds that share code with another folder', async () => {
    const place = await placeWithSite();
    const [shared, listed] = [join(place.folder, 'shared.ts'), join(place.folder, 'schemas', 'index.ts')];
    const kinds = readFileSync(listed, 'utf8').trim();
    writeFileSync(shared, kinds);
    writeFileSync(listed, "export { kinds } from '../shared.ts';\n");
    build(place);
    expect(build(place)).toContain(NOTHING);
    writeFileSync(
      shared,
      `${kinds.replace('{ kinds }', '{ kinds as theirs }')}
import { kinds as theirs } from ${JSON.stringify(join(ROOT, 'tests/fixtures/schemas/index.ts'))};
export const kinds = theirs.map((kind) => ({ ...kind, plural: kind.plural.toUpperCase() }));\n`,
    );
    expect(build(place)).toContain('Render');
    expect(readFileSync(join(place.out, 'index.html'), 'utf8')).toContain('>MODELS<');
  });

  test('says what is wrong with content that was good before', async () => {
    const place = await placeWithSite();
    build(place);
    cpSync(join(place.content, 'models', 'example-one.md'), join(place.content, 'models', 'example-again.md'));
    const args = ['src/commands/main.ts', 'build', '--content', place.content, '--out', place.out];
    const ran = spawnSync(process.execPath, args, { cwd: ROOT, env: shellEnvironment(), encoding: 'utf8' });
    expect([ran.status, ran.stdout]).toEqual([1, '']);
  });
});
