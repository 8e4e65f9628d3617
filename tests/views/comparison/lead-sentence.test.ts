import { describe, expect, test } from 'vitest';
import { SIDES } from '../../../src/comparison/sides.ts';
import { compare } from '../../../src/comparison/compare.ts';
import { viewContext } from '../../../src/views/context.ts';
import { entryDocument } from '../../../src/views/entry-document.ts';
import { leadSentence } from '../../../src/views/comparison/lead-sentence.ts';
import { editing, loadFixture } from '../../support/comparison.ts';

const { catalogue, comparisonOf, entryOf } = await loadFixture();
const names = catalogue.content.entries.map(({ slug }) => slug.replace('example-', ''));
const pairs = names.flatMap((one, at) => names.slice(at + 1).map((other) => [one, other]));
const threes = names.slice(0, -2).map((one, at) => [one, ...names.slice(at + 1, at + 3)]);

/** What is said of each side of a comparison: side -> phrases. Names hold neither `; ` nor ` and `. */
function phrasesOf(view: ReturnType<typeof comparisonOf>) {
  const parts = view.verdict.sentence
    .replace(/\.$/, '')
    .split('; ')
    .filter((part) => part !== '');
  return parts.map((part) => {
    const side = view.sides.find(({ name }) => part.startsWith(`${name} `));
    return { side: side?.side, phrases: part.slice((side?.name.length ?? 0) + 1).split(/ and (?!\d)/) };
  });
}

describe('what a comparison comes down to', () => {
  test('is one sentence: the strongest of each side, in figures', () =>
    expect(comparisonOf('one', 'two').verdict.sentence).toBe(
      'Example One is 7.5× cheaper for input and calls tools (the other does not); Example Two does better on Example puzzles (83.0 to 61.5) and is offered by 2.5× as many companies.',
    ));
  test('leaves out a fact without words of its own, such as the price of a cache', async () => {
    const calls = /toolCalling: (\{ value: (?:true|false))/;
    const withPrice = (name: string, value: number) =>
      editing('base', `models/example-${name}.md`, calls, `cacheWriteUsdPerMillionTokens: { value: ${value}`);
    const fixture = await loadFixture({ ...withPrice('one', 1), ...withPrice('two', 9) });
    const { sentence, clauses } = fixture.comparisonOf('one', 'two').verdict;
    expect(clauses.some(({ rowId, side }) => rowId === 'fact:cacheWriteUsdPerMillionTokens' && side === 'a')).toBe(true);
    expect(sentence).not.toMatch(/tools|cache/);
  });
  test('has no reason in file attachments, which most often are pictures', async () => {
    const calls = /toolCalling: (\{ value: (?:true|false))/;
    const asFiles = (name: string, value: boolean) =>
      editing('base', `models/example-${name}.md`, calls, `fileInput: { value: ${value}`);
    const fixture = await loadFixture({ ...asFiles('one', true), ...asFiles('two', false) });
    expect(fixture.comparisonOf('one', 'two').verdict.clauses.map(({ rowId }) => rowId)).not.toContain('fact:fileInput');
  });
  test('names the sub-scores behind a lead that no fact speaks for', () => {
    const documents = ['one', 'two'].map((name) => entryDocument(catalogue, entryOf(name)));
    const bare = {
      ...compare(documents, catalogue.method),
      verdict: { outcome: { type: 'winner', side: 'a', gap: 16, share: 1 }, clauses: [] },
    } as const;
    const scored = documents.map((document, at) => ({
      ...document,
      score: {
        ...document.score,
        unmeasured: [],
        subScores: { adoption: 50, quality: at === 0 ? 80.4 : 70, ecosystem: at === 0 ? 61 : 20, matchGraph: 90 * at },
      },
    }));
    expect(leadSentence(bare, scored, viewContext(catalogue))).toBe(
      'Example One scores higher for Ecosystem (61 to 20) and for Quality (80 to 70).',
    );
  });
  test('says the same whichever stands left, in the order of the sides', () => {
    const halves = (...sides: readonly string[]) =>
      comparisonOf(...sides)
        .verdict.sentence.slice(0, -1)
        .split('; ');
    expect(halves('two', 'one')).toEqual(halves('one', 'two').toReversed());
  });
  test('is nothing between kinds, of which nothing is better', () =>
    expect(comparisonOf('one', 'kit').verdict.sentence).toBe(''));
  test('tells a figure for each side of three, and no words that are meant for two', () => {
    // One calls tools, and neither of the other two does.
    for (const sides of [...threes, ['one', 'two', 'clay']]) {
      const { sentence } = comparisonOf(...sides).verdict;
      expect(sentence).not.toMatch(/the other|×/);
    }
    expect(comparisonOf('one', 'two', 'clay').verdict.sentence).toMatch(/Example puzzles \(83\.0 to 61\.5 and 48\.0\)/);
  });
});

describe('of every pair', () => {
  test('at most two phrases speak for a side, from different groups', () => {
    for (const sides of [...pairs, ...threes]) {
      const view = comparisonOf(...sides);
      for (const { side, phrases } of phrasesOf(view)) {
        expect(side).toBeDefined();
        expect(phrases.length).toBeLessThanOrEqual(2);
        const prices = phrases.filter((phrase) => phrase.includes('cheaper'));
        const benchmarks = phrases.filter((phrase) => phrase.startsWith('does better on'));
        expect(Math.max(prices.length, benchmarks.length)).toBeLessThanOrEqual(1);
      }
    }
  });
  test('each figure of a sentence stands in a row, or among the sub-scores, of the side that it is said of', () => {
    for (const sides of pairs) {
      const view = comparisonOf(...sides);
      for (const { side, phrases } of phrasesOf(view)) {
        const at = SIDES.indexOf(side ?? 'a');
        const rows = view.groups.flatMap((group) => group.rows).filter((row) => row.better === side);
        const words = rows.flatMap(({ difference }) =>
          difference !== undefined && difference.side === side ? [difference.text] : [],
        );
        const figures = new Set([
          ...rows.map(({ cells }) => cells[at]?.text),
          ...(view.sides[at]?.score.subScores.map(({ value }) => String(value)) ?? []),
        ]);
        for (const phrase of phrases) {
          const [, own] = /\((\S+) to /.exec(phrase) ?? [];
          const isProved =
            own === undefined ? words.some((text) => phrase.includes(text)) || !/\d/.test(phrase) : figures.has(own);
          expect(isProved, `${view.title}: ${phrase}`).toBe(true);
        }
      }
    }
  });
});
