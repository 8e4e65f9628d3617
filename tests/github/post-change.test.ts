import { describe, expect, test } from 'vitest';
import { postChange } from '../../src/github/post-change.ts';
import { checkedPull, SHA, useFakeGithub, type Answers } from '../support/fake-github.ts';

const { answer, asked, sent } = useFakeGithub();
const RUN = { headSha: SHA, url: 'https://github.com/visavis/visavis/actions/runs/5' };
const report = { markdown: '## What this change does to the site\n', largestRankMove: 0 };
const change = { pullRequest: 12, report };
const ADD = 'POST /issues/12/labels';
const REMOVE_FIRST = 'DELETE /issues/12/labels/first-time';
const REMOVE_RANK = 'DELETE /issues/12/labels/rank-change%3E5';

const github = (pull: unknown, more: Answers = {}) =>
  answer({
    'GET /pulls/12': pull,
    'GET /issues/12/comments?direction=asc&per_page=100&page=1': [],
    'POST /issues/12/comments': { id: 1 },
    'GET /labels/first-time': { name: 'first-time' },
    'GET /labels/rank-change%3E5': { name: 'rank-change>5' },
    [ADD]: [],
    [REMOVE_FIRST]: [],
    [REMOVE_RANK]: [],
    ...more,
  });

/** What was sent about labels, with the labels that were added. */
const labelled = () => sent.filter(({ call }) => call.includes('/labels')).map(({ call, body }) => [call, body.labels]);
const labels = (...names: readonly string[]) => names.map((name) => ({ name }));

describe('the pull request that an artifact names', () => {
  test.each<[string, unknown]>([
    ['has a newer commit, or is another one', checkedPull({ head: { sha: 'b'.repeat(40) } })],
    ['is closed', checkedPull({ state: 'closed' })],
    ['does not exist', undefined],
    ['moved to another number', checkedPull({ number: 13 })],
  ])('gets no comment and no label when it %s', async (_why, pull) => {
    const said = await postChange(github(pull), { ...change, report: { ...report, largestRankMove: 99 } }, RUN);
    expect([said[0]?.startsWith('Nothing posted: aaaa'), said.length, sent]).toEqual([true, 1, []]);
  });
  test('is not asked for with half a commit', async () => {
    await expect(postChange(github(checkedPull()), change, { ...RUN, headSha: 'aaaa' })).rejects.toThrow('HEAD_SHA');
    expect(asked).toEqual([]);
  });
});

describe('the label first-time', () => {
  test.each(['FIRST_TIMER', 'FIRST_TIME_CONTRIBUTOR', 'NONE'])('greets an author who is %s', async (author_association) => {
    expect(await postChange(github(checkedPull({ author_association })), change, RUN)).toContain('Added the label first-time.');
    expect(labelled()).toEqual([[ADD, ['first-time']]]);
  });
  test.each(['CONTRIBUTOR', 'COLLABORATOR', 'MEMBER', 'OWNER', 'MANNEQUIN'])(
    'is not for an author who is %s',
    async (author_association) => {
      await postChange(github(checkedPull({ author_association })), change, RUN);
      expect(labelled()).toEqual([]);
    },
  );
  test('is not for programs', async () => {
    await postChange(github(checkedPull({ author_association: 'NONE', user: { type: 'Bot' } })), change, RUN);
    expect(labelled()).toEqual([]);
  });
  test('is set although the content has faults and there is no report; the comment and the other label stay as they are', async () => {
    const pull = checkedPull({ author_association: 'NONE', labels: labels('rank-change>5') });
    expect(await postChange(github(pull), { ...change, report: undefined }, RUN)).toEqual([
      'Nothing posted: the checks ended before a report.',
      'Added the label first-time.',
    ]);
    expect(sent.map(({ call }) => call)).toEqual([ADD]);
  });
  test('goes when another pull request of the author was merged meanwhile', async () => {
    await postChange(github(checkedPull({ labels: labels('first-time') })), change, RUN);
    expect(labelled()).toEqual([[REMOVE_FIRST, undefined]]);
  });
});

describe('the label rank-change>5', () => {
  const moved = (largestRankMove: number) => ({ ...change, report: { ...report, largestRankMove } });
  test.each<[number, boolean]>([
    [0, false],
    [5, false],
    [6, true],
    [999_999, true],
  ])('a largest move of %d places sets it: %s', async (places, isSet) => {
    await postChange(github(checkedPull()), moved(places), RUN);
    expect(labelled()).toEqual(isSet ? [[ADD, ['rank-change>5']]] : []);
  });
  test('is taken off when a later push moves no rank that far, and no other label with it', async () => {
    const pull = checkedPull({ labels: labels('kind:model', 'Rank-change>5', 'on-hold') });
    expect(await postChange(github(pull), moved(2), RUN)).toContain('Removed the label rank-change>5.');
    expect(labelled()).toEqual([[REMOVE_RANK, undefined]]);
  });
  test('is neither set twice nor taken off twice', async () => {
    await postChange(github(checkedPull({ labels: labels('rank-change>5') })), moved(7), RUN);
    expect(labelled()).toEqual([]);
    const taken = github(checkedPull({ labels: labels('rank-change>5') }), { [REMOVE_RANK]: undefined });
    expect(await postChange(taken, moved(0), RUN)).toContain('Removed the label rank-change>5.');
  });
  test('a repository without the label is told so, and none is made', async () => {
    const without = github(checkedPull(), { 'GET /labels/rank-change%3E5': undefined });
    expect(await postChange(without, moved(7), RUN)).toContain(
      'The repository has no label rank-change>5; CONTRIBUTING.md lists the labels to create.',
    );
    expect(labelled()).toEqual([]);
  });
});
