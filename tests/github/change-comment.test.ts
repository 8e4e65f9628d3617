import { describe, expect, test } from 'vitest';
import { postComment } from '../../src/github/change-comment.ts';
import { BOT, checkedPull, pageOf, SHA, useFakeGithub } from '../support/fake-github.ts';

const { answer, asked, sent } = useFakeGithub();
const RUN = { headSha: SHA, url: 'https://github.com/visavis/visavis/actions/runs/5' };
const MARKER = '<!-- visavis:change -->\n';
const comment = (id: number, body: string, user: object = BOT) => ({ id, body, user });
const github = (comments: readonly object[], pull: unknown = checkedPull()) =>
  answer({
    'GET /pulls/12': pull,
    [pageOf('/issues/12/comments')]: comments,
    'POST /issues/12/comments': comment(1, ''),
    'PATCH /issues/comments/3': comment(3, ''),
  });
const change = { pullRequest: 12, report: '## What this change does to the site\n\n1 entry added\n' };
const unchanged = { ...change, report: '\n' };

describe('the comment on a pull request', () => {
  test('is posted once, with the commit that was checked and the page of the run', async () => {
    expect(await postComment(github([comment(2, 'Looks good')]), change, RUN)).toBe('Posted the comment on pull request 12.');
    expect(sent.map(({ call, body }) => [call, body.body])).toEqual([
      [
        'POST /issues/12/comments',
        `${MARKER}## What this change does to the site\n\n1 entry added\n\n---\nCommit ${SHA}. [The checks](${RUN.url}) keep the built site as an artifact for a few days.\n`,
      ],
    ]);
  });
  test('is edited in place after the next push', async () => {
    expect(await postComment(github([comment(2, 'x'), comment(3, `${MARKER}old`)]), change, RUN)).toBe(
      'Updated the comment on pull request 12.',
    );
    expect(sent.map(({ call }) => call)).toEqual(['PATCH /issues/comments/3']);
  });
  test('is not the one of somebody who copied the marker', async () => {
    await postComment(github([comment(9, `${MARKER}mine`, { login: 'stranger', type: 'User' })]), change, RUN);
    expect(sent.map(({ call }) => call)).toEqual(['POST /issues/12/comments']);
  });
  test('is not posted when the site stays as it is', async () => {
    expect(await postComment(github([]), unchanged, RUN)).toBe('Nothing posted: pull request 12 does not change the site.');
    expect(sent).toEqual([]);
  });
  test('says so when a later push undoes the change', async () => {
    await postComment(github([comment(3, `${MARKER}old`)]), unchanged, RUN);
    expect(sent[0]?.body.body).toContain('This pull request does not change the site.');
  });
  test('holds nothing that acts, whatever the artifact says', async () => {
    await postComment(github([]), { ...change, report: '@everyone ![x](https://evil.example/x.png) <img>' }, RUN);
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
    expect(await postComment(connection, change, RUN)).toMatch(/^Nothing posted: a{40} is not the newest commit/);
    expect(sent).toEqual([]);
  });
  test('is not read for half a commit id', async () => {
    await expect(postComment(github([]), change, { ...RUN, headSha: 'aaaa' })).rejects.toThrow('HEAD_SHA');
    expect(asked).toEqual([]);
  });
});
