import { describe, expect, test } from 'vitest';
import { entryNamed } from '../../src/search/find-entries.ts';
import { findNamed } from '../../src/search/find-named.ts';
import { findComparison } from '../../src/search/pair-finder.ts';
import { finderIndex } from '../../src/search/records.ts';
import { isCertain, suggest } from '../../src/search/suggest.ts';
import { inSentence } from '../../src/views/in-sentence.ts';
import { catalogueOf } from '../support/catalogue.ts';

const catalogue = await catalogueOf('content');
const index = finderIndex(catalogue);
const makers = new Map(catalogue.content.entries.map(({ slug, maker }) => [slug, maker]));

const digitsOf = (text: string): readonly string[] => text.match(/\d+(?:\.\d+)*/g) ?? [];
const hasAllNumbers = (name: string, text: string) => digitsOf(text).every((number) => digitsOf(name).includes(number));

test('the address of a repository is that entry', () => {
  const lost = catalogue.content.entries.flatMap(({ slug, data }) => {
    const address = 'repository' in data ? String(data.repository) : '';
    return address === '' || entryNamed(index, address)?.slug === slug ? [] : [`${slug}: ${address}`];
  });
  expect(lost).toEqual([]);
});

test.each([
  'gpt 7',
  'gpt 4.5',
  'claude 6',
  'claude sonnet 6',
  'gemini 1.5 pro',
  'gemini 5.2 pro',
  'grok 5',
  'phi-5',
  'llama 2',
  'llama 5',
  'glm 6',
  'kimi k9',
  'deepseek v9',
  'yolov8',
  'dalle 3',
  'veo 3',
  'o1 mini',
  'gpt 5 turbo',
  'text-davinci-003',
  'gemini-1.5-pro-002',
  'gpt-4o-2099-01-01',
  'gpt 7 vs claude 6',
  'gemini 1.5 pro vs gpt 4o',
  'lm studio vs ollama',
  'copilot vs claude code',
])('"%s" is not here, and nothing else is taken for it', (text) => {
  expect(isCertain(text, index)).toBe(false);
  expect(suggest(text, index).filter(({ isOther }) => isOther !== true)).toEqual([]);
});

test('an entry compared with itself is that entry', () =>
  expect(suggest('gpt-5 vs GPT 5', index).map(({ href, isOther }) => [href, isOther])).toEqual([
    ['/models/openai-gpt-5/', undefined],
  ]));

describe('every name and alias', () => {
  test.each([
    ['as it is', (name: string) => name],
    ['behind its maker', (name: string, maker: string) => `${maker} ${name}`],
    ['without what stands before its colon or slash', (name: string) => name.replace(/^[^:/]+(?:: |\/)(?=...)/, '')],
    ['in capitals and without spaces', (name: string) => name.toUpperCase().replace(/\s/g, '')],
  ])('%s finds its entry first, or a namesake of it', (_, typed) => {
    const lost = index.entries.flatMap((entry) =>
      entry.names.flatMap((name) => {
        const text = typed(name, makers.get(entry.slug) ?? '');
        const first = findNamed(index.entries, text).things[0];
        const isFound = first === entry || (first !== undefined && entryNamed(index, text) === first);
        return isFound ? [] : [`${text} (${entry.slug}): ${first?.slug}`];
      }),
    );
    expect(lost).toEqual([]);
  });
  test.each([
    ['with the parts of its version in the other order', (name: string) => name.replace(/([1-9])\.([1-9])/, "$2.$1")],
    ['with a number that no version has', (name: string) => name.replace(/\d+/, '97')],
  ])('%s is never taken for it, nor for another', (_, typed) => {
    const taken = index.entries.flatMap((entry) =>
      entry.names.flatMap((name) => {
        const text = typed(name);
        const [first] = findNamed(index.entries, text).things;
        const isOther = text === name || first === undefined || first.names.some((own) => hasAllNumbers(own, text));
        return isOther ? [] : [`${text}: ${first.slug}`];
      }),
    );
    expect(taken).toEqual([]);
  });
  test('is taken for no comparison', () => {
    const taken = index.entries.flatMap(({ names }) => names.filter((text) => findComparison(index, text) !== undefined));
    expect(taken).toEqual([]);
  });
});

// `Multi-GPU training` is `multi-GPU training`: there the capitals are those of another word.
test('no name loses the first of several capitals of a word within a sentence', () => {
  const { capabilities, categories, benchmarks } = catalogue.content;
  const names = [...capabilities, ...categories, ...benchmarks].map(({ data }) => data.name);
  expect(names.map(inSentence).filter((text) => /^\p{Ll}[^\s-]*\p{Lu}/u.test(text))).toEqual([]);
});
