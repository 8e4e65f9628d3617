import { describe, expect, test } from 'vitest';
import { postRefresh } from '../../src/github/refresh-pull-request.ts';
import { pageOf, REPOSITORY, useFakeGithub, type Answers } from '../support/fake-github.ts';

const { answer, sent } = useFakeGithub();
const BASE = 'b'.repeat(40);
const OPEN = pageOf('/pulls', 'state=open&head=visavis:refresh/facts');
const pull = (number: number, full_name = REPOSITORY) => ({ number, head: { ref: 'refresh/facts', repo: { full_name } } });
const github = (more: Answers = {}) =>
  answer({
    'GET ': { default_branch: 'main' },
    [`GET /git/commits/${BASE}`]: { tree: { sha: 'old-tree' } },
    'POST /git/trees': { sha: 'new-tree' },
    'POST /git/commits': { sha: 'new-commit' },
    'POST /git/refs': {},
    'PATCH /git/refs/heads/refresh/facts': {},
    [OPEN]: [],
    'POST /pulls': pull(8),
    'PATCH /pulls/7': pull(7),
    ...more,
  });
const refresh = {
  base: BASE,
  files: new Map([['content/models/one.md', 'new text']]),
  folders: ['content/models', 'content/repositories'],
  site: 'content/site.yaml',
  moves: 'content/moves.yaml',
  markdown: '## What this change does to the site\n',
  url: 'https://github.com/visavis/visavis/actions/runs/5',
};

describe('a refresh', () => {
  test('is one commit on a branch of its own, and one pull request', async () => {
    expect(await postRefresh(github(), refresh)).toBe('Opened pull request 8 with 1 file.');
    expect(sent.map(({ call }) => call)).toEqual(['POST /git/trees', 'POST /git/commits', 'POST /git/refs', 'POST /pulls']);
    expect(sent[0]?.body).toEqual({
      base_tree: 'old-tree',
      tree: [{ path: 'content/models/one.md', content: 'new text', mode: '100644', type: 'blob' }],
    });
    expect(sent[1]?.body).toMatchObject({ tree: 'new-tree', parents: [BASE] });
    expect(sent[2]?.body).toEqual({ ref: 'refs/heads/refresh/facts', sha: 'new-commit' });
    expect(sent[3]?.body).toMatchObject({ head: 'refresh/facts', base: 'main' });
    expect(sent[3]?.body.body).toContain('## What this change does to the site');
  });
  test('overwrites the branch and updates the pull request that are there', async () => {
    const there = github({ 'GET /git/ref/heads/refresh/facts': { ref: 'x' }, [OPEN]: [pull(6, 'stranger/visavis'), pull(7)] });
    expect(await postRefresh(there, refresh)).toBe('Updated pull request 7 with 1 file.');
    expect(sent.slice(2).map(({ call }) => call)).toEqual(['PATCH /git/refs/heads/refresh/facts', 'PATCH /pulls/7']);
    expect(sent[2]?.body).toEqual({ sha: 'new-commit', force: true });
  });
  test('may move the site’s day on, and record moves in rank', async () => {
    const files = new Map([
      ['content/site.yaml', 'today: 2026-11-28\n'],
      ['content/moves.yaml', 'moves: []\n'],
    ]);
    expect(await postRefresh(github(), { ...refresh, files })).toBe('Opened pull request 8 with 2 files.');
  });
  test('without a changed fact posts nothing', async () => {
    expect(await postRefresh(github(), { ...refresh, files: new Map() })).toBe('Nothing posted: no fact changed.');
    expect(sent).toEqual([]);
  });
  test.each([
    '.github/workflows/check.yml',
    'content/ranking.yaml',
    'content/models/site.yaml/x',
    'content/needs/a.yaml',
    'content/models/../../package.json',
    'content/models/A.md',
  ])('never changes %s', async (path) => {
    await expect(postRefresh(github(), { ...refresh, files: new Map([[path, 'x']]) })).rejects.toThrow('must not change');
    expect(sent).toEqual([]);
  });
  test('is not built on a commit that GitHub does not have', async () => {
    await expect(postRefresh(github({ [`GET /git/commits/${BASE}`]: undefined }), refresh)).rejects.toThrow(
      'does not know the commit',
    );
    expect(sent).toEqual([]);
  });
});
