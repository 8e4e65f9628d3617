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
