import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { schemas } from '../../src/kinds/kinds.ts';
import { BASE_CONTENT } from '../support/content-folder.ts';
import { edited, problemsOf } from '../support/problems.ts';

const FILE = 'site.yaml';
const { site } = schemas.files;
const { cost: _, ...SITE } = parse(readFileSync(join(BASE_CONTENT, FILE), 'utf8')) as Record<string, unknown>;
const USE = { in: 20, cached: 12, out: 4 };
const withUse = (use: object) => ({ ...SITE, cost: { workloads: { model: [{ name: 'A chat assistant', use }] } } });
const faults = (use: object) =>
  site.safeParse(withUse({ ...USE, ...use })).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

describe('what a site says of costs', () => {
  test('may be left out, and then there is none', () => expect(site.parse(SITE).cost).toBeUndefined());
  test('needs workloads only, each of a kind that has prices', () => {
    expect(site.parse(withUse(USE)).cost).toEqual({
      workloads: { model: [{ name: 'A chat assistant', use: USE }] },
      hosting: [],
    });
    expect(site.parse({ ...SITE, cost: { workloads: {} } }).cost).toEqual({ workloads: {}, hosting: [] });
  });
  test('amounts may have parts, down to a thousandth', () => {
    expect(faults({ out: 0.125 })).toEqual([]);
    expect(faults({ out: 0.0005 })).toHaveLength(1);
  });
  test('a part is at most the whole', () => {
    expect(faults({ cached: 20 })).toEqual([]);
    expect(faults({ cached: 20.5 })).toEqual(['cost.workloads.model.0.use.cached: must be at most in, of which it is a part']);
  });
  test.each([{ in: -1 }, { in: '20' }, { out: 2_000_000 }, { tokens: 3 }])('%j is refused', (use) =>
    expect(faults(use)).not.toEqual([]),
  );
  test.each([
    ['a kind that the site does not have', '    model:', '    modle:', /modle is not a known key here.*Did you mean model\?/],
    ['a kind without prices', '    model:', '    repository:', /repository is not a known key here/],
    ['a part that the kind does not have', 'use: { in: 20,', 'use: { inn: 20,', /inn is not a known key.*Did you mean in\?/],
  ])('%s is reported at its place', async (_name, from, to, words) => {
    const text = edited(FILE, from, to);
    const line = text.split('\n').findIndex((one) => one.includes(to)) + 1;
    const problem = (await problemsOf({ [FILE]: text })).find(({ code }) => code === 'unknown-key');
    expect(problem).toMatchObject({ file: FILE, line });
    expect(`${problem?.message} ${problem?.hint}`).toMatch(words);
  });
});

test('a site is edited on the branch main unless it names another', () =>
  expect(site.parse(SITE).edit).toEqual({ address: 'https://example.org/code/comparisons', branch: 'main' }));

describe('the address of a site', () => {
  const passes = (address: string) => site.safeParse({ ...SITE, address }).success;
  test.each(['https://example.org', 'https://example.org/', 'https://a.github.io/sub', 'https://example.org/a.b/c-d_e/'])(
    '%s can be served',
    (address) => expect(passes(address)).toBe(true),
  );
  test.each([
    'https://example.org//a',
    'https://example.org/a//b',
    'https://example.org/a/../b',
    'https://example.org/./a',
    'https://example.org/a%20b',
    'https://example.org/a:b',
    'https://example.org/?a',
  ])('%s is refused: no file and no route could be called so', (address) => expect(passes(address)).toBe(false));
});
