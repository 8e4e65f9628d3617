import { describe, expect, test } from 'vitest';
import type { FinderIndex } from '../../src/search/finder-index.ts';
import { kindLines, pageLines } from '../../src/search/page-lines.ts';
import type { QuestionIndex } from '../../src/search/question-index.ts';
import { SITE_PAGES } from '../../src/views/site-pages.ts';
import { FOLDERS, SHOP } from '../support/asked-shop.ts';

const NAMES: FinderIndex = { folders: FOLDERS, entries: [], partners: [] };
const QUESTIONS: QuestionIndex = {
  ...SHOP,
  meanings: [
    { words: ['phone', 'device'], kind: 0, wish: { type: 'kind' }, phrase: '' },
    { words: ['app', 'device'], kind: 1, wish: { type: 'kind' }, phrase: '' },
    { words: ['red'], kind: 0, wish: { type: 'value', fact: 'colour', values: ['red'] }, phrase: 'in red' },
  ],
};

describe('a text that names a kind and nothing else leads to its leaderboard', () => {
  const hrefs = (text: string) => kindLines(text, NAMES, QUESTIONS).map(({ href }) => href);
  test.each([
    ['best phone', ['/phones/']],
    ['which phone is best', ['/phones/']],
    ['top apps', ['/apps/']],
    ['best device', ['/phones/', '/apps/']],
    ['rankings', ['/phones/', '/apps/']],
    ['phone leaderboard', ['/phones/']],
    ['red phone', []],
    ['best thing', []],
    ['best', []],
  ])('%s', (text, expected) => expect(hrefs(text)).toEqual(expected));
});

describe('pages of the site', () => {
  test.each([
    ['compare', '/compare/'],
    ['Benchmarks', '/benchmarks/'],
    ['use cases', '/needs/'],
    ['how do you rank', '/methodology/'],
    ['glossary', '/glossary/'],
  ])('%s leads to %s', (text, href) => expect(pageLines(text)).toMatchObject([{ href, notes: ['Page'] }]));
  test('no word names two of them', () => {
    const all = SITE_PAGES.flatMap(({ name, words }) => [name, ...words]);
    expect(all.filter((word) => pageLines(word).length !== 1)).toEqual([]);
  });
  test('and no part of a longer text does', () => expect(pageLines('compare one with two')).toEqual([]));
});
