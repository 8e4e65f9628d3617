import { describe, expect, test } from 'vitest';
import { postComment } from '../../src/github/sticky-comment.ts';
import { BOT, checkedPull, SHA, useFakeGithub } from '../support/fake-github.ts';

const { answer, sent } = useFakeGithub();
const PULL = checkedPull();
const RUN = { headSha: SHA, url: 'https://github.com/visavis/visavis/actions/runs/5' };
const COMMENTS = 'GET /issues/12/comments?direction=asc&per_page=100&page=1';
const MARKER = '<!-- visavis:change -->\n';
const comment = (id: number, body: string, user: object = BOT) => ({ id, body, user });
const github = (comments: readonly object[]) =>
  answer({
    [COMMENTS]: comments,
    'POST /issues/12/comments': comment(1, ''),
    'PATCH /issues/comments/3': comment(3, ''),
  });
const report = { largestRankMove: 0, markdown: '## What this change does to the site\n\n1 entry added\n' };

describe('the comment of a pull request', () => {
  test('is posted once, with the commit that was checked and the page of the run', async () => {
    expect(await postComment(github([comment(2, 'Looks good')]), PULL, report, RUN)).toBe(
      'Posted the comment of pull request 12.',
    );
    expect(sent.map(({ call, body }) => [call, body.body])).toEqual([
      [
        'POST /issues/12/comments',
        `${MARKER}## What this change does to the site\n\n1 entry added\n\n---\nFor ${SHA}. [This run](${RUN.url}) keeps the built site as an artifact for a few days.\n`,
      ],
    ]);
  });
  test('is edited in place after the next push', async () => {
    expect(await postComment(github([comment(2, 'x'), comment(3, `${MARKER}old`)]), PULL, report, RUN)).toContain('Updated');
    expect(sent.map(({ call }) => call)).toEqual(['PATCH /issues/comments/3']);
  });
  test('of somebody who copied the marker is left alone', async () => {
    const copied = comment(9, `${MARKER}mine`, { login: 'stranger', type: 'User' });
    await postComment(github([copied]), PULL, report, RUN);
    expect(sent.map(({ call }) => call)).toEqual(['POST /issues/12/comments']);
  });
  test('is not posted when the site stays as it is', async () => {
    expect(await postComment(github([]), PULL, { ...report, markdown: '' }, RUN)).toContain('does nothing to the site');
    expect(sent).toEqual([]);
  });
  test('says so when a later push undoes what it told', async () => {
    await postComment(github([comment(3, `${MARKER}old`)]), PULL, { ...report, markdown: '\n' }, RUN);
    expect(sent[0]?.body.body).toContain('This change does nothing to the site.');
  });
  test('holds nothing that acts, whatever the artifact says', async () => {
    await postComment(github([]), PULL, { ...report, markdown: '@everyone ![x](https://evil.example/x.png) <img>' }, RUN);
    expect(sent[0]?.body.body).not.toMatch(/@everyone|!\[x]|https:\/\/evil|<img/);
  });
});
