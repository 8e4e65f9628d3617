import { describe, expect, test } from 'vitest';
import { postComment } from '../../src/github/change-comment.ts';
import { BOT, checkedPull, pageOf, SHA, useFakeGithub } from '../support/fake-github.ts';

const { answer, asked, sent } = useFakeGithub();
const RUN = { id: '5', headSha: SHA, url: 'https://github.com/visavis/visavis/actions/runs/5' };
const MARKER = '<!-- visavis:change -->\n';
const comment = (id: number, body: string, user: object = BOT) => ({ id, body, user });
const isExecuted = (path: string) => !path.startsWith('content/');
const ENTRY = { filename: 'content/models/a.md' };
const SITE = 'GET /actions/runs/5/artifacts?name=site';
const built = { artifacts: [{ id: 8, name: 'site', size_in_bytes: 9e7, expired: false }] };
const github = (
  comments: readonly object[],
  pull: unknown = checkedPull(),
  files: readonly object[] = [ENTRY],
  site: object = built,
) =>
  answer({
    [pageOf('/pulls/12/files')]: files,
    [SITE]: site,
    'GET /pulls/12': pull,
    [pageOf('/issues/12/comments')]: comments,
    'POST /issues/12/comments': comment(1, ''),
    'PATCH /issues/comments/3': comment(3, ''),
  });
const change = { pullRequest: 12, report: '## What this change does to the site\n\n1 entry added\n' };
const unchanged = { ...change, report: '\n' };

describe('the comment on a pull request', () => {
  test('is posted once, with the commit that was checked and the page of the run', async () => {
    expect(await postComment(github([comment(2, 'Looks good')]), change, RUN, isExecuted)).toBe(
      'Posted the comment on pull request 12.',
    );
    expect(sent.map(({ call, body }) => [call, body.body])).toEqual([
      [
        'POST /issues/12/comments',
        `${MARKER}## What this change does to the site\n\n1 entry added\n\nThis change touches only what is read; nothing of it is executed.\n\n---\nCommit ${SHA}. [Download the built site](${RUN.url}/artifacts/8), an artifact of [the checks](${RUN.url}), within three days.\n`,
      ],
    ]);
  });
  test('is edited in place after the next push', async () => {
    expect(await postComment(github([comment(2, 'x'), comment(3, `${MARKER}old`)]), change, RUN, isExecuted)).toBe(
      'Updated the comment on pull request 12.',
    );
    expect(sent.map(({ call }) => call)).toEqual(['PATCH /issues/comments/3']);
  });
  test('is not the one of somebody who copied the marker', async () => {
    await postComment(github([comment(9, `${MARKER}mine`, { login: 'stranger', type: 'User' })]), change, RUN, isExecuted);
    expect(sent.map(({ call }) => call)).toEqual(['POST /issues/12/comments']);
  });
  test('names what is executed, former places too, though the site stays as it is', async () => {
    const files = [ENTRY, { filename: 'content/a.md', previous_filename: 'src/b.ts' }, { filename: 'package.json' }];
    await postComment(github([], checkedPull(), files), unchanged, RUN, isExecuted);
    expect(sent[0]?.body.body).toContain(
      'This pull request does not change the site.\n\n**This change touches what is executed (2):**\n\n- `package.json`\n- `src/b.ts`\n',
    );
  });
  test('asks GitHub what the pull request changes: the report of a hostile one says what it likes', async () => {
    const report = 'This change touches only what is read; nothing of it is executed.';
    await postComment(github([], checkedPull(), [{ filename: '.npmrc' }]), { ...change, report }, RUN, isExecuted);
    expect(sent[0]?.body.body).toContain('**This change touches what is executed (1):**\n\n- `.npmrc`\n');
  });
  test('E61: the name of a file does nothing', async () => {
    const files = [{ filename: 'src/`@everyone`\n# a\u202e ![x](https://evil.example)\u001b[31m' }];
    await postComment(github([], checkedPull(), files), change, RUN, isExecuted);
    expect(sent[0]?.body.body).toContain('\n- `src/ @everyone  # a  ![x](https://evil.example) [31m`\n');
  });
  test('cuts and counts long lists of files', async () => {
    const files = Array.from({ length: 80 }, (_, index) => ({ filename: `src/${index}.ts` }));
    await postComment(github([], checkedPull(), files), change, RUN, isExecuted);
    const body = String(sent[0]?.body.body);
    expect([body.match(/^- `src/gm)?.length, body.includes('(80)'), body.includes('- and 30 more')]).toEqual([50, true, true]);
  });
  test('says so when no site was built', async () => {
    await postComment(github([], checkedPull(), [ENTRY], { artifacts: [] }), change, RUN, isExecuted);
    expect(sent[0]?.body.body).toContain(`[The checks](${RUN.url}) built no site.`);
  });
  test('is not posted when the site stays as it is', async () => {
    expect(await postComment(github([]), unchanged, RUN, isExecuted)).toBe(
      'Nothing posted: pull request 12 changes neither the site nor what is executed.',
    );
    expect(sent).toEqual([]);
  });
  test('says so when a later push undoes the change', async () => {
    await postComment(github([comment(3, `${MARKER}old`)]), unchanged, RUN, isExecuted);
    expect(sent[0]?.body.body).toContain('This pull request does not change the site.');
  });
  test('holds nothing that acts, whatever the artifact says', async () => {
    await postComment(github([]), { ...change, report: '@everyone ![x](https://evil.example/x.png) <img>' }, RUN, isExecuted);
    expect(sent[0]?.body.body).not.toMatch(/@everyone|!\[x]|https:\/\/evil|<img/);
  });
});

describe('the pull request that an artifact names', () => {
  test.each<[string, unknown]>([
    ['has a newer commit, or is another one', checkedPull({ head: { sha: 'b'.repeat(40) } })],
    ['is closed', checkedPull({ state: 'closed' })],
    ['does not exist', undefined],
    ['has another number', checkedPull({ number: 13 })],
  ])('gets no comment when it %s', async (_why, pull) => {
    const connection = pull === undefined ? answer({}) : github([], pull);
    expect(await postComment(connection, change, RUN, isExecuted)).toMatch(/^Nothing posted: a{40} is not the newest commit/);
    expect(sent).toEqual([]);
  });
  test('is not read for half a commit id', async () => {
    await expect(postComment(github([]), change, { ...RUN, headSha: 'aaaa' }, isExecuted)).rejects.toThrow('HEAD_SHA');
    expect(asked).toEqual([]);
  });
});
