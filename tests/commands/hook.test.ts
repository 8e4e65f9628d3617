/** lefthook.yml, run as git runs it before a commit. */
import { execFile } from 'node:child_process';
import { cp, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, shellEnvironment, type Ran } from '../support/command.ts';
import { committedProject, gitIn } from '../support/git-folder.ts';

const ONE = 'models/example-one.md';

/** The fixture with the program, the configuration of its tools and the hook. */
async function projectWithHook() {
  const project = await committedProject();
  const { root } = project;
  for (const name of ['lefthook.yml', '.prettierrc.json', '.prettierignore']) await cp(join(ROOT, name), join(root, name));
  const script = 'node src/commands/main.ts check';
  await writeFile(join(root, 'package.json'), `${JSON.stringify({ type: 'module', scripts: { check: script } }, null, 2)}\n`);
  await writeFile(join(root, '.git/info/exclude'), 'node_modules\nsrc\n');
  for (const name of ['node_modules', 'src']) await symlink(join(ROOT, name), join(root, name));
  const run = () =>
    new Promise<Ran>((resolve) => {
      const lefthook = [join(ROOT, 'node_modules/lefthook/bin/index.js'), 'run', 'pre-commit', '--colors', 'off'];
      execFile(process.execPath, lefthook, { cwd: root, env: shellEnvironment() }, (error, out, err) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
      );
    });
  return { ...project, run };
}

test('the hook looks at what is staged, shows every problem, and leaves what is not staged as it is', async () => {
  const { root, edit, run } = await projectWithHook();
  await edit(ONE, (text) => text.replace('vendor:', 'vendro:'));
  await writeFile(join(root, 'a.ts'), 'export const a = "double quotes"\n');
  gitIn(root, 'add', '-A');
  await edit(ONE, (text) => text.replace('vendro:', 'vendor:'));
  const { code, out, err } = await run();
  expect(code).toBe(1);
  expect(out + err).toContain('content/models/example-one.md:3:1  unknown-key');
  expect(out + err).toContain('[warn] a.ts');
  expect(await readFile(join(root, 'content', ONE), 'utf8')).toContain('\nvendor:');
  await writeFile(join(root, 'a.ts'), "export const a = 'single quotes';\n");
  gitIn(root, 'add', '-A');
  expect((await run()).code).toBe(0);
});
