import { describe, expect, test } from 'vitest';
import { factIds, vocabulary } from '../support/words.ts';
import { nearest, suggest } from '../../src/problems/nearest.ts';

const words = [...vocabulary, ...factIds];

describe('nearest', () => {
  test('two letters that changed places are one slip, in short words too', () => {
    expect(nearest('nmae', ['name', 'aliases'])).toBe('name');
    expect(nearest('mane', ['name', 'aliases'])).toBeUndefined();
    expect(nearest('name', ['name'])).toBe('name');
  });
  test.each([
    ['text-writting', 'text-writing'],
    ['text-writin', 'text-writing'],
    ['text_writing', 'text-writing'],
    ['textwriting', 'text-writing'],
    ['picture-raeding', 'picture-reading'],
    ['pictures-reading', 'picture-reading'],
    ['pciture-reading', 'picture-reading'],
    ['model-runing', 'model-running'],
    ['modle-running', 'model-running'],
    ['model-runnings', 'model-running'],
    ['web-serch', 'web-search'],
    ['websearch', 'web-search'],
    ['vector-serach', 'vector-search'],
    ['tool-caling', 'tool-calling'],
    ['Tool-Calling', 'tool-calling'],
    ['tol-calling', 'tool-calling'],
    ['prompt-cacheing', 'prompt-caching'],
    ['promt-caching', 'prompt-caching'],
    ['inpaintng', 'inpainting'],
    ['in-painting', 'inpainting'],
    ['satrs', 'stars'],
    ['contextToken', 'contextTokens'],
    ['contexttokens', 'contextTokens'],
    ['conetxtTokens', 'contextTokens'],
    ['licens', 'licence'],
    ['license', 'licence'],
    ['relaseDate', 'releaseDate'],
    ['realeaseDate', 'releaseDate'],
    ['starrs', 'stars'],
    ['strs', 'stars'],
    ['froks', 'forks'],
    ['providersCount', 'providerCount'],
    ['maxOutputToken', 'maxOutputTokens'],
  ])('understands %s as %s', (typed, meant) => expect(nearest(typed, words)).toBe(meant));

  test.each([
    'quality',
    'banana',
    'speed',
    'author',
    'translation',
    'price',
    'music',
    'x',
    '',
    'documentation',
    'benchmark',
    'latency',
    'gpu',
    'search',
    'parameters',
    'country',
    'sport',
    'weather',
    'invoice',
    'keyboard-layout',
    'garden',
  ])('suggests nothing for the unrelated word "%s"', (word) => expect(nearest(word, words)).toBeUndefined());

  test('of fifty slips in the words that editors really use at least nine in ten are understood, and none is taken for another word', () => {
    const all = [...vocabulary, ...factIds];
    const slips: readonly ((word: string, at: number) => string)[] = [
      (word, at) => word.slice(0, at) + word.slice(at + 1),
      (word, at) => word.slice(0, at) + word.slice(at, at + 1) + word.slice(at),
      (word, at) => word.slice(0, at) + word.slice(at + 1, at + 2) + word.slice(at, at + 1) + word.slice(at + 2),
      (word, at) => `${word.slice(0, at)}x${word.slice(at + 1)}`,
      (word) => word.replaceAll('-', '_'),
    ];
    const corpus = Array.from({ length: 50 }, (_, index) => {
      const meant = all[(index * 37) % all.length] ?? '';
      const typed = slips[index % slips.length]?.(meant, 1 + (index % Math.max(1, meant.length - 3))) ?? meant;
      return { meant, found: typed === meant ? meant : nearest(typed, all) };
    });
    expect(corpus.filter(({ meant, found }) => found === meant).length).toBeGreaterThanOrEqual(45);
    expect(corpus.filter(({ meant, found }) => found !== undefined && found !== meant)).toEqual([]);
  });
  test('is silent when two candidates are equally near', () => expect(nearest('cat', ['cart', 'cats'])).toBeUndefined());
  test('prefers the nearer of two', () => expect(nearest('carts', ['carter', 'cart', 'car'])).toBe('cart'));
  test('takes case for no slip, and an exact word for the nearest', () => expect(nearest('LICENCE', words)).toBe('licence'));
  test('allows one slip in words of up to four letters, because two would make another word', () => {
    expect(nearest('nme', ['name'])).toBe('name');
    expect(nearest('nm', ['name'])).toBeUndefined();
    expect(nearest('kind', ['name', 'line'])).toBeUndefined();
  });
  test('is silent three slips away', () => expect(nearest('capabltis', ['capabilities'])).toBeUndefined());
  test('has nothing to say without candidates', () => expect(nearest('name', [])).toBeUndefined());
});

describe('suggest', () => {
  test('asks "did you mean" when one word is near', () =>
    expect(suggest('vendr', ['name', 'vendor'])).toBe('Did you mean vendor?'));
  test('lists up to 24 words when none is near', () => {
    expect(suggest('zzz', ['name', 'vendor'])).toBe('Use one of: name, vendor.');
    expect(
      suggest(
        'zzz',
        Array.from({ length: 24 }, (_, index) => `word-${index}`),
      ),
    ).toContain('word-23');
  });
  test('says nothing rather than a list that nobody reads', () =>
    expect(
      suggest(
        'zzz',
        Array.from({ length: 25 }, (_, index) => `word-${index}`),
      ),
    ).toBeUndefined());
  test('says nothing when there is nothing to choose from', () => expect(suggest('zzz', [])).toBeUndefined());
});
