import { describe, expect, test } from 'vitest';
import { maintenance, type Maintenance } from '../../src/github/maintenance-findings.ts';
import { postMaintenance, writeIssue } from '../../src/github/maintenance-issue.ts';
import { BOT, pageOf, useFakeGithub } from '../support/fake-github.ts';

const { answer, asked, sent } = useFakeGithub();
const none: Maintenance = { asOf: '2026-07-25', weaknesses: [], disputedPrices: [], deadLinks: [], outdated: [] };
const price = { entry: 'a', text: 'price: 1 from a (2026-07-01), but 2 from litellm (2026-07-20)' };
const weakness = { package: 'gray-matter', severity: 'high', title: 'Runs code', url: 'https://github.com/advisories/GHSA-a' };
const link = { url: 'https://example.org/gone', reason: 'status 404', files: ['models/a.md', 'models/b.md'] };
const fact = (line = 7) => ({
  place: `models/a.md:${line}`,
  url: `https://example.org/code/blob/main/content/models/a.md#L${line}`,
  text: 'Input price, stated 1 Jan 2020',
});
const disputed: Maintenance = { ...none, disputedPrices: [price] };

describe('the text of the issue', () => {
  test('lists weak packages, disputed prices, dead links and outdated facts, each with what to do', () =>
    expect(writeIssue({ ...disputed, weaknesses: [weakness], deadLinks: [link], outdated: [fact()] })).toMatchInlineSnapshot(`
      "<!-- visavis:maintenance -->
      As of 2026-07-25. A weekly run rewrites this text and closes the issue when nothing is left. It changes no content.

      ### Weak packages (1)

      Install a version without the weakness. While there is none, say in a comment why it does no harm here.

      - \`gray-matter\`, \`high\`: \`Runs code\`, \`https://github.com/advisories/GHSA-a\`

      ### Disputed prices (1)

      Correct the price, or state the other one under \`disputed:\`.

      - \`a\`: \`price: 1 from a (2026-07-01), but 2 from litellm (2026-07-20)\`

      ### Dead links (1)

      A page can be missing for a short time; each address is tried again every week. Replace those that stay here.

      - \`https://example.org/gone\` answered \`status 404\`; cited in \`models/a.md\`, \`models/b.md\`

      ### Outdated facts (1)

      Read the source again, correct the value if it changed, and set \`asOf\` to the date that the source states.

      - [\`models/a.md:7\`](https://example.org/code/blob/main/content/models/a.md#L7): \`Input price, stated 1 Jan 2020\`
      "
    `));
  test('leaves out a heading without a list', () => expect(writeIssue(disputed).match(/^### /gm)).toHaveLength(1));
  test('holds no hidden state: only the marker is invisible', () =>
    expect(writeIssue({ ...none, deadLinks: [link] }).match(/<!--.*?-->/gs)).toEqual(['<!-- visavis:maintenance -->']));
  test('cuts and counts long lists', () => {
    const text = writeIssue({ ...none, outdated: Array.from({ length: 80 }, (_, line) => fact(line)) });
    expect([text.match(/^- \[/gm)?.length, text.includes('(80)'), text.includes('- and 20 more')]).toEqual([60, true, true]);
  });
  test('shows content as it is: no address and no value acts', () => {
    const acting = 'https://example.org/--><img>`@everyone';
    const text = writeIssue({
      ...none,
      deadLinks: [{ ...link, url: acting }],
      outdated: [{ ...fact(), text: '`@everyone` <b>' }],
    });
    expect(text).toContain('- `https://example.org/--><img> @everyone` answered');
    expect(text).toContain('` @everyone  <b>`');
  });
});

describe('what visavis maintenance writes', () => {
  test.each<[string, object]>([
    ['an address that would end its link', { url: 'https://example.org/)[x](https://evil.example' }],
    ['an address that is not https', { url: 'javascript:alert(1)' }],
    ['a key that is not known', { owner: 'maria' }],
  ])('is rejected with %s', (_what, more) =>
    expect(maintenance.safeParse({ ...none, outdated: [{ ...fact(), ...more }] }).success).toBe(false),
  );
});

describe('the issue', () => {
  const issue = (number: number, more: object = {}) => ({
    number,
    state: 'open',
    body: '<!-- visavis:maintenance -->\nold',
    user: BOT,
    ...more,
  });
  const LIST = pageOf('/issues', 'state=all&sort=created&direction=desc');
  const github = (...issues: readonly object[]) =>
    answer({ [LIST]: issues, 'POST /issues': issue(9), 'PATCH /issues/4': issue(4), 'PATCH /issues/5': issue(5) });
  const calls = () => sent.map(({ call, body }) => [call, body.title ?? body.state]);

  test.each<[string, Maintenance]>([
    ['a weak package', { ...none, weaknesses: [weakness] }],
    ['a disputed price', disputed],
    ['a dead link', { ...none, deadLinks: [link] }],
    ['an outdated fact', { ...none, outdated: [fact()] }],
  ])('is opened for %s', async (_what, found) => {
    expect(await postMaintenance(github(), found)).toBe('Opened issue 9.');
    expect(calls()).toEqual([['POST /issues', 'Facts and links to check']]);
  });
  test('is one: it is rewritten each week', async () => {
    expect(await postMaintenance(github(issue(4)), disputed)).toBe('Updated issue 4; it is open.');
    expect([calls(), sent[0]?.body.body]).toEqual([[['PATCH /issues/4', 'open']], writeIssue(disputed)]);
  });
  test('is reopened when there is something to check again', async () => {
    expect(await postMaintenance(github(issue(4, { state: 'closed' })), disputed)).toBe('Updated issue 4; it is open.');
  });
  test('is closed when nothing is left', async () => {
    expect(await postMaintenance(github(issue(4)), none)).toBe('Updated issue 4; it is closed.');
  });
  test.each([[[]], [[issue(4, { state: 'closed' })]]])('is left alone when nothing was found: %j', async (issues) => {
    expect(await postMaintenance(github(...issues), none)).toBe('Nothing to report.');
    expect(sent).toEqual([]);
  });
  test('is the newest of two', async () => {
    await postMaintenance(github(issue(5), issue(4)), disputed);
    expect(calls()).toEqual([['PATCH /issues/5', 'open']]);
  });
  test.each<[string, object]>([
    ['a stranger wrote', { user: { login: 'stranger', type: 'User' } }],
    ['is a pull request', { pull_request: {} }],
    ['has no text', { body: null }],
  ])('is not the one that %s', async (_what, more) =>
    expect(await postMaintenance(github(issue(4, more)), disputed)).toBe('Opened issue 9.'),
  );
  test('is not touched when GitHub cannot list issues', async () => {
    await expect(postMaintenance(answer({ [LIST]: [403, { message: 'No' }] }), disputed)).rejects.toThrow('status 403: No.');
    expect([asked.length, sent]).toEqual([1, []]);
  });
});
