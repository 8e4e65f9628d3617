/** Slips in what files say of each other, and in the files of the whole site: one problem each, with what to write. */
import { rename, rm, symlink, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BASE_CONTENT, contentWith, type Overlay } from '../support/content-folder.ts';
import { edited, place, problemsAt, problemsOf } from '../support/problems.ts';

const [ONE, TWO, KIT] = ['models/example-one.md', 'models/example-two.md', 'repositories/example-kit.md'];
const [WRITE, RUN, RANKING] = ['needs/write-texts.md', 'needs/run-models.md', 'ranking.yaml'];
const base = (inside: string) => readFileSync(join(BASE_CONTENT, inside), 'utf8');

/** `place | message | hint` of the one problem of the base with an overlay. */
async function only(overlay: Overlay): Promise<string> {
  const [first, ...others] = await problemsOf(overlay);
  expect(others).toEqual([]);
  return first === undefined ? 'none' : `${place(first)} | ${first.message} | ${first.hint}`;
}

const told = (file: string, from: string | RegExp, to: string) => only({ [file]: edited(file, from, to) });

describe('a source', () => {
  test.each([
    ['https://localhost/a', 'leads to localhost, which is no host of the public network'],
    ['https://10.0.0.1/a', 'leads to 10.0.0.1, which is no host of the public network'],
    ['https://example', 'leads to example, which is no host'],
    ['"https://user:pw@example.org/"', 'holds a user name or a password'],
    ['https://example.org/?token=abc', 'holds a secret (token=)'],
    ['javascript:alert(1)', 'begins with javascript: and is no address'],
    ['ftp://example.org', 'begins with ftp: and is no address'],
    ['https://example.org/%zz', 'holds % without two digits'],
    ['https://compare.example.org/models/example-two/', 'is a page of this site itself'],
  ])('%s says what is wrong with it', async (source, part) =>
    expect(await told(ONE, 'value: 0.4, source: example-list', `value: 0.4, source: ${source}`)).toContain(part),
  );
  test.each([
    ['" https://example.org/a"', 'write  https://example.org/a'],
    ['“https://example.org/a”', 'write  https://example.org/a'],
    ['example-list example-table', 'write one of them, such as example-list: each value has one source.'],
    ['example-list and example-table', 'write one of them, such as example-list: each value has one source.'],
    ['none', 'name the source; a value of which none is known is left out.'],
    ['TODO', 'leave the whole line out: what is not stated is unknown.'],
  ])('%s says what to write', async (source, hint) =>
    expect((await told(ONE, 'value: 0.4, source: example-list', `value: 0.4, source: ${source}`)).endsWith(`| ${hint}`)).toBe(
      true,
    ),
  );
  test('disputes no fact of its own', async () =>
    expect(await told(TWO, 'source: https://example.org/other', 'source: example-list')).toContain(
      'is from the source of the fact on line 11',
    ));
});

describe('a successor', () => {
  const fact = (value: string) => `facts:\n  successor: { value: ${value}, source: example-list, asOf: 2026-07-01 }\n`;
  const following = (file: string, value: string) => edited(file, 'facts:\n', fact(value));
  test('in a ring', async () => {
    const site = { 'site.yaml': edited('site.yaml', 'example-two vs', 'example kit vs') };
    expect(await only({ ...site, [ONE]: following(ONE, 'example-two'), [TWO]: following(TWO, 'example-one') })).toBe(
      `${ONE}:8:23 contradictory-facts | Each of these is the successor of the one before: example-one, example-two, example-one. | look up which of them is current, and take its successor out.`,
    );
  });
  test('of another kind', async () =>
    expect(await only({ [ONE]: following(ONE, 'example-kit') })).toContain(
      'which is one of the repositories, while the entry is one of the models. Does it take its place?',
    ));
  test.each(['Use Example Two instead.', 'Replaced by Example Two'])('is no sentence: %s', async (text) =>
    expect(await only({ [ONE]: following(ONE, text) })).toContain('is a sentence'),
  );
  test('a former slug is told with the slug of today', async () => {
    const one = edited(ONE, 'aliases: [ex-1]', 'formerSlugs: [example-0]');
    expect(await only({ [ONE]: one, 'pairs.yaml': edited('pairs.yaml', 'example-one', 'example-0') })).toMatch(
      /\| Did you mean example-one\?$/,
    );
  });
});

describe('a need', () => {
  test.each([
    [WRITE, '[text-writing]', '[toolCalling]', 'ask for the fact in where:  - { fact: toolCalling, … }'],
    [WRITE, '[picture-reading]', '[contextTokens]', 'write  { fact: contextTokens, better: … }'],
    [RUN, '{ fact: pricing, is: free }', 'pricing: free', 'write  { fact: pricing, is: free }'],
    [RUN, '{ fact: pricing, is: free }', 'stars: 100', 'write  { fact: stars, atLeast: 100 }'],
    [RUN, '{ fact: pricing, is: free }', '{ fact: licence, is: Apache 2.0 }', 'write Apache-2.0.'],
    [WRITE, '[picture-reading]', '[text-writing]', 'take it out of prefers, or out of requires.'],
    [RUN, 'anyOf:', 'unanswered: true\nanyOf:', 'remove the line.'],
  ])('%s: %s as %s', async (file, from, to, hint) => expect((await told(file, from, to)).endsWith(`| ${hint}`)).toBe(true));
});

describe('the ranking', () => {
  test.each([
    ['facts: [providerCount]', 'facts: [stars]', '21:17 unknown-fact', 'name another: it is a fact of repositories.'],
    ['id: mistakes', 'id: puzzles', '31:13 invalid-value', 'write another, or remove one of the two.'],
    ['label: Cheapest', 'label: Balanced', '107:12 invalid-value', 'write another, or remove one of them.'],
    ['from: 4000, to: 2000000', 'from: 4000, to: 4000', '40:43 invalid-value', 'look up which of the two is wrong.'],
    ['[Apache-2.0, MIT]', '[Apache 2.0, MIT]', '103:78 invalid-value', 'write Apache-2.0.'],
    [/ {2}ecosystem: \{.*\n/, '', '35:5 invalid-value', 'use one of: adoption, quality, matchGraph.'],
  ])('%s as %s', async (from, to, at, hint) => {
    const found = await told(RANKING, from, to);
    expect(found.startsWith(`${RANKING}:${at} `)).toBe(true);
    expect(found.endsWith(`| ${hint}`)).toBe(true);
  });
});

describe('other files of the site', () => {
  test.each([
    ['site.yaml', 'name: Reading long documents', 'name: A chat assistant', 'write another, or remove one of them.'],
    [
      'site.yaml',
      'policy: all',
      'policy: all\n  nearest: 3',
      'remove it: it goes with another policy than the one that stands here.',
    ],
    ['site.yaml', 'policy: all', 'policy: all\n  nearestt: 3', 'Did you mean nearest?'],
    [
      'site.yaml',
      'example-two vs example-engine',
      'Example Two vs example-two',
      'name two entries that readers may still choose, with "vs" between them.',
    ],
    [ONE, 'capabilities:', 'capability:', 'Did you mean capabilities?'],
    [TWO, '2025-09-01 }', '2025-09-01 }\n    - { value: 8, source: example-list, asOf: 2025-09-01 }', 'keep one of the two.'],
  ])('%s: %s as %s', async (file, from, to, hint) => {
    const found = await problemsOf({ [file]: edited(file, from, to) });
    expect(found.filter(({ code }) => code !== 'too-few-claims').map((one) => one.hint)).toEqual([hint]);
  });
  test('a scale that most results lie outside of is wrong itself', async () =>
    expect(await told('benchmarks/example-puzzles.yaml', 'to: 100', 'to: 1')).toBe(
      'benchmarks/example-puzzles.yaml:8:5 result-off-scale | 2 of 2 results lie outside of 0 to 1 (percent), such as 61.5 in models/example-one.md:18. | correct from and to: they are the results that score 0 and 100.',
    ));
  test('a result of an entry of another kind is asked about', async () => {
    const models = Object.fromEntries(
      [3, 4, 5].map((number) => [
        `models/example-${number}.md`,
        edited(ONE, 'name: Example One', `name: Example ${number}`)
          .replace('aliases: [ex-1]\n', '')
          .replace('homepage: https://example.org/models/one', `homepage: https://example.org/models/${number}`),
      ]),
    );
    const kit = edited(
      KIT,
      'capabilities:',
      'benchmarks:\n  example-puzzles: { value: 70, source: example-table, asOf: 2026-06-01 }\ncapabilities:',
    );
    expect(await only({ ...models, [KIT]: kit })).toContain(
      `${KIT}:19:29 odd-value | example-puzzles measures models: all 5 other results of it are of models.`,
    );
  });
  test('the first day that computers count is asked about', async () =>
    expect(await told(ONE, 'value: 2025-04-14', 'value: 1970-01-01')).toContain('which programs write where they know no day'));
  test.each(['png', 'csv', 'pdf'])('a file that ends with .%s becomes no entry by another name', async (ending) =>
    expect(await only({ [`models/logo.${ending}`]: 'x' })).toMatch(/\| delete it: content is text/),
  );
});

describe('a folder of terms', () => {
  test('that is gone is one problem', async () => {
    const folder = await contentWith({});
    await rm(join(folder, 'capabilities'), { recursive: true });
    expect((await problemsAt(folder)).map(place)).toEqual(['capabilities:1:1 missing-file']);
  });
  test.each(['capabilities', 'benchmarks', 'models'])('in whose place stands a link is one problem: %s', async (name) => {
    const folder = await contentWith({});
    await rename(join(folder, name), `${folder}-${name}`);
    await symlink(`${folder}-${name}`, join(folder, name));
    expect((await problemsAt(folder)).map(place)).toEqual([`${name}:1:1 misplaced-file`]);
    await rm(`${folder}-${name}`, { recursive: true });
  });
  test('a benchmark that was saved among the models under the name of one', async () => {
    const folder = await contentWith({});
    await writeFile(join(folder, 'models/example-one.yaml'), base('benchmarks/example-puzzles.yaml'));
    expect((await problemsAt(folder)).map(place)).toEqual(['models/example-one.yaml:1:1 misplaced-file']);
  });
});
