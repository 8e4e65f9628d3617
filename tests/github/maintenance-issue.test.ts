import { describe, expect, test } from 'vitest';
import type { Maintenance } from '../../src/github/maintenance-findings.ts';
import { postMaintenance, writeIssue } from '../../src/github/maintenance-issue.ts';
import { BOT, useFakeGithub } from '../support/fake-github.ts';

const { answer, sent } = useFakeGithub();
const LIST = 'GET /issues?state=all&sort=created&direction=desc&per_page=100&page=1';
const URL = 'https://example.org/gone';
const none = (asOf: string): Maintenance => ({ asOf, disputedPrices: [], missing: [], outdated: [] });
const gone = (asOf: string, url = URL): Maintenance => ({
  ...none(asOf),
  missing: [{ url, reason: 'status 404', files: ['models/a.md'] }],
});
const disputed: Maintenance = { ...none('2026-07-01'), disputedPrices: [{ entry: 'a', text: 'price: 1, but 2 by litellm' }] };

describe('the text of the issue', () => {
  test('lists what a witness disputes', () =>
    expect(writeIssue(disputed, '')).toContain('### Prices that a witness disputes (1)\n\n- `a`: `price: 1, but 2 by litellm`'));
  test('a source is gone when three weekly looks in a row missed it', () => {
    const first = writeIssue(gone('2026-07-06'), '');
    const second = writeIssue(gone('2026-07-13'), first);
    const third = writeIssue(gone('2026-07-20'), second);
    expect([first, second, third].map((text) => text.includes('Sources that are gone (1)'))).toEqual([false, false, true]);
    expect(second).toContain('### Sources that were not found, and may come back (1)');
    expect(third).toContain(`- \`${URL}\` (\`status 404\`, since 2026-07-06), cited in \`models/a.md\``);
  });
  test('two looks on one day are not two weeks', () => {
    const twice = writeIssue(gone('2026-07-06'), writeIssue(gone('2026-07-06'), ''));
    expect(writeIssue(gone('2026-07-06'), twice)).not.toContain('Sources that are gone');
  });
  test('a source that came back begins anew', () => {
    const back = writeIssue(none('2026-07-13'), writeIssue(gone('2026-07-06'), ''));
    expect(writeIssue(gone('2026-07-27'), back)).toContain('since 2026-07-27');
  });
  test('an address can neither end the hidden memory nor act in the text', () => {
    const url = 'https://example.org/--><img>`@everyone';
    const text = writeIssue(gone('2026-07-06', url), '');
    expect(text.split('\n')[1]).toMatch(/^<!-- [^<>]* -->$/);
    expect(text).toContain('`https://example.org/--><img> @everyone`');
    expect(writeIssue(gone('2026-07-20', url), text)).toContain('since 2026-07-06');
  });
  test('a memory that somebody broke is an empty one', () =>
    expect(writeIssue(gone('2026-07-20'), '<!-- visavis:missing-since {"x": -->')).toContain('since 2026-07-20'));
});

describe('the issue', () => {
  const issue = (number: number, more: object = {}) => ({
    id: number,
    number,
    body: '<!-- visavis:maintenance -->\n',
    user: BOT,
    ...more,
  });
  const github = (...issues: readonly object[]) =>
    answer({ [LIST]: issues, 'POST /issues': issue(9), 'PATCH /issues/4': issue(4) });

  test('is opened when there is something to look at', async () => {
    expect(await postMaintenance(github(), disputed)).toBe('Opened issue 9.');
    expect(sent[0]?.body.title).toBe('Facts and links that need a look');
  });
  test('is edited and not multiplied, and opened again when somebody closed it', async () => {
    expect(await postMaintenance(github(issue(4)), disputed)).toBe('Updated issue 4; it is open.');
    expect(sent.map(({ call, body }) => [call, body.state])).toEqual([['PATCH /issues/4', 'open']]);
  });
  test('is closed when nothing is left', async () => {
    expect(await postMaintenance(github(issue(4)), none('2026-07-01'))).toBe('Updated issue 4; it is closed.');
  });
  test('is not about facts that are only old; those have issues of their own', async () => {
    const outdated = [{ owner: null, place: 'models/a.md:7', url: 'https://example.org/a', text: 'Input price' }];
    expect(await postMaintenance(github(), { ...none('2026-07-01'), outdated })).toBe('Nothing to report.');
  });
  test('is not opened for nothing', async () => {
    expect(await postMaintenance(github(), none('2026-07-01'))).toBe('Nothing to report.');
    expect(sent).toEqual([]);
  });
  test.each<[string, object]>([
    ['a stranger wrote', { user: { login: 'stranger', type: 'User' } }],
    ['is a pull request', { pull_request: {} }],
    ['has no text', { body: null }],
  ])('is not the one that %s', async (_what, more) =>
    expect(await postMaintenance(github(issue(4, more)), disputed)).toBe('Opened issue 9.'),
  );
});
