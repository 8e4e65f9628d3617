import { describe, expect, test } from 'vitest';
import { rankedOf } from '../../src/catalogue.ts';
import { entryDocument } from '../../src/views/entry-document.ts';
import { loadFixture } from '../support/comparison.ts';

const { catalogue, entryOf } = await loadFixture();
const documentOf = (name: string) => entryDocument(catalogue, entryOf(name));

describe('the document of an entry', () => {
  const one = documentOf('one');
  test('says all that its file says', () =>
    expect(one).toMatchObject({
      slug: 'example-one',
      name: 'Example One',
      maker: 'Example Works',
      aliases: ['ex-1'],
      file: 'models/example-one.md',
      facts: entryOf('one').data.facts,
      benchmarks: entryOf('one').data.benchmarks,
      capabilities: entryOf('one').data.capabilities,
    }));
  test('names its family, and the category of each entry that it is compared with', () => {
    expect([documentOf('clay').family, one.family]).toEqual(['Example Earth', undefined]);
    expect(new Set(one.comparisons.map(({ group }) => group))).toEqual(new Set(['Models', 'Repositories']));
  });
  test('says null of what it lacks, so that programs find the key', () => {
    expect(documentOf('dune').score).toMatchObject({ rank: null, rankInterval: null });
  });
  test('has the further addresses that its kind asks for, with their names', () => {
    expect(one.links).toEqual([]);
    expect(documentOf('kit').links).toEqual([{ label: 'Repository', href: 'https://example.org/code/kit' }]);
  });
  test('gives scores to four digits, and the parts that make them', () => {
    const { coverage, high, low, score, subScores } = one.score;
    const { ranking } = catalogue.content;
    for (const value of [score, coverage, low, high, ...Object.values(subScores)])
      expect(value).toBe(Math.round(value * 1e4) / 1e4);
    const sum = Object.entries(subScores).reduce(
      (total, [id, value]) => total + value * (ranking.subScores[id]?.weight ?? Number.NaN),
      0,
    );
    expect(score).toBeCloseTo(sum, 2);
  });
  test('says which needs it meets or is known not to, and how often it is among the best answers', () => {
    expect(one.needs.map(({ id, answer, best }) => [id, answer, best])).toEqual([
      ['hear-speech', 'no', false],
      ['read-books', 'no', false],
      ['run-models', 'no', false],
      ['write-texts', 'yes', true],
    ]);
    expect(one.needs.at(-1)?.name).toBe('Write texts');
    // Whether it sings is not recorded.
    expect(one.needs.map(({ id }) => id)).not.toContain('sing-songs');
    expect(one.timesMatched).toBe(1);
  });
  test('knows its comparison pages, those with its own kind first', () => {
    const kinds = one.comparisons.map(({ kind }) => kind);
    // Every other entry but the one without written claims, which has no comparison page.
    expect(one.comparisons).toHaveLength(catalogue.content.entries.length - 2);
    expect(one.comparisons.map((page) => page.with)).not.toContain('example-fern');
    expect(kinds.lastIndexOf('model')).toBeLessThan(kinds.indexOf('repository'));
    expect(documentOf('nail').comparisons.map((page) => page.with)).not.toContain('example-atlas');
  });
  test('is plain data: it comes through JSON as it is', () => expect(JSON.parse(JSON.stringify(one))).toEqual(one));
});

test('a slug that the ranking does not know is a fault of the program', () =>
  expect(() => rankedOf(catalogue, 'nobody')).toThrow('nobody has no score'));
