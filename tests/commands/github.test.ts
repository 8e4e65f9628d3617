import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ROOT } from '../support/command.ts';
import { checkedPull, pageOf, REPOSITORY, SHA, useFakeGithub } from '../support/fake-github.ts';
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
    const list = 'GET /actions/runs/5/artifacts?name=change';
    answer({ [list]: { artifacts: [{ id: 7, name: 'change', size_in_bytes: 900, expired: false }] } });
    expect(await visavis('github', 'artifact')).toEqual({ code: 0, out: 'id=7\n', err: '' });
    answer({ [list]: { artifacts: [] } });
    expect(await visavis('github', 'artifact')).toEqual({ code: 0, out: '', err: '' });
  });
  test('comment posts the report that the checks left', async () => {
    const { root, edit, visavis } = await committedProject();
    answer({
      'GET /pulls/12': checkedPull(),
      [pageOf('/issues/12/comments')]: [],
      [pageOf('/pulls/12/files')]: [{ filename: 'package.json' }],
      'GET /actions/runs/5/artifacts?name=site': { artifacts: [{ id: 8, name: 'site', expired: false }] },
      'POST /issues/12/comments': { id: 1 },
    });
    const dir = join(root, 'change');
    await edit('models/example-one.md', (text) => text.replace('value: 0.4,', 'value: 0.2,'));
    await visavis('diff', 'HEAD', '--into', dir);
    await writeFile(join(dir, 'pull-request.txt'), '12\n');
    expect((await visavis('github', 'comment', dir)).out).toBe('Posted the comment on pull request 12.\n');
    expect(sent[0]?.body.body).toContain('## What this change does to the site');
    expect(sent[0]?.body.body).toContain('- `package.json`\n');
    expect(sent[0]?.body.body).toContain(`(https://github.com/${REPOSITORY}/actions/runs/5/artifacts/8)`);
  });
  test('comment rejects what the checks would not have written: exit code 1, and nothing is sent', async () => {
    const { visavis } = await committedProject();
    answer({});
    const ran = await visavis(
      'github',
      'comment',
      await folderWith({ 'change.md': '', 'pull-request.txt': '12', 'more.sh': '' }),
    );
    expect([ran.code, ran.err, sent]).toEqual([1, 'The artifact holds a file that does not belong there.\n', []]);
  });
  test('refresh posts the entries that differ from the newest commit', async () => {
    const { root, edit, visavis } = await committedProject();
    const base = gitIn(root, 'rev-parse', 'HEAD').trim();
    await edit('models/example-one.md', (text) => text.replace('value: 0.4,', 'value: 0.2,'));
    answer({
      'GET ': { default_branch: 'main' },
      [`GET /git/commits/${base}`]: { tree: { sha: 'tree' } },
      'POST /git/trees': { sha: 'tree' },
      'POST /git/commits': { sha: 'commit' },
      'POST /git/refs': {},
      [pageOf('/pulls', 'state=open&head=visavis:refresh/facts')]: [],
      'POST /pulls': { number: 8, head: { ref: 'refresh/facts', repo: null } },
    });
    const dir = await folderWith({ 'change.md': '' });
    expect((await visavis('github', 'refresh', join(dir, 'change.md'))).out).toBe('Opened pull request 8 with 1 file.\n');
    expect(sent[0]?.body.tree).toMatchObject([{ path: 'content/models/example-one.md' }]);
  });
  test('refresh posts the site’s day, and of site.yaml nothing else', async () => {
    const { edit, visavis } = await committedProject();
    await edit('site.yaml', (text) => text.replace(/^today: .*$/m, 'today: 2026-12-24').replace(/^name: .*$/m, 'name: Other'));
    answer({});
    const ran = await visavis('github', 'refresh', join(await folderWith({ 'change.md': '' }), 'change.md'));
    expect([ran.code, ran.err, sent]).toEqual([1, 'A refresh must change nothing but the day in content/site.yaml.\n', []]);
  });
  test('refresh rejects a change outside the entries', async () => {
    const { edit, visavis } = await committedProject();
    await edit('ranking.yaml', (text) => `${text}# edited\n`);
    answer({});
    const ran = await visavis('github', 'refresh', join(await folderWith({ 'change.md': '' }), 'change.md'));
    expect([ran.code, ran.err, sent]).toEqual([1, 'A refresh must not change content/ranking.yaml.\n', []]);
  });
  test('refresh posts no file that a link names, and deletes none', async () => {
    const { root, edit, visavis } = await committedProject();
    answer({});
    const report = join(await folderWith({ 'change.md': '' }), 'change.md');
    await edit('models/example-one.md', () => undefined);
    const deleted = await visavis('github', 'refresh', report);
    await symlink('/etc/hostname', join(root, 'content', 'models', 'example-one.md'));
    const linked = await visavis('github', 'refresh', report);
    const message = 'A refresh must not delete or link content/models/example-one.md.\n';
    expect([deleted, linked].map(({ code, err }) => [code, err])).toEqual([
      [1, message],
      [1, message],
    ]);
    expect(sent).toEqual([]);
  });
  test('maintenance opens the issue with what visavis maintenance found', async () => {
    const { visavis } = await committedProject();
    answer({ [pageOf('/issues', 'state=all&sort=created&direction=desc')]: [], 'POST /issues': { number: 9 } });
    const outdated = [{ place: 'models/a.md:7', url: 'https://example.org/a#L7', text: 'Input price, stated 1 Jan 2020' }];
    const dir = await folderWith({
      'maintenance.json': JSON.stringify({ asOf: '2026-07-25', weaknesses: [], disputedPrices: [], deadLinks: [], outdated }),
    });
    expect((await visavis('github', 'maintenance', join(dir, 'maintenance.json'))).out).toBe('Opened issue 9.\n');
  });
  test.each(['{}', 'not JSON'])('maintenance rejects a file that holds %s', async (text) => {
    const { visavis } = await committedProject();
    const ran = await visavis('github', 'maintenance', join(await folderWith({ 'maintenance.json': text }), 'maintenance.json'));
    expect([ran.code, ran.err]).toEqual([1, expect.stringContaining('is not a file that visavis maintenance wrote.')]);
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
  test('notes prints the section of the changelog that a release publishes, and nothing for another version', async () => {
    const { root, visavis } = await committedProject();
    const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { readonly version: string };
    await writeFile(join(root, 'CHANGELOG.md'), `# Changelog\n\n## ${version}\n\n- New.\n\n## 0.0.1\n\n- Old.\n`);
    vi.stubEnv('GITHUB_REF_NAME', `v${version}`);
    expect(await visavis('github', 'notes')).toEqual({ code: 0, out: '- New.\n', err: '' });
    vi.stubEnv('GITHUB_REF_NAME', 'v99.0.0');
    expect(await visavis('github', 'notes')).toEqual({
      code: 1,
      out: '',
      err: `The tag is v99.0.0, but package.json states version ${version}.\n`,
    });
  });
  test('outside a workflow it says what is missing', async () => {
    const { visavis } = await committedProject();
    vi.stubEnv('GITHUB_TOKEN', '');
    const ran = await visavis('github', 'artifact');
    expect([ran.code, ran.err]).toEqual([1, 'This command runs in a GitHub workflow: set GITHUB_TOKEN.\n']);
  });
});
