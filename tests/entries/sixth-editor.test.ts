/** Slips in facts and in what stands beside them: one problem each, with what to write. */
import { describe, expect, test } from 'vitest';
import { fixEntry } from '../../src/editing/fix-entry.ts';
import type { Overlay } from '../support/content-folder.ts';
import { edited, place, problemsOf } from '../support/problems.ts';

const [ONE, TWO, KIT, ENGINE] = [
  'models/example-one.md',
  'models/example-two.md',
  'repositories/example-kit.md',
  'repositories/example-engine.md',
];

/** `line:column code | hint` of the one problem of the base with one text in place of another. */
async function told(file: string, from: string | RegExp, to: string, overlay: Overlay = {}): Promise<string> {
  const [first, ...others] = await problemsOf({ [file]: edited(file, from, to), ...overlay });
  expect(others).toEqual([]);
  return `${first?.line}:${first?.column} ${first?.code} | ${first?.hint}`;
}

const fact = (id: string, value: string) => `facts:\n  ${id}: { value: ${value}, source: example-list, asOf: 2026-07-01 }\n`;

describe('a fact in another form', () => {
  test.each([
    ['knowledgeCutoff', 'June 2024', 'write 2024-06 (visavis fix can do it).'],
    ['knowledgeCutoff', '2024-6', 'write 2024-06 (visavis fix can do it).'],
    ['knowledgeCutoff', '06/2024', 'write 2024-06 (visavis fix can do it).'],
    ['knowledgeCutoff', '2024', 'write the month, as YYYY-MM; if the source states none, leave the line out.'],
    ['knowledgeCutoff', 'spring 2024', 'write the month, as YYYY-MM; if the source states none, leave the line out.'],
    ['parametersBillion', '70B', 'write how many billions there are, as a number alone: 70.'],
    ['parametersBillion', '350M', 'write how many billions there are, as a number alone: 0.35.'],
  ])('%s: %s', async (id, value, hint) =>
    expect((await told(ONE, 'facts:\n', fact(id, value))).endsWith(`| ${hint}`)).toBe(true),
  );
  test.each([
    [ONE, 'value: [text, image]', 'value: text/image', 'put all its values into brackets: [text, image].'],
    [ONE, 'value: [text, image]', 'value: text and image', 'put all its values into brackets: [text, image].'],
    [
      KIT,
      'value: Python',
      'value: Python, Rust',
      'put the whole value into double quotes, or keep a part of it: a comma ends a value here.',
    ],
    [KIT, 'latestRelease: { value: none', 'latestRelease: { value: None', 'write none, in small letters.'],
    [
      TWO,
      'history:\n',
      'history:\n  releaseDate:\n    - { value: 1, source: example-list, asOf: 2025-01-01 }\n',
      'remove it: the values of this fact do not change, so it has no history.',
    ],
    [TWO, /inputUsdPerMillionTokens:\n.*\n/, 'inputUsdPerMillionTokens: [9, 6, 3]\n', 'write  { value: …, source: …, asOf: … }'],
  ])('%s: %j as %j', async (file, from, to, hint) => expect((await told(file, from, to)).endsWith(`| ${hint}`)).toBe(true));
  test('an address that ssh knows is told once', async () =>
    expect(await told(ENGINE, 'https://example.org/code/engine', 'ssh://git@github.com/example-works/engine.git')).toBe(
      '6:13 contradictory-address | write  https://github.com/example-works/engine',
    ));
});

test('visavis fix writes a month as it is said to', () => {
  const text = edited(ONE, 'facts:\n', fact('knowledgeCutoff', 'June 2024'));
  expect(fixEntry(text, 'model')).toContain('knowledgeCutoff: { value: 2024-06, ');
});

describe('answers and reasons', () => {
  test.each([
    ['confirmed: { contextTokens: true }', '7:29 wrong-type | say in a sentence who states the value, or why it is right.'],
    ['withheld: { licence: }', '7:22 wrong-type | say in a sentence why it may not be set.'],
    ['confirmed: { facts.contextTokens: The card states it so. }', '7:14 unknown-fact | Did you mean contextTokens?'],
    ['confirmed: { facts.contextTokens.value: The card states it so. }', '7:14 unknown-fact | Did you mean contextTokens?'],
  ])('%s', async (line, problem) => expect(await told(ONE, 'facts:\n', `${line}\nfacts:\n`)).toBe(problem));
});

describe('what stands in other files', () => {
  test.each([
    [
      'sources.yaml',
      'title: Example table of invented results',
      'title: Example list of invented figures',
      '7:10 duplicate-name | say in each what it alone is.',
    ],
    ['benchmarks/example-puzzles.yaml', 'to: 100', 'to: 0', '7:7 invalid-value | look up both ends of the scale.'],
    [ONE, '[ex-1]', '["ex-1, ex-2"]', '4:11 invalid-value | write each by itself: [ex-1, ex-2]'],
    [ONE, '[text, image]', '[text，image]', '12:30 invalid-value | write  ,  in place of  ，'],
    [ONE, '128000', '128\u2009000', '11:27 wrong-type | write 128000 (visavis fix can do it).'],
  ])('%s: %s', async (file, from, to, problem) => expect(await told(file, from, to)).toBe(problem));
  test.each([
    ['', 'nothing'],
    ['- a\n', 'a list'],
    ['a\n', 'a text or number alone'],
  ])('a file of %j says what it holds in place of keys', async (text, found) => {
    const [problem] = await problemsOf({ 'words.yaml': text });
    expect(problem?.message).toBe(`Expected keys with values, like "name: Example", and found ${found}.`);
  });
});

describe('names and advice', () => {
  test.each([
    ['name: Example One', 'name: One vs Two', '2:7 invalid-value | write the name of one thing.'],
    ['name: Example One', 'name: Example  One', '2:7 invalid-value | leave one.'],
    ['name: Example One', 'name: https://example.org/one', '2:7 invalid-value | write what readers call it.'],
    ['summary:', 'family: unknown\nsummary:', '5:9 placeholder | leave the line out.'],
    [
      'homepage: https://example.org/models/one',
      'homepage: https://compare.example.org/models/example-one/',
      '6:11 unknown-source | write where it is from.',
    ],
    [
      'facts:\n',
      'bestFor: { text: Short answers, source: https://example.org/a }\navoidFor: { text: short answers, source: https://example.org/b }\nfacts:\n',
      '8:19 contradictory-claim | say when another is the better choice, or leave it out.',
    ],
  ])('%s as %s', async (from, to, problem) => expect(await told(ONE, from, to)).toBe(problem));
  test('the site itself may be what an entry is about', async () =>
    expect(
      await problemsOf({
        [ONE]: edited(ONE, 'homepage: https://example.org/models/one', 'homepage: https://compare.example.org/'),
      }),
    ).toEqual([]));
});

test('a mapping of quite other keys is one problem', async () => {
  const category = 'name: Small\nkind: model\nsummary: Small models.\nchooser:\n  size: { label: Size, fact: contextTokens }\n';
  const inIt = (file: string) => edited(file, 'summary:', 'category: small\nsummary:');
  const found = await problemsOf({ 'categories/small.yaml': category, [ONE]: inIt(ONE), [TWO]: inIt(TWO) });
  expect(found.map((problem) => `${place(problem)} ${problem.message}`)).toEqual([
    'categories/small.yaml:5:9 missing-key chooser.size has other keys than it needs: label, fact.',
  ]);
});

test('ids of capabilities in place of claims are one problem', async () =>
  expect(await told(ONE, /capabilities:\n(?: {2}.*\n)+/, 'capabilities: [text-writing, picture-reading]\n')).toMatch(
    /^20:16 wrong-type /,
  ));

test('an address of the site in capitals is told in small letters', async () =>
  expect(await told(ONE, 'It is meant', 'See [two](/Models/Example-Two/). It is meant')).toBe(
    '33:11 dead-link | write  /models/example-two/',
  ));
