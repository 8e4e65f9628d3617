import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { checkedPull, REPOSITORY, SHA, useFakeGithub } from '../support/fake-github.ts';
import { committedProject, gitIn } from '../support/git-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const { answer, sent, url } = useFakeGithub();

async function folderWith(files: Record<string, string>): Promise<string> {
  const dir = await temporaryFolder();
  for (const [name, text] of Object.entries(files)) await writeFile(join(dir, name), text);
  return dir;
}

/** What a runner and the workflows set. */
beforeEach(() => {
  vi.unstubAllEnvs();
  const variables = { GITHUB_API_URL: url(''), GITHUB_REPOSITORY: REPOSITORY, GITHUB_TOKEN: 'secret-token', GITHUB_RUN_ID: '6' };
  for (const [name, value] of Object.entries({ ...variables, RUN_ID: '5', HEAD_SHA: SHA })) vi.stubEnv(name, value);
});

describe('visavis github', () => {
  test('artifact prints an output of the step, or nothing', async () => {
    const { visavis } = await committedProject();
    const list = 'GET /actions/runs/5/artifacts?name=change&per_page=100';
    answer({ [list]: { artifacts: [{ id: 7, name: 'change', size_in_bytes: 900, expired: false }] } });
    expect(await visavis('github', 'artifact')).toEqual({ code: 0, out: 'id=7\n', err: '' });
    answer({ [list]: { artifacts: [] } });
    expect(await visavis('github', 'artifact')).toEqual({ code: 0, out: '', err: '' });
  });
  test('comment posts what the checks handed over, and sets the labels that do not follow from paths', async () => {
    const { root, edit, visavis } = await committedProject();
    answer({
      'GET /pulls/12': checkedPull({ author_association: 'FIRST_TIME_CONTRIBUTOR' }),
      'GET /labels/first-time': { name: 'first-time' },
      'POST /issues/12/labels': [{ name: 'first-time' }],
      'GET /issues/12/comments?direction=asc&per_page=100&page=1': [],
      'POST /issues/12/comments': { id: 1 },
    });
    const dir = join(root, 'change');
    await edit('models/example-one.md', (text) => text.replace('value: 0.4,', 'value: 0.2,'));
    await visavis('diff', 'HEAD', '--into', dir);
    await writeFile(join(dir, 'pull-request.txt'), '12\n');
    expect((await visavis('github', 'comment', dir)).out).toBe(
      'Posted the comment of pull request 12.\nAdded the label first-time.\n',
    );
    expect(sent[0]?.body.body).toContain('## What this change does to the site');
    expect(sent[0]?.body.body).toContain(`(https://github.com/${REPOSITORY}/actions/runs/5)`);
  });
  test('comment refuses what the checks would not have written: exit 1, and nothing is sent', async () => {
    const { visavis } = await committedProject();
    answer({});
    const ran = await visavis(
      'github',
      'comment',
      await folderWith({ 'change.md': '', 'pull-request.txt': '12', 'more.sh': '' }),
    );
    expect([ran.code, ran.err, sent]).toEqual([1, 'The artifact holds what does not belong there.\n', []]);
  });
  test('refresh publishes the entries that differ from the newest commit', async () => {
    const { root, edit, visavis } = await committedProject();
    const base = gitIn(root, 'rev-parse', 'HEAD').trim();
    await edit('models/example-one.md', (text) => text.replace('value: 0.4,', 'value: 0.2,'));
    answer({
      'GET ': { default_branch: 'main' },
      [`GET /git/commits/${base}`]: { tree: { sha: 'tree' } },
      'POST /git/trees': { sha: 'tree' },
      'POST /git/commits': { sha: 'commit' },
      'POST /git/refs': {},
      'GET /pulls?state=open&head=visavis%3Arefresh%2Ffacts&per_page=100&page=1': [],
      'POST /pulls': { number: 8, head: { ref: 'refresh/facts', repo: null } },
    });
    const dir = await folderWith({ 'change.md': '' });
    expect((await visavis('github', 'refresh', join(dir, 'change.md'))).out).toBe('Opened pull request 8; files: 1.\n');
    expect(sent[0]?.body.tree).toMatchObject([{ path: 'content/models/example-one.md' }]);
  });
  test('maintenance writes the issue of sources and prices, and one for each owner of old facts', async () => {
    const { visavis } = await committedProject();
    answer({
      'GET /issues?state=all&sort=created&direction=desc&per_page=100&page=1': [],
      'POST /issues': { id: 1, number: 9 },
    });
    const fact = { place: 'models/a.md:7', url: 'https://example.org/a#L7', text: 'Input price, stated 1 Jan 2020' };
    const outdated = [
      { owner: 'maria', ...fact },
      { owner: null, ...fact },
    ];
    const dir = await folderWith({
      'maintenance.json': JSON.stringify({ asOf: '2026-07-25', disputedPrices: [], missing: [], outdated }),
    });
    expect((await visavis('github', 'maintenance', join(dir, 'maintenance.json'))).out).toBe(
      'Nothing to report.\nOpened issue 9 for everybody.\nOpened issue 9 for maria.\n',
    );
  });
  test('maintenance refuses what visavis maintenance does not write', async () => {
    const { visavis } = await committedProject();
    const dir = await folderWith({ 'maintenance.json': '{}' });
    expect((await visavis('github', 'maintenance', join(dir, 'maintenance.json'))).err).toContain(
      'is not what visavis maintenance writes',
    );
  });
  test.each([
    ['https://visavis.example.org/', 'https://visavis.example.org', 0],
    ['https://someone.github.io/visavis/', 'https://someone.github.io/visavis', 1],
  ])('address: a site served at %s', async (served, shown, code) => {
    const { edit, visavis } = await committedProject();
    await edit('site.yaml', (text) => text.replace(/^address: .*$/m, 'address: https://visavis.example.org'));
    vi.stubEnv('PAGES_ADDRESS', served);
    const ran = await visavis('github', 'address');
    expect([ran.code, `${ran.out}${ran.err}`]).toEqual([code, expect.stringContaining(shown)]);
  });
  test('outside a workflow it says what is missing', async () => {
    const { visavis } = await committedProject();
    vi.stubEnv('GITHUB_TOKEN', '');
    const ran = await visavis('github', 'artifact');
    expect([ran.code, ran.err]).toEqual([1, 'This runs in a workflow of GitHub: GITHUB_TOKEN must be set.\n']);
  });
});
