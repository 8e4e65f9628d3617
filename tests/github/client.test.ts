import { describe, expect, test } from 'vitest';
import { findFirst, githubClient, unlessStatus } from '../../src/github/client.ts';
import { connectionFrom } from '../../src/github/connection.ts';
import { GithubError, GithubUnavailableError } from '../../src/github/github-error.ts';
import { AT_ONCE, pageOf, useFakeGithub, type Answers } from '../support/fake-github.ts';
import { useLocalServer } from '../support/local-server.ts';

const { answer, sent, asked, url } = useFakeGithub();
const ISSUE = 'GET /issues/1';
const read = (answers: Answers, pace = AT_ONCE) => {
  const { client, repository } = answer(answers, pace);
  return client.request('GET /repos/{owner}/{repo}/issues/{issue_number}', { ...repository, issue_number: 1 });
};
const write = (answers: Answers) => {
  const { client, repository } = answer(answers);
  return client.request('POST /repos/{owner}/{repo}/issues', { ...repository, title: 'x' });
};
const failure = (request: Promise<unknown>) => request.then(() => undefined).catch((error: unknown) => error);

describe('the connection of a workflow', () => {
  const variables = { GITHUB_API_URL: 'https://api.github.com/', GITHUB_REPOSITORY: 'a/b', GITHUB_TOKEN: 't' };
  test('comes from what a runner sets', () => expect(connectionFrom(variables).repository).toEqual({ owner: 'a', repo: 'b' }));
  test.each(['GITHUB_REPOSITORY', 'GITHUB_TOKEN'])('outside a workflow, a missing %s is named', (name) =>
    expect(() => connectionFrom({ ...variables, [name]: undefined })).toThrow(
      `This command runs in a GitHub workflow: set ${name}.`,
    ),
  );
  test('rejects a repository that is more than owner and name', () =>
    expect(() => connectionFrom({ ...variables, GITHUB_REPOSITORY: 'a/b/../c' })).toThrow(GithubError));
});

describe('a request', () => {
  test('sends the token', async () => {
    await write({ 'POST /issues': { id: 1 } });
    expect(sent).toEqual([{ call: 'POST /issues', body: { title: 'x' }, authorization: 'token secret-token' }]);
  });
  test('can expect a status: the answer is then undefined', async () => {
    expect(await unlessStatus(read({}), 404)).toBeUndefined();
    await expect(unlessStatus(read({}), 403)).rejects.toThrow('status 404');
  });
  test('that fails is tried three times', async () => {
    await expect(read({ [ISSUE]: [502, { message: 'Bad Gateway' }] })).rejects.toThrow('status 502: Bad Gateway.');
    expect(asked).toHaveLength(3);
  });
  test('that creates something is tried once, because a lost answer may hide a success', async () => {
    await expect(write({ 'POST /issues': [502, {}] })).rejects.toThrow('status 502.');
    expect(asked).toHaveLength(1);
  });
  test('that creates something follows no redirect', async () =>
    await expect(write({ 'POST /issues': [307, {}, { location: '/elsewhere' }] })).rejects.toThrow('cannot be reached'));
});

describe('an error', () => {
  test('is one line with the reason, and holds no token', async () => {
    const error = await failure(
      write({ 'POST /issues': [403, { message: 'Resource not accessible\u001b[31m by integration' }] }),
    );
    expect(String(error)).toBe(
      'Error: GitHub answered POST /repos/visavis/visavis/issues with status 403: Resource not accessible [31m by integration.',
    );
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('secret-token');
  });
  test('says that GitHub cannot be reached, and why', async () => {
    const client = githubClient({ baseUrl: 'http://127.0.0.1:9', pace: AT_ONCE });
    await expect(client.request('GET /x')).rejects.toThrow(/^GitHub cannot be reached for GET \/x: .+\.$/);
  });
  test('says that an answer is not JSON', async () => {
    const page = read({ [ISSUE]: [200, 'page', { 'content-type': 'text/html' }] });
    await expect(page).rejects.toThrow('GitHub answered /repos/visavis/visavis/issues/1 with something other than JSON.');
  });
});

describe('the rate limit', () => {
  const used: readonly unknown[] = [403, { message: 'x' }, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1787400000' }];
  const pause: readonly unknown[] = [429, { message: 'You have exceeded a secondary rate limit' }, { 'retry-after': '60' }];
  test.each([AT_ONCE, { ...AT_ONCE, isThrottled: true }])(
    'that is used up ends at once, with the time of its end: %j',
    async (pace) => {
      const error = await failure(read({ [ISSUE]: used }, pace));
      expect(error).toBeInstanceOf(GithubUnavailableError);
      expect(String(error)).toBe('Error: GitHub’s rate limit is used up until 2026-08-22 12:00:00 UTC.');
      expect(asked).toHaveLength(1);
    },
  );
  test('without a token advises to set one', async () => {
    answer({ [ISSUE]: used });
    const client = githubClient({ baseUrl: url(''), pace: AT_ONCE });
    await expect(client.request('GET /repos/visavis/visavis/issues/1')).rejects.toThrow(
      /UTC\. Set GITHUB_TOKEN for a higher limit\.$/,
    );
  });
  test('that asks for a pause gets one, and then a second try', async () => {
    await expect(read({ [ISSUE]: pause }, { ...AT_ONCE, isThrottled: true })).rejects.toThrow(
      'GitHub’s rate limit is used up for the next 60 seconds.',
    );
    expect(asked).toHaveLength(2);
  });
  test('is not the reason of every status 403', async () =>
    expect(await failure(read({ [ISSUE]: [403, { message: 'No' }, { 'x-ratelimit-remaining': '7' }] }))).not.toBeInstanceOf(
      GithubUnavailableError,
    ));
});

describe('a list', () => {
  const pages = () => {
    const next = `<${url('/repos/visavis/visavis/issues?page=2')}>; rel="next"`;
    const { client, repository } = answer({
      [pageOf('/issues')]: [200, [{ number: 1 }, { number: 2 }], { link: next }],
      'GET /issues?page=2': [{ number: 3 }],
    });
    return client.paginate.iterator('GET /repos/{owner}/{repo}/issues', { ...repository, per_page: 100 });
  };
  test('is searched page after page', async () =>
    expect(await findFirst(pages(), ({ number }) => number === 3)).toEqual({ number: 3 }));
  test('is left at the first item that is wanted', async () => {
    await findFirst(pages(), ({ number }) => number === 2);
    expect(asked).toHaveLength(1);
  });
  test('without the item gives nothing', async () => expect(await findFirst(pages(), () => false)).toBeUndefined());
});

describe('a redirect of a read', () => {
  const elsewhere = useLocalServer({
    '/moved': (request, response) =>
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ authorization: request.headers.authorization ?? 'none' })),
  });
  test('is followed, but the token stays with GitHub', async () => {
    const { data } = await read({ [ISSUE]: [301, {}, { location: elsewhere.url('/moved') }] });
    expect(data).toEqual({ authorization: 'none' });
  });
});
