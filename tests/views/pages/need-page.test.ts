/** What the page of a need shows besides its answers: the picture, the pairs, and what would change it. */
import { describe, expect, test } from 'vitest';
import { conditionText } from '../../../src/views/pages/need-words.ts';
import { someNames } from '../../../src/views/pages/need-picture.ts';
import { viewNeed } from '../../../src/views/pages/need.ts';
import { viewNeedChanges } from '../../../src/views/pages/need-changes.ts';
import { editing, loadFixture } from '../../support/comparison.ts';

const WRITE = 'needs/write-texts.md';
const { catalogue } = await loadFixture();
function needOf(id: string, from = catalogue) {
  const need = from.content.needs.find((one) => one.id === id);
  if (need === undefined) throw new Error(`There is no need ${id}`);
  return viewNeed(from, need);
}

describe('the picture of a need', () => {
  const { answers, picture } = needOf('write-texts');
  const priceOf = (slug: string) => catalogue.entryBySlug.get(slug)?.data.facts.inputUsdPerMillionTokens?.value;
  test('shows every answer whose price is recorded at its price, and those that cost nothing at 0', () => {
    expect(picture?.points.length).toBeGreaterThanOrEqual(5);
    for (const { slug, x } of picture?.points ?? []) expect(x).toBe(priceOf(slug));
    expect(picture?.points.map(({ x }) => x)).toContain(0);
    expect(picture?.field.x).toMatchObject({ isLog: true, hasZero: true });
  });
  test('never shows an unknown price, and names in words whose it is', () => {
    const shown = new Set(picture?.points.map(({ name }) => name));
    const absent = answers.filter(({ entry }) => !shown.has(entry.name));
    expect(absent.length).toBeGreaterThan(0);
    const words = picture?.sentences.join(' ') ?? '';
    const [priced, unpriced] = [/^\/models\//, /^\/repositories\//].map((folder) =>
      absent.filter(({ entry }) => folder.test(entry.href)),
    );
    for (const { entry } of priced ?? []) expect(words).toContain(entry.name);
    // What has no such price at all is counted.
    expect(words).toContain(`${unpriced?.length} more answer has no input price`);
  });
  test('says what fit is, and is hollow where more than half of what is preferred is not recorded', () => {
    expect(picture?.field.title).toMatch(/^Fit against input price: \d+ answers$/);
    const byName = new Map(answers.map(({ entry, unknown }) => [entry.name, unknown]));
    for (const { name, isLittleKnown } of picture?.points ?? []) expect(isLittleKnown).toBe((byName.get(name)?.length ?? 0) > 0);
  });
  test('shows the score where a need prefers nothing', async () => {
    const plain = await loadFixture(editing('base', WRITE, /prefers:.*\n/, ''));
    const own = needOf('write-texts', plain.catalogue);
    expect(own.picture?.field.title).toMatch(/^Score against input price/);
    for (const { name, y } of own.picture?.points ?? [])
      expect(y).toBe(own.answers.find(({ entry }) => entry.name === name)?.entry.score);
  });
  test('is left out where few answers have a price', () => expect(needOf('run-models').picture).toBeUndefined());
});

describe('the pairs to compare', () => {
  const { pairs, answers } = needOf('write-texts');
  test('are comparison pages of two of the first answers', () => {
    const pages = new Set(catalogue.pairs.map(({ slug }) => `/compare/${slug}/`));
    const first = answers.slice(0, 6).map(({ entry }) => entry.name);
    expect(pairs.pages.length).toBeGreaterThan(0);
    for (const { a, b, href } of pairs.pages) {
      expect(pages).toContain(href);
      expect(first).toEqual(expect.arrayContaining([a, b]));
    }
  });
  test('and the first three together', () => {
    expect(pairs.together?.names).toEqual(answers.slice(0, 3).map(({ entry }) => entry.name));
    expect(pairs.together?.href).toMatch(/^\/compare\/\?items=[a-z-]+,[a-z-]+,[a-z-]+$/);
  });
  test('are none where there is no answer', () => expect(needOf('sing-songs').pairs).toEqual({ pages: [], together: undefined }));
});

describe('what would change the answers', () => {
  test('the nearest limit, with who would come in', () =>
    expect(needOf('read-books').changes.map(({ text, entries }) => [text, entries.map(({ name }) => name)])).toContainEqual([
      'With context window: at least 128,000 (tokens), 5 more would fit:',
      expect.any(Array),
    ]));
  test('what is not recorded', async () => {
    const fixture = await loadFixture(editing('base', 'repositories/example-kit.md', /  pricing:.*\n/, ''));
    expect(needOf('run-models', fixture.catalogue).changes).toContainEqual({
      text: 'Would fit if recorded with pricing: Free:',
      entries: [{ name: 'Example Kit', href: '/repositories/example-kit/' }],
      others: 0,
    });
  });
  describe('those that could stand first if more were recorded', () => {
    const ATLAS = 'models/example-atlas.md';
    const match = (name: string, fit: number, unknown: readonly number[] = []) => ({
      slug: `example-${name}`,
      capabilities: [],
      facts: [],
      fit,
      unknown,
    });
    // The second preference weighs a third. Atlas has a higher score than Two, and One a lower one.
    const matches = [match('two', 0.62), match('atlas', 0.28, [1]), match('one', 0.3, [1])];
    function textsOf({ content, ...others }: typeof catalogue) {
      const need = content.needs.find(({ id }) => id === 'write-texts');
      if (need === undefined) throw new Error('There is no need');
      const data: typeof need.data = { ...need.data, prefers: ['picture-reading', 'summaries'] };
      const matched = { id: need.id, matches, open: [], near: [], unmet: new Set<string>() };
      const changes = viewNeedChanges({ content, ...others }, data, matched);
      return changes.map(({ text, entries }) => `${text} ${entries.map(({ name }) => name).join(', ')}`);
    }
    test('are those of a fit as high and a higher score', () =>
      expect(textsOf(catalogue)).toEqual([
        'By score alone, first would be: Example Atlas',
        'Could stand first if more were recorded (Summaries): Example Atlas',
      ]));
    test('are none that stand after what is current whatever is recorded', async () => {
      const legacy = editing(
        'site',
        ATLAS,
        'facts:\n',
        'facts:\n  status: { value: legacy, source: example-list, asOf: 2026-07-01 }\n',
      );
      expect(textsOf((await loadFixture(legacy)).catalogue)).toEqual([]);
    });
  });
  test('names three, and counts the others', () => {
    const { changes } = needOf('read-books');
    expect(changes.map(({ entries, others }) => entries.length + others)).toContain(5);
    for (const { entries, others } of changes) expect(entries).toHaveLength(others > 0 ? 3 : Math.min(3, entries.length));
  });
});

test('conditions are said in words', () => {
  expect(conditionText({ fact: 'licence', oneOf: ['MIT', 'Apache-2.0'] })).toBe('Licence: MIT or Apache-2.0');
  expect(conditionText({ fact: 'contextTokens', atLeast: 1000 })).toBe('Context window: at least 1,000 (tokens)');
});
test('many names are cut short, and never to a single other', () => {
  expect(someNames(['a', 'b', 'c'], 2)).toBe('a, b and c');
  expect(someNames(['a', 'b', 'c', 'd'], 2)).toBe('a, b and 2 others');
});
