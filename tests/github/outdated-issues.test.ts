import { describe, expect, test } from 'vitest';
import { postOutdated, writeStale } from '../../src/github/outdated-issues.ts';
import { maintenance, type Maintenance } from '../../src/github/maintenance-findings.ts';
import { BOT, useFakeGithub } from '../support/fake-github.ts';

const { answer, asked, sent } = useFakeGithub();
const LIST = 'GET /issues?state=all&sort=created&direction=desc&per_page=100&page=1';
const DAY = '2026-07-25';

const fact = (owner: string | null, line = 7) => ({
  owner,
  place: `models/a.md:${line}`,
  url: `https://example.org/code/blob/main/content/models/a.md#L${line}`,
  text: 'Input price, stated 1 Jan 2020',
});
const found = (...owners: readonly (string | null)[]): Maintenance => ({
  asOf: DAY,
  disputedPrices: [],
  missing: [],
  outdated: owners.map((owner) => fact(owner)),
});
const issue = (number: number, purpose: string, more: object = {}) => ({
  id: number,
  number,
  state: 'open',
  body: `<!-- visavis:${purpose} -->\nold`,
  user: BOT,
  ...more,
});
const github = (...issues: readonly object[]) =>
  answer({ [LIST]: issues, 'POST /issues': issue(9, ''), 'PATCH /issues/4': issue(4, ''), 'PATCH /issues/5': issue(5, '') });
const calls = () => sent.map(({ call, body }) => [call, body.title ?? body.state]);

describe('the text of an issue', () => {
  test('lists each fact with the line to edit', () => {
    const text = writeStale(null, [fact(null)], DAY, true);
    expect(text).toContain('### Older than their kind of fact allows (1)');
    expect(text).toContain(
      '- [`models/a.md:7`](https://example.org/code/blob/main/content/models/a.md#L7): `Input price, stated 1 Jan 2020`',
    );
  });
  test.each(['maria', 'visavis/editors'])('calls %s when it is opened, and names them in edits without calling', (owner) => {
    expect(writeStale(owner, [fact(owner)], DAY, true).split('\n')[1]).toContain(`For @${owner}, whom CODEOWNERS`);
    const edited = writeStale(owner, [fact(owner)], DAY, false);
    expect(edited.split('\n')[1]).toContain(`For \`${owner}\`, whom CODEOWNERS`);
    expect(edited).not.toContain('@');
  });
  test('an e-mail address and everybody are never called', () => {
    expect(writeStale('facts@example.org', [], DAY, true)).toContain('For `facts@example.org`,');
    expect(writeStale(null, [fact(null)], DAY, true)).not.toContain('@');
  });
  test('long lists are cut and counted', () => {
    const facts = Array.from({ length: 80 }, (_, index) => fact(null, index));
    const text = writeStale(null, facts, DAY, true);
    expect([text.match(/^- \[/gm)?.length, text.includes('(80)'), text.includes('- and 20 more')]).toEqual([60, true, true]);
  });
  test('words of content do nothing', () => {
    const text = writeStale(null, [{ ...fact(null), text: '`@everyone` <img>' }], DAY, true);
    expect(text).toContain('` @everyone  <img>`');
  });
});

describe('what visavis maintenance hands over', () => {
  test.each<[string, object]>([
    ['an owner that is no name', { owner: 'maria --> @everyone' }],
    ['an address that would end its link', { url: 'https://example.org/)[x](https://evil.example' }],
    ['an address that is not https', { url: 'javascript:alert(1)' }],
  ])('is refused with %s', (_what, more) =>
    expect(maintenance.safeParse({ ...found(), outdated: [{ ...fact(null), ...more }] }).success).toBe(false),
  );
});

describe('the issues', () => {
  test('are one for each owner, and one for what nobody owns', async () => {
    expect(await postOutdated(github(), found('maria', null, 'maria', 'visavis/editors'))).toEqual([
      'Opened issue 9 for everybody.',
      'Opened issue 9 for maria.',
      'Opened issue 9 for visavis/editors.',
    ]);
    expect(calls()).toEqual([
      ['POST /issues', 'Facts to look at again'],
      ['POST /issues', 'Facts to look at again: maria'],
      ['POST /issues', 'Facts to look at again: visavis/editors'],
    ]);
    expect(sent.map(({ body }) => String(body.body).match(/^- \[/gm)?.length)).toEqual([1, 2, 1]);
  });
  test('are edited in place and not multiplied', async () => {
    const there = github(issue(4, 'outdated'), issue(5, 'outdated:maria'));
    expect(await postOutdated(there, found('maria', null))).toEqual([
      'Updated issue 4 for everybody; it is open.',
      'Updated issue 5 for maria; it is open.',
    ]);
    expect(calls()).toEqual([
      ['PATCH /issues/4', 'open'],
      ['PATCH /issues/5', 'open'],
    ]);
    expect(sent[1]?.body.body).not.toContain('@maria');
  });
  test('are closed when nothing is left, also for an owner whom CODEOWNERS no longer names', async () => {
    expect(await postOutdated(github(issue(4, 'outdated'), issue(5, 'outdated:tom')), found())).toEqual([
      'Updated issue 4 for everybody; it is closed.',
      'Updated issue 5 for tom; it is closed.',
    ]);
    expect(sent[0]?.body.body).toContain('Nothing is left to look at.');
  });
  test('are opened again when something comes back, without calling', async () => {
    await postOutdated(github(issue(5, 'outdated:maria', { state: 'closed' })), found('maria'));
    expect([calls(), String(sent[0]?.body.body).includes('@')]).toEqual([[['PATCH /issues/5', 'open']], false]);
  });
  test('that are closed and have nothing new are left alone', async () => {
    expect(await postOutdated(github(issue(4, 'outdated', { state: 'closed' })), found())).toEqual(['No fact is too old.']);
    expect(sent).toEqual([]);
  });
  test('of two for one owner the newest is used', async () => {
    await postOutdated(github(issue(5, 'outdated'), issue(4, 'outdated')), found(null));
    expect(calls()).toEqual([['PATCH /issues/5', 'open']]);
  });
  test.each<[string, object]>([
    ['a stranger wrote', { user: { login: 'stranger', type: 'User' } }],
    ['is a pull request', { pull_request: {} }],
    ['lists disputed prices and dead links', { body: '<!-- visavis:maintenance -->\n' }],
  ])('are not the one that %s', async (_what, more) => {
    await postOutdated(github(issue(4, 'outdated', more)), found(null));
    expect(calls()).toEqual([['POST /issues', 'Facts to look at again']]);
  });
  test('are not touched when GitHub cannot list them', async () => {
    await expect(postOutdated(answer({ [LIST]: [500, { message: 'Server Error' }] }), found(null))).rejects.toThrow('status 500');
    expect([asked.length, sent]).toEqual([1, []]);
  });
});
