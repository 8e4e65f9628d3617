/** Marks of Markdown as people type them from memory: what would be lost or shown raw is told at its place, and what is right is not. */
import { describe, expect, test } from 'vitest';
import { renderProse } from '../../src/prose/render-prose.ts';
import { problemsIn } from '../support/problems.ts';

/** `line:column severity message | hint` of all problems; prose begins on line 10. */
const told = (markdown: string) =>
  problemsIn(renderProse({ file: 'a.md', markdown, line: 10 })).map(
    ({ line, column, code, severity, message, hint }) => `${line}:${column} ${code} ${severity ?? 'error'} ${message} | ${hint}`,
  );

/** The one problem, by its place and severity and by parts of its words. */
function expectOne(markdown: string, begin: string, ...parts: readonly string[]): void {
  const [first = '', ...others] = told(markdown);
  expect(others).toEqual([]);
  expect(first.startsWith(begin)).toBe(true);
  for (const part of parts) expect(first).toContain(part);
}

describe('headings', () => {
  test.each([
    ['Before.\n\n##Limits\n\nText.', '12:1', 'no space behind ##'],
    ['#Limits\n\nText.', '10:1', 'no space behind #,'],
    ['Text\n##Limits', '11:1', 'no space behind ##'],
    ['> ##Limits', '10:3', 'no space behind ##'],
    ['- ##Limits', '10:3', 'no space behind ##'],
    ['##\u00a0Limits', '10:1', 'no plain space'],
    ['####### Limits', '10:1', 'these 7'],
    ['##One\n##Two\n##Three', '10:1', 'So it is with 2 more'],
    ['## \n\nText.', '10:1', 'has no text'],
  ])('%j', (markdown, at, part) => expectOne(markdown, `${at} misread-markdown error `, part));
  test('a text with a full stop right above a rule', () =>
    expectOne('It is done.\n---\n\nMore.', '10:1 misread-markdown warning ', 'put an empty line between'));
  test.each([
    '## Limits',
    'It is the\n#1 of all.',
    '\\##Limits',
    '`##a`',
    'x `a\n##b`',
    'Limits\n---',
    '#1 in tests',
    'C# and F#',
  ])('%j is right', (markdown) => expect(told(markdown)).toEqual([]));
});

describe('tables', () => {
  test.each([
    ['| a | b |\n| 1 | 2 |', '10:1', 'no row of hyphens'],
    ['Text:\n| a | b |\n| 1 | 2 |', '11:1', 'no row of hyphens'],
    ['| **a** | `b` |\n| 1 | 2 |', '10:1', 'no row of hyphens'],
    ['- | a | b |\n  | 1 | 2 |', '10:3', 'no row of hyphens'],
    ['| a | b |\n| --- |\n| 1 | 2 |', '11:1', 'is for 1 column, and the row above it has 2'],
    ['| a | b |\n| — | — |\n| 1 | 2 |', '11:1', 'dashes in place of hyphens'],
    ['| a | b |\n| - | - |\n\n| 1 | 2 |', '13:1', 'An empty line ends the table'],
    ['| a | b |\n| - | - |\n| 1 | 2 | 3 |', '12:9', 'the rest would not be shown'],
  ])('%j', (markdown, at, part) => expectOne(markdown, `${at} misread-markdown error `, part));
  test.each([
    '| a | b |\n| - | - |\n| 1 | 2 |',
    'a | b\n- | -\n1 | 2',
    'x | y',
    '`| a | b |`',
    '\\| a | b |',
    '| a | b |\n| - | - |\n| 1 |',
  ])('%j is right', (markdown) => expect(told(markdown)).toEqual([]));
});

describe('code', () => {
  test.each([
    ['Run:\n\n```sh\nnpm start\n\nMore.', '12:1', 'put a line of  ```  alone below the code.'],
    ['~~~\na', '10:1', 'put a line of  ~~~  alone below the code.'],
    ['```\na\n~~~\n\nMore.', '10:1', 'in place of  ~~~.'],
    ['````\na\n```\n\nMore.', '10:1', 'in place of  ```.'],
    ['```sh\na\n```sh\n\nMore.', '10:1', 'in place of  ```sh.'],
    ['- a\n\n  ```\n  b\n\nMore.', '12:3', 'below the code.'],
    ['```', '10:1', 'below the code.'],
  ])('%j is not closed', (markdown, at, part) => expectOne(markdown, `${at} misread-markdown error `, 'all that follows', part));
  test.each([
    ['Run `npm start now.', '10:5', 'This backtick has no partner'],
    ['``sh\nnpm start\n``', '10:1', 'shown in one line'],
    ["'''\na\n'''", '10:1', 'three backticks'],
    ['Text.\n\n    A paragraph.', '12:1', 'make it code'],
  ])('%j is shown in another way', (markdown, at, part) => expectOne(markdown, `${at} misread-markdown warning `, part));
  test.each([
    '```\na\n```',
    '~~~js\na\n~~~~',
    '> ```\n> a\n> ```',
    '- a\n\n  ```\n  b\n  ```',
    '`` ` ``',
    '\\` alone',
    '```\n##a\n| b |\n```',
  ])('%j is right', (markdown) => expect(told(markdown)).toEqual([]));
});

describe('marks that would be shown', () => {
  test.each([
    ['It is **fast and cheap.', '10:7', 'two asterisks'],
    ['It is fast** and cheap.', '10:11', 'two asterisks'],
    ['It is ** fast ** and cheap.', '10:7', 'a space inside'],
    ['It is ~~gone.', '10:7', 'two tildes'],
    ['Calls `a` in __init__.py first.', '10:14', 'make it bold'],
    ['-one\n-two', '10:1', 'no space behind the marks'],
    ['*one\n*two', '10:1', 'no space behind the marks'],
    ['1.one\n2.two', '10:1', 'no space behind the numbers'],
    ['• one\n• two', '10:1', 'make no list'],
    ['Text:\n2. one\n3. two', '11:1', 'an empty line above'],
    [':::note\nText\n:::', '10:1', 'boxes are not known'],
    ['> [!NOTE]\n> Text', '10:3', 'boxes are not known'],
    ['- [ ] one\n- [x] two', '10:3', 'Boxes to tick'],
  ])('%j', (markdown, at, part) => expectOne(markdown, `${at} misread-markdown warning `, part));
  test.each([
    '2**3 and x ** 2',
    '5 * 3',
    '__fast__',
    '**fast**',
    '~5',
    '-5 to 3',
    '2024. A year.',
    '- [a](https://example.org/)',
    '\\*\\*a',
    'a – b',
  ])('%j is right', (markdown) => expect(told(markdown)).toEqual([]));
  test('keep no page from being made', () =>
    expect(renderProse({ file: 'a.md', markdown: 'It is **fast.', line: 1 })).toMatchObject({
      ok: true,
      value: '<p>It is **fast.</p>',
    }));
});

describe('an address that a space, a line or a missing bracket breaks', () => {
  test.each([
    '[a](https://example.org/a b)',
    '[a](https://example.org/\na)',
    '[a](https://example.org/a',
    '[a](/models/example two/)',
    '[a](/models/example-two',
  ])('%j', (markdown) => expectOne(markdown, '10:1 unsafe-link error ', 'keeps it from being one'));
  test.each(['[a](https://example.org/a "title")', 'x](y'])('%j is right', (markdown) => expect(told(markdown)).toEqual([]));
});

describe('an address that is defined by a name', () => {
  test('twice', () =>
    expectOne('See [a][b].\n\n[b]: https://example.org/1\n[b]: https://example.org/2', '13:1 misread-markdown error ', 'twice'));
  test('and that nothing names', () =>
    expectOne('See.\n\n[b]: https://example.org/1', '12:1 misread-markdown warning ', 'No link names'));
  test('and named in either form', () => expect(told('See [a][b] and [c].\n\n[b]: /needs/\n[C]: /needs/')).toEqual([]));
});

test('an invisible character in a paragraph of several lines is told once', () =>
  expectOne('One\ntwo\u200b\nthree', '11:4 unsafe-character error '));
