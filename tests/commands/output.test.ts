import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { FAILURE_SHAPES, JSON_SHAPES, type JsonOf } from '../../src/commands/json-shapes.ts';
import { contentWith, type Overlay } from '../support/content-folder.ts';
import { edited } from '../support/problems.ts';
import { runCommand } from '../support/run-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const ONE = 'models/example-one.md';
const MISSPELT: Overlay = { [ONE]: edited(ONE, 'vendor:', 'vendro:') };
const UNTIDY: Overlay = { [ONE]: edited(ONE, 'value: 2025-04-14', 'value: 2025/4/14') };

/** What a command gives to programs, checked against the shape that the documentation lists. */
async function jsonOf<Name extends keyof typeof JSON_SHAPES>(name: Name, ...args: readonly string[]): Promise<JsonOf<Name>> {
  const { out, err } = await runCommand(...args, '--json');
  expect(err).toBe('');
  return z.parse(JSON_SHAPES[name], JSON.parse(out)) as JsonOf<Name>;
}

describe('--json gives one object of the documented shape', () => {
  test('check: problems with place, what was expected and found, and how to fix them', async () => {
    const content = await contentWith(MISSPELT);
    const { problems } = await jsonOf('check', 'check', '--content', content);
    expect(problems).toMatchObject([
      { line: 3, column: 1, code: 'unknown-key', severity: 'error', fix: 'Did you mean vendor?', fixable: false },
    ]);
    expect(problems[0]).toMatchObject({ expected: 'vendor', found: 'vendro' });
  });
  test('check: the number of entries when nothing is wrong; --format json is the same', async () => {
    const content = await contentWith({});
    expect(await jsonOf('check', 'check', '--content', content)).toEqual({ problems: [], fixed: [], entries: 4 });
    const { out } = await runCommand('check', '--format', 'json', '--content', content);
    expect(JSON.parse(out)).toEqual({ problems: [], fixed: [], entries: 4 });
  });
  test('explain: unrounded scores, and the verdict of two', async () => {
    const content = await contentWith({});
    const found = await jsonOf('explain', 'explain', 'example-two', 'example-one', '--content', content);
    expect(found.entries.map(({ slug }) => slug)).toEqual(['example-two', 'example-one']);
    const [two] = found.entries;
    const sum = two?.subScores.reduce((total, { score, weight }) => total + score * weight, 0);
    expect(sum).toBeCloseTo(two?.score ?? 0, 6);
    expect(found.verdict?.clauses.map(({ slug }) => slug)).toEqual(expect.arrayContaining(['example-one']));
  });
  test('gaps, links, fix, today, calibrate, rename and remove', async () => {
    const content = await contentWith(UNTIDY);
    const at = ['--content', content];
    const file = join(content, ONE);
    expect(await jsonOf('fix', 'fix', '--dry-run', ...at)).toEqual({ dryRun: true, files: 4, changed: [file], failed: [] });
    expect(await jsonOf('fix', 'fix', ...at)).toMatchObject({ changed: [file] });
    const { gaps, total } = await jsonOf('gaps', 'gaps', '--limit', '2', ...at);
    expect([gaps.length, total > 2]).toEqual([2, true]);
    expect((await jsonOf('links', 'links', ...at)).addresses.length).toBeGreaterThan(3);
    expect(await jsonOf('today', 'today', '2026-09-01', ...at)).toEqual({ today: '2026-09-01', isChanged: true });
    expect(await jsonOf('calibrate', 'calibrate', '--dry-run', ...at)).toMatchObject({ dryRun: true, apart: [] });
    const renamed = await jsonOf('remove', 'rename', 'example-two', 'example-zwei', ...at);
    expect(renamed).toMatchObject({ removed: 'models/example-two.md', created: 'models/example-zwei.md' });
    expect(await jsonOf('remove', 'remove', 'example-zwei', ...at)).toMatchObject({ removed: 'models/example-zwei.md' });
  });
  test('import, import-benchmark and new', async () => {
    const content = await contentWith({});
    const at = ['--content', content];
    const table = join(await temporaryFolder(), 'results.csv');
    await writeFile(table, 'model,score\nNobody,1\n');
    const results = ['import-benchmark', 'example-puzzles', '--from', table, '--as-of', '2026-07-01', '--dry-run'];
    expect(await jsonOf('import-benchmark', ...results, ...at)).toMatchObject({ matched: 0, unmatched: ['Nobody'] });
    const made = await jsonOf('new', 'new', 'model', 'Works: Ten', '--homepage', 'https://example.org/ten', ...at);
    expect(made).toEqual({ created: `${content}/models/works-ten.md` });
    const capability = ['capability', 'Maps', '--group', 'language', '--summary', 'Read a map.'];
    expect(await jsonOf('new', 'new', ...capability, ...at)).toEqual({ created: `${content}/capabilities/maps.md` });
    expect(await jsonOf('new', 'new', 'pair', 'example-two', 'example-kit', '--reason', 'Both work.', ...at)).toEqual({
      added: ['example-two', 'example-kit'],
      file: `${content}/pairs.yaml`,
      list: 'include',
    });
  });
  test('init', async () => {
    const folder = join(await temporaryFolder(), 'site');
    expect(await jsonOf('init', 'init', folder)).toEqual({ folder });
  });
});

describe('a command that fails', () => {
  test('gives the problems of the content, whatever was asked for', async () => {
    const content = await contentWith(MISSPELT);
    const { code, out, err } = await runCommand('gaps', '--content', content, '--json');
    expect([code, err]).toEqual([1, '']);
    expect(FAILURE_SHAPES.problems.parse(JSON.parse(out)).problems).toHaveLength(1);
  });
  test('says all that visavis new lacks, and asks no program for it', async () => {
    const { code, out, err } = await runCommand('new', 'need', '--json', '--content', await contentWith({}));
    expect([code, err]).toEqual([2, '']);
    expect(FAILURE_SHAPES.error.parse(JSON.parse(out)).error.message).toMatch(/^A new need needs:\n {2}<name> /);
  });
  test('gives the message and the exit code of anything else', async () => {
    const { code, out } = await runCommand('explain', 'nobody', '--content', await contentWith({}), '--json');
    expect(code).toBe(2);
    expect(FAILURE_SHAPES.error.parse(JSON.parse(out)).error).toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(/^There is no entry "nobody"\./) as string,
    });
  });
});

describe('--quiet', () => {
  test('prints nothing of a success', async () => {
    const at = ['--quiet', '--content', await contentWith({})];
    for (const command of [['check'], ['fix'], ['gaps'], ['links'], ['explain', 'example-one'], ['today', '2026-09-02']])
      expect(await runCommand(...command, ...at)).toEqual({ code: 0, out: '', err: '' });
  });
  test('prints errors and no warnings', async () => {
    const odd: Overlay = { [ONE]: edited(ONE, 'homepage: https://example.org', 'homepage: https://xn--e1afmkfd.example') };
    const warned = ['check', '--content', await contentWith(odd)];
    expect((await runCommand(...warned)).out).toContain('odd-value (warning)');
    expect(await runCommand(...warned, '--quiet')).toEqual({ code: 0, out: '', err: '' });
    const { code, out } = await runCommand('check', '--quiet', '--content', await contentWith(MISSPELT));
    expect([code, out.includes('unknown-key')]).toEqual([1, true]);
  });
});

describe('check --fix', () => {
  test('repairs what visavis fix can, says so, and reports the rest', async () => {
    const content = await contentWith({
      [ONE]: edited(ONE, 'value: 2025-04-14', 'value: 2025/4/14').replace('vendor:', 'vendro:'),
    });
    const { code, out } = await runCommand('check', '--fix', '--content', content);
    expect(code).toBe(1);
    expect(out).toMatch(/^fixed \S+example-one\.md\n/);
    expect(out).toContain('1 problem in 1 file.');
    expect(await readFile(join(content, ONE), 'utf8')).toContain('value: 2025-04-14');
  });
  test('ends well when nothing is left, and touches no file without such a problem', async () => {
    const two = 'models/example-two.md';
    const content = await contentWith({ ...UNTIDY, [two]: edited(two, 'summary:', 'summary:  ') });
    const { fixed } = await jsonOf('check', 'check', '--fix', '--content', content);
    expect(fixed).toEqual([expect.stringMatching(/example-one\.md$/)]);
    expect(await readFile(join(content, two), 'utf8')).toContain('summary:  ');
    expect(await runCommand('check', '--fix', '--content', content)).toMatchObject({
      code: 0,
      out: '4 entries checked: no problems.\n',
    });
  });
});

describe('a typing error', () => {
  test.each([
    [['chekc'], 'Did you mean check?'],
    [['check', '--formt', 'json'], 'Did you mean --format?'],
    [['gaps', '--qiet'], 'Did you mean --quiet?'],
    [['--versoin'], 'Did you mean --version?'],
  ])('%j is answered with what was meant, and exits 2', async (args, meant) => {
    const { code, err } = await runCommand(...args);
    expect([code, err.includes(meant)]).toEqual([2, true]);
  });
  test.each([
    [['check', '--format', 'jsn'], /'jsn' is invalid\. Allowed choices are text, json, github, sarif\./],
    [['explain'], /missing required argument 'entry'/],
    [['gaps', '--limit', 'many'], /a whole number from 1/],
  ])('%j says what is allowed, and exits 2', async (args, told) => {
    const { code, err } = await runCommand(...args);
    expect(code).toBe(2);
    expect(err).toMatch(told);
  });
});
