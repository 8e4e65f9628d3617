/** Front matter that a hostile or hurried hand may write, beside what tests/entries/parse-yaml.test.ts and parse-markdown.test.ts hold. */
import { describe, expect, test } from 'vitest';
import { checkFile, modelText } from '../support/check-file.ts';
import { place, problemsIn, ranksOf } from '../support/problems.ts';

/** The places of the problems of a model whose sixth line is the first of `keys`. */
const places = (keys: string) => problemsIn(checkFile('a.md', modelText(`${keys}\n`))).map(place);

describe('keys', () => {
  test.each([
    ['a list', '? [1, 2]\n: a', 'a.md:6:3 yaml-syntax'],
    ['a mapping', '{}: a', 'a.md:6:1 yaml-syntax'],
    ['null', 'null: a', 'a.md:6:1 yaml-syntax'],
    ['null in short', '~: a', 'a.md:6:1 yaml-syntax'],
    ['nothing', ': a', 'a.md:6:1 yaml-syntax'],
    ['an alias', '*a : b', 'a.md:6:1 yaml-syntax'],
    ['a number', '1: a', 'a.md:6:1 unknown-key'],
    ['a boolean', 'true: a', 'a.md:6:1 unknown-key'],
    ['empty text', '"": a', 'a.md:6:1 unknown-key'],
    ['a name after a question mark', '? a', 'a.md:6:3 unknown-key'],
    ['a key with a space behind, which is the same key', 'name : a', 'a.md:6:1 duplicate-key'],
    ['a misspelt one', 'adoptoin: 3', 'a.md:6:1 unknown-key'],
  ])('%s is refused at its place', (_, keys, at) => expect(places(keys)).toEqual([at]));
});

describe('syntax', () => {
  test.each([
    ['a directive', '%YAML 1.1', 'a.md:6:1 yaml-syntax'],
    ['a second document', '...\nname: b', 'a.md:7:1 yaml-syntax'],
    ['an empty place in a list', 'aliases: [a, , b]', 'a.md:6:14 yaml-syntax'],
    ['a list that stays open', 'aliases: [a b', 'a.md:6:10 yaml-syntax'],
    ['a quote that stays open', 'aliases: "abc', 'a.md:6:10 yaml-syntax'],
    ['a sign that YAML reserves', 'aliases: @a', 'a.md:6:10 yaml-syntax'],
    ['a list on the line of its key', 'aliases: - a', 'a.md:6:10 yaml-syntax'],
    ['an item where a key should be', '- a', 'a.md:6:1 yaml-syntax'],
  ])('%s is refused at its place', (_, keys, at) => expect(places(keys)[0]).toBe(at));
});

describe('values of another shape than the schema has', () => {
  test.each([
    ['no facts', 'facts: null', 'a.md:6:8 wrong-type'],
    ['a list of facts', 'facts: []', 'a.md:6:8 wrong-type'],
    ['a number for a fact', 'facts:\n  contextTokens: 5', 'a.md:7:18 wrong-type'],
    ['a number for a claim', 'capabilities:\n  - 5', 'a.md:7:5 wrong-type'],
    ['a mapping for a list', 'aliases: { a: b }', 'a.md:6:10 wrong-type'],
  ])('%s is told at the value', (_, keys, at) => expect(places(keys)).toEqual([at]));
  test('deep in a list, the line is that of the element', () => {
    const claim = (title: string) =>
      `  - id: text-writing\n    title: ${title}\n    description: It writes.\n    source: https://example.org/a\n`;
    expect(places(`capabilities:\n${claim('Writes').repeat(7)}${claim('5')}`)).toEqual(['a.md:36:12 wrong-type']);
  });
});

test.each([
  ['a word', 'text'],
  ['null', 'null'],
  ['a number', '5'],
  ['nothing but a comment', '# none'],
])('front matter that is %s is no mapping', async (_, text) =>
  expect(await ranksOf({ 'models/a.md': `---\n${text}\n---\n` })).toEqual([
    expect.stringMatching(/^models\/a\.md:\d+:\d+ not-a-mapping$/),
  ]),
);
