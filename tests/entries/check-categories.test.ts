import { describe, expect, test } from 'vitest';
import { edited, problemsOf, ranksOf } from '../support/problems.ts';

const WRITERS = 'name: Writers\nkind: model\nsummary: Models that write.\n';
const KITS = 'name: Kits\nkind: repository\nsummary: Kits of tools.\n';
const inCategory = (file: string, category: string) => ({
  [file]: edited(file, 'summary:', `category: ${category}\nsummary:`),
});
const [ONE, TWO] = ['models/example-one.md', 'models/example-two.md'] as const;
/** Both models are writers; no repository is in a category, since there is none for repositories. */
const SORTED = { 'categories/writers.yaml': WRITERS, ...inCategory(ONE, 'writers'), ...inCategory(TWO, 'writers') };

describe('a category that an entry names', () => {
  test('exists, and is of its kind', async () => expect(await ranksOf(SORTED)).toEqual([]));
  test('is told when it does not exist, with what was probably meant', async () => {
    const [problem] = await problemsOf({ ...SORTED, ...inCategory(ONE, 'writters') });
    expect(problem).toMatchObject({ code: 'unknown-category', file: ONE, line: 5, hint: 'Did you mean writers?' });
  });
  test('is told when it is of another kind', async () => {
    const kits = ['repositories/example-kit.md', 'repositories/example-engine.md'].map((file) => inCategory(file, 'kits'));
    const overlay = Object.assign({ 'categories/kits.yaml': KITS }, SORTED, ...kits) as Record<string, string>;
    expect(await ranksOf(overlay)).toEqual([]);
    expect(await ranksOf({ ...overlay, ...inCategory(ONE, 'kits') })).toEqual([`${ONE}:5:11 unknown-category`]);
  });
  test('is told when its kind has no categories at all', async () => {
    const [problem, ...others] = await problemsOf(inCategory(ONE, 'writers'));
    expect(problem).toMatchObject({ code: 'unknown-category', file: ONE, line: 5 });
    expect(problem?.hint).toContain('content/categories');
    expect(others).toEqual([]);
  });
  test('whose file has a fault of its own makes no fault of every entry', async () => {
    const faulty = { ...SORTED, 'categories/writers.yaml': `${WRITERS}colour: red\n` };
    expect(await ranksOf(faulty)).toEqual(['categories/writers.yaml:4:1 unknown-key']);
  });
});

test('the icon of a category is one of the set, and names near a wrong one are told', async () => {
  expect(await ranksOf({ ...SORTED, 'categories/writers.yaml': `${WRITERS}icon: pencil\n` })).toEqual([]);
  const [problem] = await problemsOf({ ...SORTED, 'categories/writers.yaml': `${WRITERS}icon: pencl\n` });
  expect(problem).toMatchObject({ code: 'invalid-value', file: 'categories/writers.yaml', line: 4 });
  expect(problem?.hint).toContain('such as pencil');
});

describe('the questions of the guided choice', () => {
  const chooser = (answer: string, more = '') =>
    `${WRITERS}chooser:\n  size:\n    ask: How long?\n    answers:\n      long: { text: Long, ${answer} }\n${more}`;
  const problems = (text: string) => problemsOf({ ...SORTED, 'categories/writers.yaml': text });
  test('ask about facts of the kind that leaderboards filter by, and for capabilities that exist', async () =>
    expect(await problems(chooser('where: [{ fact: contextTokens, atLeast: 1000 }], requires: [text-writing]'))).toEqual([]));
  test.each([
    [
      'a fact of another kind',
      'where: [{ fact: stars, atLeast: 5 }]',
      'unknown-fact',
      /"stars", which is not a fact of its kind/,
    ],
    ['no fact at all', 'where: [{ fact: contextTokns, atLeast: 5 }]', 'invalid-value', /contextTokens/],
    ['a capability that is not there', 'requires: [text-writting]', 'unknown-capability', /Did you mean text-writing\?/],
    ['nothing', 'where: []', 'invalid-value', /asks for nothing/],
    ['a text', 'where: [{ fact: freeAllowance, is: much }]', 'invalid-value', /which leaderboards cannot filter by/],
    ['a day', 'where: [{ fact: releaseDate, is: 2026-01-01 }]', 'invalid-value', /does not fit it/],
    ['an amount as a word', 'where: [{ fact: contextTokens, is: long }]', 'invalid-value', /write atLeast or atMost/],
    [
      'a value that there is not',
      'where: [{ fact: inputModalities, includes: images }]',
      'invalid-value',
      /Did you mean image\?/,
    ],
    ['a value that there is not, among others', 'where: [{ fact: pricing, oneOf: [free, fre] }]', 'invalid-value', /with "fre"/],
  ] as const)('and not about %s', async (_, answer, code, told) => {
    const [problem, ...others] = await problems(chooser(answer));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code, file: 'categories/writers.yaml', line: 8 });
    expect(`${problem?.message} ${problem?.hint}`).toMatch(told);
  });
  test('never twice about one fact, which would not fit into one address', async () => {
    const again =
      '  length:\n    ask: And now?\n    answers:\n      short: { text: Short, where: [{ fact: contextTokens, atMost: 5 }] }\n';
    const [problem] = await problems(chooser('where: [{ fact: contextTokens, atLeast: 5 }]', again));
    expect(problem).toMatchObject({ code: 'invalid-value', line: 12 });
    expect(problem?.message).toContain('about contextTokens in the question size already');
  });
});

describe('an entry without a category', () => {
  test('is told so as soon as its kind has categories, with those that it could be in', async () => {
    const [problem, ...others] = await problemsOf({ 'categories/writers.yaml': WRITERS, ...inCategory(ONE, 'writers') });
    expect(problem).toMatchObject({ code: 'missing-category', file: TWO, hint: 'add the key category, one of: writers.' });
    expect(others).toEqual([]);
  });
  test('is in order where its kind has none', async () => expect(await ranksOf({})).toEqual([]));
});

test('categories that a need names exist, of whatever kind', async () => {
  const need = 'needs/write-texts.md';
  const naming = (...ids: readonly string[]) => ({
    ...SORTED,
    [need]: edited(need, 'summary:', `categories: [${ids.join(', ')}]\nsummary:`),
  });
  expect(await ranksOf(naming('writers'))).toEqual([]);
  expect(await ranksOf(naming('writers', 'painters'))).toEqual([`${need}:3:23 unknown-category`]);
});
