import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportChange } from '../../src/changes/change-report.ts';
import { INTO_OR_OUT_OF_RANKING, rankMove, type EntryChange } from '../../src/changes/entry-change.ts';
import type { SiteChange } from '../../src/changes/site-change.ts';
import { committedProject, gitIn } from '../support/git-folder.ts';

const ONE = 'models/example-one.md';
const TWO = 'models/example-two.md';

describe('visavis diff', () => {
  test('is silent when content did not change, or changed where no reader looks', async () => {
    const { edit, visavis } = await committedProject();
    expect(await visavis('diff')).toEqual({ code: 0, out: '', err: '' });
    await edit(ONE, (text) => text.replace('facts:\n', '# a comment\nfacts:\n'));
    expect((await visavis('diff', 'HEAD', '--format', 'markdown')).out).toBe('');
  });
  test('E65: tells facts old and new, and flags what was removed', async () => {
    const { edit, visavis } = await committedProject();
    await edit(ONE, (text) =>
      text
        .replace('inputUsdPerMillionTokens: { value: 0.4,', 'inputUsdPerMillionTokens: { value: 0.2,')
        .replace(/^ {2}toolCalling: .*\n/m, '')
        .replace('summary: A small', 'summary: A tiny'),
    );
    const { out } = await visavis('diff');
    expect(out).toContain('0 entries added, 0 removed, 1 edited;');
    expect(out).toContain('Input price: $0.40 (example-list, 2026-07-01) → $0.20 (example-list, 2026-07-01)');
    expect(out).toContain('REMOVED Tool calling: was Yes (example-list, 2026-07-01)');
    expect(out).toContain('text changed: summary');
  });
  test('tells scores and ranks, verdicts that change, and pages that change', async () => {
    const { edit, visavis } = await committedProject();
    const zero = (text: string) => text.replace(/(example-puzzles|providerCount): \{ value: [\d.]+/g, '$1: { value: 0');
    await edit(TWO, zero);
    const { out } = await visavis('diff');
    expect(out).toMatch(/Example Two \(example-two\): \d+ → \d+, rank \d → rank \d/);
    expect(out).toMatch(/Verdicts that change \(\d\)\n {2}Example One vs Example Two: .* → Example One leads/);
    expect(out).toMatch(/pages: 0 added, 0 removed, [1-9]\d* changed/);
  });
  test('tells a sentence of a verdict that names the other side now', async () => {
    const { edit, visavis } = await committedProject();
    await edit(ONE, (text) => text.replace('inputUsdPerMillionTokens: { value: 0.4,', 'inputUsdPerMillionTokens: { value: 12,'));
    const { out } = await visavis('diff');
    expect(out).toMatch(
      /Example One vs Example Two: Input price: Example One is cheaper.* → Input price: Example Two is cheaper/,
    );
  });
  test('tells entries and pages that come and go, and hosts that are new', async () => {
    const { edit, visavis } = await committedProject();
    await edit(TWO, () => undefined);
    await edit(
      'models/example-three.md',
      () =>
        '---\nname: Example Three\nvendor: Example Works\nsummary: A third.\nhomepage: https://elsewhere.example.net/three\ncapabilities: [{ id: text-writing, title: Writes, description: It writes texts., source: example-list }]\n---\n',
    );
    const { out } = await visavis('diff');
    expect(out).toContain('REMOVED entries (1)\n  Example Two (example-two)');
    expect(out).toContain('New entries (1)\n  Example Three (example-three), score');
    expect(out).toContain('New external hosts (1)\n  elsewhere.example.net');
    expect(out).toContain('/models/example-two/');
  });
  test('tells an entry that was renamed as one entry, with what else changes in it, and its pages as moved', async () => {
    const { edit, visavis } = await committedProject();
    await visavis('rename', 'example-two', 'example-zwei');
    const { out } = await visavis('diff');
    expect(out).toMatch(/^0 entries added, 0 removed, 1 renamed, 0 edited; .* pages: 0 added, 0 removed, 4 moved, \d+ changed\./);
    expect(out).toContain('Renamed entries (1)\n  Example Two: renamed example-two → example-zwei\n');
    expect(out).not.toMatch(/REMOVED|New|Verdicts that change/);
    await edit('models/example-zwei.md', (text) =>
      text.replace('outputUsdPerMillionTokens: { value: 12,', 'outputUsdPerMillionTokens: { value: 6,'),
    );
    expect((await visavis('diff')).out).toMatch(/Example Two \(example-zwei\): Output price: \$12\.00 .* → \$6\.00/);
  });
  test('an entry whose former slug none had is new', async () => {
    const { edit, visavis } = await committedProject();
    await edit(
      'models/example-three.md',
      () =>
        '---\nname: Example Three\nvendor: Example Works\nformerSlugs: [example-3]\nsummary: A third.\nhomepage: https://example.org/three\n' +
        'capabilities: [{ id: text-writing, title: Writes, description: It writes texts., source: example-list }]\n---\n',
    );
    const { out } = await visavis('diff');
    expect(out).toContain('New entries (1)\n  Example Three (example-three)');
    expect(out).not.toContain('renamed');
  });
  test('gives all of it as JSON for programs', async () => {
    const { edit, visavis } = await committedProject();
    await edit(TWO, () => undefined);
    const change = JSON.parse((await visavis('diff', 'HEAD', '--format', 'json')).out) as SiteChange;
    expect(change.removed).toEqual([{ slug: 'example-two', name: 'Example Two' }]);
    expect(change.pages.removed).toContain('/compare/example-one-vs-example-two/');
  });
  test('the largest move of a rank is in the JSON', async () => {
    const { edit, visavis } = await committedProject();
    const largest = async () =>
      (JSON.parse((await visavis('diff', 'HEAD', '--format', 'json')).out) as SiteChange).largestRankMove;
    expect(await largest()).toBe(0);
    await edit(TWO, (text) => text.replace(/(example-puzzles|providerCount): \{ value: [\d.]+/g, '$1: { value: 0'));
    expect(await largest()).toBe(1);
  });
  test('--into writes the report for the comment, empty without a change, and prints nothing', async () => {
    const { root, edit, visavis } = await committedProject();
    const into = join(root, 'change');
    const report = () => readFile(join(into, 'change.md'), 'utf8');
    expect(await visavis('diff', 'HEAD', '--into', into)).toEqual({ code: 0, out: '', err: '' });
    expect(await report()).toBe('');
    await edit(TWO, (text) => text.replace(/providerCount: \{ value: [\d.]+/, 'providerCount: { value: 0'));
    await visavis('diff', 'HEAD', '--into', into);
    expect(await report()).toBe((await visavis('diff', 'HEAD', '--format', 'markdown')).out);
  });
  test('content with problems leaves no file of a report', async () => {
    const { root, edit, visavis } = await committedProject();
    await edit(ONE, (text) => text.replace('vendor:', 'vendro:'));
    expect((await visavis('diff', 'HEAD', '--into', join(root, 'change'))).code).toBe(1);
    await expect(readdir(join(root, 'change'))).rejects.toThrow('ENOENT');
  });
  test('content with problems is reported as by check, and a commit that is not there as wrong use', async () => {
    const { edit, visavis } = await committedProject();
    expect((await visavis('diff', 'nowhere')).code).toBe(2);
    await edit(ONE, (text) => text.replace('vendor:', 'vendro:'));
    const ran = await visavis('diff');
    expect([ran.code, ran.err.includes('unknown-key')]).toEqual([1, true]);
  });
  test('leaves the working tree and its index alone', async () => {
    const { root, edit, visavis } = await committedProject();
    await edit(ONE, (text) => text.replace('A small', 'A tiny'));
    const before = gitIn(root, 'status', '--porcelain');
    await visavis('diff');
    expect(gitIn(root, 'status', '--porcelain')).toBe(before);
  });
});

describe('how far a rank moves', () => {
  const moved = (rankFrom: number | null, rankTo: number | null): EntryChange => ({
    slug: 'a',
    name: 'A',
    values: [],
    claimsAdded: [],
    claimsRemoved: [],
    claimsChanged: [],
    confirmedValues: 0,
    texts: [],
    points: { from: 50, to: 50 },
    score: { from: 50, to: 50, rankFrom, rankTo, matchGraph: 0 },
  });
  test.each<[number | null, number | null, number]>([
    [3, 3, 0],
    [3, 9, 6],
    [9, 3, 6],
    [null, null, 0],
    [null, 2, INTO_OR_OUT_OF_RANKING],
    [2, null, INTO_OR_OUT_OF_RANKING],
  ])('from %s to %s is %d places', (from, to, places) => expect(rankMove(moved(from, to))).toBe(places));
});

describe('the report as Markdown', () => {
  const none: SiteChange = {
    added: [],
    removed: [],
    renamed: [],
    changed: [],
    settings: [],
    enter: [],
    leave: [],
    removals: [],
    questions: { open: [], answered: [] },
    largestRankMove: 0,
    flips: [],
    pages: { added: [], removed: [], moved: 0, rerendered: 0 },
    newHosts: [],
  };
  const named = (name: string) => reportChange({ ...none, removed: [{ slug: 'a', name }] }, 'markdown');

  test('begins with a heading, so that a comment explains itself', () =>
    expect(named('One')).toMatch(/^## What this change does to the site\n\n0 entries added, 1 removed/));
  test.each([
    ['a reference', '@everyone', '@everyone'],
    ['an image', '![x](https://evil.example/t.png)', '![x](https'],
    ['a link', '[x](https://evil.example)', '[x](https'],
    ['HTML', '<img src=x onerror=alert(1)>', '<img'],
    ['a table and code', 'a | b `c`', '| b `c`'],
    ['a bare address', 'https://evil.example', 'https://'],
    ['a new line', 'a\n# b', '\n# b'],
  ])('%s in a name does nothing', (_what, name, harmful) => expect(named(name)).not.toContain(harmful));
  test('long lists are cut and counted', () => {
    const removed = Array.from({ length: 30 }, (_, index) => ({ slug: `s${index}`, name: `N${index}` }));
    const text = reportChange({ ...none, removed }, 'markdown');
    expect(text).toContain('REMOVED entries (30)');
    expect(text).toContain('- and 10 more');
  });
  test('a match graph that moves by more than ten points is flagged, however small the move of the score', () => {
    const score = { from: 50, to: 50, rankFrom: 3, rankTo: 3, matchGraph: 14 };
    const claims = { claimsAdded: [], claimsRemoved: [], claimsChanged: [] };
    const change = { slug: 'a', name: 'A', values: [], ...claims, confirmedValues: 0, texts: [], points: score, score };
    expect(reportChange({ ...none, changed: [change] }, 'text')).toContain('FLAG: match graph moved by 14 points');
  });
});
