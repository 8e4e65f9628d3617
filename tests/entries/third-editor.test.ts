/** Slips in the form of a file: each is one problem, at its place, and what it says to write is right. */
import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BASE_CONTENT } from '../support/content-folder.ts';
import { edited, place, problemsOf } from '../support/problems.ts';

const [ONE, PUZZLES] = ['models/example-one.md', 'benchmarks/example-puzzles.yaml'];

/** `line:column | hint` of the one problem of the base with one text in place of another. */
async function told(from: string | RegExp, to: string | ((found: string) => string), file = ONE): Promise<string> {
  const [first, ...others] = await problemsOf({ [file]: edited(file, from, to) });
  expect(others).toEqual([]);
  return `${first?.line}:${first?.column} ${first?.message} | ${first?.hint}`;
}

describe('comments and signs of other languages', () => {
  test.each([
    ['// the facts', '//'],
    ['/* the facts */', '/*'],
    ['-- the facts', '--'],
    ['<!-- the facts -->', '<!--'],
  ])('%s', async (typed, mark) =>
    expect(await told('facts:\n', `${typed}\nfacts:\n`)).toBe(
      `7:1 A comment begins with #, and not with ${mark}. | write  # the facts`,
    ),
  );
  test.each(['=', '=>', ':='])('%s in place of a colon', async (sign) =>
    expect(await told('toolCalling: {', `toolCalling ${sign} {`)).toBe(
      '14:3 There is no colon after toolCalling. | write  toolCalling: { value: true, source: example-list, asOf: 2026-07-01 }',
    ),
  );
  test('a comma at the end of a fact', async () =>
    expect(await told('asOf: 2026-07-01 }\n', 'asOf: 2026-07-01 },\n')).toBe(
      '8:67 A line of YAML does not end with a comma. | remove it.',
    ));
  test('a sign before a number', async () =>
    expect(await told('value: 128000', 'value: >128000')).toBe(
      '11:27 A value cannot begin with > here. | write the number alone: 128000.',
    ));
  test('a number sign in a list', async () =>
    expect(await told('[$, price]', '[#, price]', 'words.yaml')).toBe('18:16 A value cannot begin with # here. | write  "#"'));
});

describe('lines that belong further right', () => {
  test('within braces', async () =>
    expect(await told('{ value: 128000, ', '{ value: 128000,\n  ')).toBe(
      '12:3 This line goes on with what opens at contextTokens, and so has to begin further right. | put it all on one line, or 4 spaces before this one.',
    ));
  test('within quotation marks', async () =>
    expect(await told(/summary: .*/, 'summary: "A small invented model\nfor short answers."')).toBe(
      '6:1 This line goes on with the text above it, and so has to begin further right. | put the text on one line, or two spaces before this one.',
    ));
  test('all facts', async () =>
    expect(await told(/facts:\n(?: {2}.*\n)+/, (found) => found.replace(/^ {2}/gm, ''))).toBe(
      '8:1 facts is empty, because the 9 keys below it begin at the left edge. | put two spaces before each of the lines 8 to 16.',
    ));
  test('one result', async () =>
    expect(
      await told(
        /benchmarks:\n(?: {2}.*\n)+/,
        'benchmarks:\nexample-puzzles: { value: 61.5, source: example-table, asOf: 2026-06-01 }\n',
      ),
    ).toBe('18:1 benchmarks is empty, because the line below it begins at the left edge. | put two spaces before this line.'));
});

describe('a mapping in place of a list', () => {
  test.each([
    ['aliases: [ex-1]', 'aliases:\n  ex-1:', '5:3', 'write  aliases: [ex-1]'],
    [
      /capabilities:\n(?: {2}.*\n)+/,
      'capabilities:\n  text-writing: { title: Writes, description: It writes., source: https://example.org/a }\n',
      '21:3',
      'begin each item with a hyphen, and its name with a key:  - id: text-writing',
    ],
    [
      /capabilities:\n(?: {2}.*\n)+/,
      'capabilities:\n  id: text-writing\n  title: Writes\n  description: It writes.\n  source: https://example.org/a\n',
      '21:3',
      'put a hyphen and a space before it, or brackets around it.',
    ],
  ])('%j', async (from, to, at, hint) => {
    const found = await told(from, to);
    expect(found.startsWith(`${at} `)).toBe(true);
    expect(found.endsWith(`| ${hint}`)).toBe(true);
  });
});

describe('what YAML takes for something else', () => {
  test.each([
    ['name: Example One', 'name: Null', '2:7 name should be text but is Null, which means nothing to YAML.', '"Null"'],
    ['[ex-1]', '[ex-1, ]\nfamily: ~', '5:9 family should be text but is ~, which means nothing to YAML.', '"~"'],
    [
      '128000',
      '1e309',
      '11:27 facts.contextTokens.value should be a number but is 1e309, which is no number here.',
      'more than a number can be',
    ],
    [
      '128000',
      '.inf',
      '11:27 facts.contextTokens.value should be a number but is .inf, which is no number here.',
      'leave the line out',
    ],
    [
      '128000',
      '0b11',
      '11:27 facts.contextTokens.value should be a number but is the text "0b11".',
      'write the number alone, with all its digits',
    ],
    ['2025-04-14', '2025-04-14T10:00:00+09:00', '16:25 facts.releaseDate.value is not valid', 'write the day alone: 2025-04-14.'],
    [
      '128000,',
      '128,000 tokens,',
      '11:27 The number 128,000 tokens is cut in two',
      'write 128000, without a thousands separator',
    ],
    ['value: 0.4,', 'value: $1,000.50 a month,', '9:38 The number $1,000.50 a month is cut in two', 'write 1000.50, without'],
  ])('%j as %j', async (from, to, message, hint) => {
    const found = await told(from, to);
    expect(found).toContain(message);
    expect(found.split(' | ')[1]).toContain(hint);
  });
  test('an anchor and its aliases are told once', async () => {
    let index = 0;
    const found = await told(/source: example-list/g, () => (index++ === 0 ? 'source: &s example-list' : 'source: *s'));
    expect(found).toMatch(/^8:38 Anchors and aliases \(& and \*\) are not used here, as on lines 9, 10, 11, 12, 13, 14, 15\. /);
  });
});

test('a key that stands there in another case is told with its line', async () =>
  expect(await told('vendor: Example Works\n', 'vendor: Example Works\nVendor: Other\n')).toBe(
    '4:1 Vendor is not a known key here. | Did you mean vendor? It stands on line 3 already, so keep one of the two.',
  ));

test('prose below the keys of a file that ends with .yaml is told as what it is', async () => {
  const text = readFileSync(join(BASE_CONTENT, ONE), 'utf8');
  const found = await problemsOf({ [ONE]: undefined, 'models/example-one.yaml': text });
  expect(found.map(({ hint }) => hint)).toEqual([
    'give the file the ending .md if prose follows its keys; a file that ends with .yaml holds keys alone.',
  ]);
  const keys = `---\n${readFileSync(join(BASE_CONTENT, PUZZLES), 'utf8')}---\n`;
  expect((await problemsOf({ [PUZZLES]: keys })).map(place)).toEqual([`${PUZZLES}:13:1 yaml-syntax`]);
});
