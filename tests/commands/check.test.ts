import { execFileSync, spawnSync } from 'node:child_process';
import { chmod, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, shellEnvironment, visavisIn } from '../support/command.ts';
import { BASE_CONTENT, contentWith } from '../support/content-folder.ts';
import { committedProject, gitIn } from '../support/git-folder.ts';

const ONE = 'models/example-one.md';
const TWO = 'models/example-two.md';
const misspell = (text: string) => text.replace(/^vendor:/m, 'vendro:');

describe('visavis check', () => {
  test('shows the line and a caret under what is wrong', async () => {
    const { edit, visavis } = await committedProject();
    await edit(ONE, misspell);
    const { code, out } = await visavis('check');
    expect(code).toBe(1);
    expect(out).toContain(`content/models/example-one.md:3:1  unknown-key
    3 | vendro: Example Works
        ^
  vendro is not a known key here; the key vendor, which is needed, is missing.
  Fix: Did you mean vendor?
  More: docs/problems.md#unknown-key
`);
  });
  test('tells of the named files only', async () => {
    const { edit, visavis } = await committedProject();
    await edit(ONE, misspell);
    expect(await visavis('check', `content/${TWO}`)).toEqual({ code: 0, out: '1 file checked: no problems.\n', err: '' });
    expect((await visavis('check', `./content/${ONE}`, `content/${TWO}`)).code).toBe(1);
  });
  test('knows the names of all others, although it tells of no fault of theirs', async () => {
    const { edit, visavis } = await committedProject();
    await edit(ONE, (text) => text.replace('aliases: [ex-1]', 'aliases:\n  - Example Two'));
    await edit(TWO, (text) => text.replace('vendor:', 'vendro:'));
    const { code, out } = await visavis('check', `content/${TWO}`);
    expect(code).toBe(1);
    expect(out).toContain('unknown-key');
    expect(out).toContain('"Example Two" is already a name or alias in content/models/example-one.md:5');
    const only = await visavis('check', `content/${ONE}`);
    expect(only.code).toBe(1);
    expect(only.out).toContain('"Example Two" is already a name or alias in content/models/example-two.md:2');
    expect(only.out).not.toContain('unknown-key');
  });
  test('a file that is not there is wrong use', async () => {
    const { visavis } = await committedProject();
    expect(await visavis('check', 'content/models/nobody.md')).toMatchObject({
      code: 2,
      err: 'There is no file content/models/nobody.md.\n',
    });
  });
  test('shows nothing of what a link leads to, and waits for no pipe', async () => {
    const { root, visavis } = await committedProject();
    await writeFile(join(root, 'secret.md'), 'password: rosebud');
    await symlink(join(root, 'secret.md'), join(root, 'content/models/leak.md'));
    await symlink('/dev/zero', join(root, 'content/models/zero.md'));
    execFileSync('mkfifo', [join(root, 'content/models/pipe.md')]);
    for (const command of ['check', 'build']) {
      const { code, out, err } = await visavis(command);
      expect(code).toBe(1);
      expect(out + err).not.toContain('rosebud');
      expect((out + err).match(/:1:1  unreadable-file$/gm)).toHaveLength(3);
    }
  });
  test('ends with one line when a folder may not be read', async () => {
    const { root } = await committedProject();
    const locked = join(root, 'content/models');
    await chmod(root, 0o755);
    await chmod(locked, 0o000);
    // Root may read everything.
    const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const args = [join(ROOT, 'src/commands/main.ts'), 'check'];
    const ran = spawnSync(process.execPath, args, {
      cwd: root,
      env: shellEnvironment(),
      encoding: 'utf8',
      timeout: 60_000,
      ...user,
    });
    await chmod(locked, 0o755);
    expect(ran.status).toBe(74);
    expect(ran.stderr).toMatch(/^content.*: This user may not read or write there \(EACCES\)\.\n$/);
  });
  test('gives SARIF, also when nothing is wrong', async () => {
    const { edit, visavis } = await committedProject();
    const results = async () =>
      (JSON.parse((await visavis('check', '--format', 'sarif')).out) as { runs: { results: { ruleId: string }[] }[] }).runs[0]
        ?.results;
    expect(await results()).toEqual([]);
    await edit(ONE, misspell);
    expect((await results())?.map((result) => result.ruleId)).toEqual(['unknown-key']);
  });
});

describe('visavis check --changed', () => {
  test('a fault that was there before only warns; one of the change itself fails', async () => {
    const broken = await committedProject();
    await broken.edit(ONE, misspell);
    gitIn(broken.root, 'commit', '-qam', 'Break');
    gitIn(broken.root, 'checkout', '-qb', 'change');
    await broken.edit(TWO, (text) => text.replace('A large', 'A huge'));
    const before = await broken.visavis('check', '--changed');
    expect([before.code, before.out.match(/\(warning\)/g)?.length]).toEqual([0, 1]);
    await broken.edit(TWO, misspell);
    const after = await broken.visavis('check', '--changed', 'main');
    expect(after.code).toBe(1);
    expect(after.out).toContain('2 problems in 2 files. 1 warning among them.');
  });
  test('a twin that the change brings fails, and is blamed itself', async () => {
    const { edit, visavis } = await committedProject();
    const claim = '{ id: text-writing, title: Writes, description: It writes texts., source: example-list }';
    await edit(
      'models/a-twin.md',
      () =>
        `---\nname: Example-One\nvendor: A\nsummary: A twin of another.\nhomepage: https://example.org\ncapabilities: [${claim}]\n---\n`,
    );
    const { code, out } = await visavis('check', '--changed', 'HEAD');
    expect(code).toBe(1);
    expect(out).toContain('models/a-twin.md:2:7  duplicate-name\n');
  });
  test('an entry that the change removes, and that others name, fails', async () => {
    const { edit, visavis } = await committedProject();
    await edit('repositories/example-engine.md', () => undefined);
    const { code, out } = await visavis('check', '--changed', 'HEAD');
    expect(code).toBe(1);
    expect(out).toMatch(/pairs\.yaml:\d+:\d+ {2}unknown-entry\n/);
  });
  test('what the change breaks in a file that it does not touch fails', async () => {
    const { edit, visavis } = await committedProject();
    await edit('benchmarks/example-puzzles.yaml', (text) => text.replace('to: 100', 'to: 80'));
    const { code, out } = await visavis('check', '--changed', 'HEAD');
    expect(code).toBe(1);
    expect(out).toMatch(/models\/example-two\.md:\d+:\d+ {2}result-off-scale\n/);
  });
  test('asks about a value that the change halves, and no more once the entry answers', async () => {
    const { edit, visavis } = await committedProject();
    await edit(ONE, (text) => text.replace('value: 0.4', 'value: 0.1'));
    const asked = await visavis('check', '--changed', 'HEAD', '--format', 'github');
    expect(asked).toMatchObject({
      code: 0,
      out: expect.stringContaining('::warning file=content/models/example-one.md,line=9,'),
    });
    expect(asked.out).toContain('inputUsdPerMillionTokens is 0.1, and was 0.4 before this change');
    const answer = 'confirmed: { inputUsdPerMillionTokens: Its maker cut the price in July. }\ncapabilities:';
    await edit(ONE, (text) => text.replace('capabilities:', answer));
    expect((await visavis('check', '--changed', 'HEAD')).out).toBe('4 entries checked: no problems.\n');
  });
  test('a content folder that is a repository of its own has what it had before too', async () => {
    const root = await contentWith({ [ONE]: misspell(await readFile(join(BASE_CONTENT, ONE), 'utf8')) });
    gitIn(root, 'init', '-q');
    gitIn(root, 'add', '-A');
    gitIn(root, 'commit', '-q', '-m', 'Begin');
    const { code, out } = await visavisIn(root, 'check', '--content', '.', '--changed', 'HEAD');
    expect([code, out.match(/\(warning\)/g)?.length]).toEqual([0, 1]);
  });
  test('a new file belongs to the change', async () => {
    const { edit, visavis } = await committedProject();
    await edit('models/example-new.md', () => '---\nname: New\n---\n');
    expect((await visavis('check', '--changed', 'HEAD')).code).toBe(1);
  });
  test('E64: code beside entries, packages from elsewhere and links anywhere fail, each told once', async () => {
    const { root, edit, visavis } = await committedProject();
    await edit(TWO, (text) => text.replace('An invented', 'A made-up'));
    await writeFile(
      join(root, 'package-lock.json'),
      '{ "packages": { "node_modules/a": { "resolved": "https://example.org/a.tgz" } } }',
    );
    for (const name of ['node_modules', 'content/models/leak.md']) await symlink('/etc', join(root, name));
    gitIn(root, 'add', '-A');
    await symlink('/etc', join(root, 'b.md'));
    const { code, out } = await visavis('check', '--changed', 'HEAD');
    expect(code).toBe(1);
    expect(out.match(/^\S+:\d+:\d+ {2}[a-z-]+$/gm)).toEqual([
      'b.md:1:1  unreadable-file',
      'content/models/leak.md:1:1  unreadable-file',
      'node_modules:1:1  mixed-change',
      'node_modules:1:1  unreadable-file',
      'package-lock.json:1:1  foreign-package',
    ]);
  });
  test('a commit that does not exist is wrong use', async () => {
    const { edit, visavis } = await committedProject();
    await edit(ONE, misspell);
    const ran = await visavis('check', '--changed', 'nowhere');
    expect(ran).toMatchObject({
      code: 2,
      err: 'There is no commit "nowhere" to compare with here. Name another, such as HEAD or main.\n',
    });
  });
});
