import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { connectionFrom, githubClient, PostingError } from '../../src/github/github-client.ts';
import { useFakeGithub } from '../support/fake-github.ts';

const { answer, sent, asked } = useFakeGithub();
const thing = z.object({ id: z.number() });
const ids = (from: number, count: number) => Array.from({ length: count }, (_, index) => ({ id: from + index }));

describe('the connection', () => {
  const given = { GITHUB_API_URL: 'https://api.github.com/', GITHUB_REPOSITORY: 'a/b', GITHUB_TOKEN: 't' };
  test('comes from what a runner sets', () =>
    expect(connectionFrom(given)).toEqual({ api: 'https://api.github.com', repository: 'a/b', token: 't' }));
  test.each(['GITHUB_REPOSITORY', 'GITHUB_TOKEN'])('outside a workflow %s is missed by name', (name) =>
    expect(() => connectionFrom({ ...given, [name]: undefined })).toThrow(`${name} must be set`),
  );
  test('a repository that is more than owner and name is refused', () =>
    expect(() => connectionFrom({ ...given, GITHUB_REPOSITORY: 'a/b/../c' })).toThrow(PostingError));
});

describe('asking and sending', () => {
  test('what is not there is undefined, and no fault', async () =>
    expect(await answer({}).find('/issues/1', thing)).toBeUndefined());
  test('the token goes with what is sent', async () => {
    await answer({ 'POST /issues': { id: 1 } }).send('POST', '/issues', thing, { title: 'x' });
    expect(sent).toEqual([{ call: 'POST /issues', body: { title: 'x' }, authorization: 'Bearer secret-token' }]);
  });
  test('a refusal is told with its reason and without the token', async () => {
    const refused = answer({ 'POST /issues': [403, { message: 'Resource not accessible\u001b[31m by integration' }] });
    const error = await refused.send('POST', '/issues', thing, {}).catch((caught: unknown) => String(caught));
    expect(error).toBe('Error: GitHub answers POST /issues with status 403: Resource not accessible [31m by integration');
  });
  test('what is to be removed and is gone already is no fault; a refusal is one', async () => {
    await answer({}).remove('/issues/1/labels/x');
    expect(sent.map(({ call }) => call)).toEqual(['DELETE /issues/1/labels/x']);
    const refused = answer({ 'DELETE /issues/1/labels/x': [403, { message: 'No' }] }).remove('/issues/1/labels/x');
    await expect(refused).rejects.toThrow('status 403: No');
  });
  test('an answer in another form is a fault', async () =>
    await expect(answer({ 'GET /x': { id: 'one' } }).find('/x', thing)).rejects.toThrow('in a form that is not known'));
  test('a redirect is not followed, as it could carry the token elsewhere', async () =>
    await expect(answer({ 'GET /x': [302, {}] }).find('/x', thing)).rejects.toThrow(PostingError));
  test('a server that cannot be reached is told in words', async () => {
    const client = githubClient({ api: 'http://127.0.0.1:9', repository: 'a/b', token: 't' });
    await expect(client.find('/x', thing)).rejects.toThrow('GitHub cannot be reached for GET /x.');
  });
});

describe('searching a list', () => {
  const PAGES = { 'GET /list?a=b&per_page=100&page=1': ids(1, 100), 'GET /list?a=b&per_page=100&page=2': ids(101, 3) };
  test('goes on to the next page while pages are full', async () =>
    expect(await answer(PAGES).search('/list?a=b', thing, ({ id }) => id === 102)).toEqual({ id: 102 }));
  test('ends with the first find', async () => {
    await answer(PAGES).search('/list?a=b', thing, ({ id }) => id === 7);
    expect(asked).toHaveLength(1);
  });
  test('can give all that are wanted, from every page', async () =>
    expect(await answer(PAGES).searchAll('/list?a=b', thing, ({ id }) => id % 50 === 1)).toEqual([
      { id: 1 },
      { id: 51 },
      { id: 101 },
    ]));
  test('finds nothing where nothing is', async () =>
    expect(await answer(PAGES).search('/list?a=b', thing, () => false)).toBeUndefined());
});
