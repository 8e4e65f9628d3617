import { describe, expect, test } from 'vitest';
import { askedParts } from '../../src/search/asked-parts.ts';
import type { FinderIndex } from '../../src/search/finder-index.ts';
import type { QuestionIndex } from '../../src/search/question-index.ts';
import { suggest } from '../../src/search/suggest.ts';
import { FOLDERS, SHOP } from '../support/asked-shop.ts';

const NAMES: FinderIndex = {
  folders: FOLDERS,
  entries: [
    { slug: 'one', names: ['One'], kind: 0, group: 0, maker: 'Acme', score: 60 },
    { slug: 'two-pro', names: ['Two Pro'], kind: 0, group: 0, maker: 'Acme', score: 40 },
    { slug: 'three', names: ['Three'], kind: 0, group: 0, maker: 'Zenith', score: 50 },
    { slug: 'gone', names: ['Gone'], kind: 0, group: 0, maker: 'Zenith', isGone: true },
    { slug: 'clock', names: ['Clock'], kind: 1, maker: 'Acme', score: 90 },
  ],
  partners: [[1, 2, 3], [2], [], [], []],
};
const NOTE = 'No speed is recorded here.';
const QUESTIONS: QuestionIndex = {
  ...SHOP,
  terms: [
    ...SHOP.terms,
    { type: 'category', id: 'small', names: ['Small phones'], kind: 0 },
    { type: 'capability', id: 'torch', names: ['Torch'] },
  ],
  meanings: [
    { words: ['phone'], kind: 0, wish: { type: 'kind' }, phrase: '' },
    { words: ['app'], kind: 1, wish: { type: 'kind' }, phrase: '' },
    { words: ['waterproof'], kind: 0, wish: { type: 'value', fact: 'proof', values: ['yes'] }, phrase: 'that swim' },
    { words: ['cheapest', 'cheaper'], kind: 0, wish: { type: 'order', fact: 'price', isDown: false }, phrase: 'cheapest first' },
    { words: ['red'], kind: 0, wish: { type: 'value', fact: 'colour', values: ['red'] }, phrase: 'in red' },
    { words: ['$'], kind: 0, wish: { type: 'amount', fact: 'price', isMoney: true }, phrase: '' },
    { words: ['fast'], kind: 0, wish: { type: 'order', fact: 'weight', isDown: false }, phrase: 'lightest first', note: NOTE },
    { words: ['acme'], wish: { type: 'makers', makers: ['Acme'] }, phrase: 'by Acme' },
  ],
  values: { proof: ['yes', 'no', 'yes', 'yes', null], colour: ['red', 'red', null, null, null] },
  capable: { torch: [0, 1] },
};
const hrefs = (text: string) => suggest(text, NAMES, QUESTIONS).map(({ href }) => href);

describe('another thing than the one that is named', () => {
  const OF_ONE = [
    '/phones/one/#comparisons',
    '/phones/small/',
    '/compare/one-vs-three/',
    '/compare/one-vs-two-pro/',
    '/phones/one/',
  ];
  test.each([
    'one alternatives',
    'alternatives to one',
    'best alternative to one?',
    'something like one',
    'phones like one',
    'similar to one',
    'one competitors',
    'instead of one',
    'not one',
    'anything but one',
    'switch from one',
    'replacement for one',
    'alternative to acme',
    'better than one',
    'compare one',
    'one vs',
    'vs one',
  ])('leads "%s" to what it is compared with, and not to it', (text) => expect(hrefs(text)).toEqual(OF_ONE));
  test.each([
    ['waterproof alternative to one', '/phones/small/?proof=yes'],
    ['red one alternative', '/phones/small/?colour=red'],
    ['one alternative that is waterproof', '/phones/small/?proof=yes'],
    ['cheaper alternative to one', '/phones/small/?sort=price&dir=up'],
    ['red phones better than one', '/phones/small/?colour=red'],
    ['cheaper than one', '/phones/small/?sort=price&dir=up'],
    ['waterproof phones cheaper than one', '/phones/small/?proof=yes&sort=price&dir=up'],
  ])('"%s" is answered first', (text, first) => expect(hrefs(text)).toEqual([first, ...OF_ONE]));
  test.each(['alternative to eleven', 'like', 'i would like one', 'alternatives'])('"%s" names none', (text) =>
    expect(hrefs(text)).not.toContain('/phones/one/#comparisons'),
  );
});

describe('what no list can leave out', () => {
  const lines = (text: string) => suggest(text, NAMES, QUESTIONS);
  test.each([
    ['phones without torch', 'torch', ['/phones/', '/phones/?capability=torch']],
    ['small phones not red', 'red', ['/phones/small/', '/phones/?colour=red']],
    ['not acme', 'acme', ['/phones/', '/apps/', '/phones/?maker=Acme']],
    ['neither acme nor red', 'acme', ['/phones/', '/phones/?maker=Acme']],
    ['phones not by acme', 'acme', ['/phones/', '/phones/?maker=Acme']],
    ['non acme red phones', 'acme', ['/phones/?colour=red', '/phones/?maker=Acme']],
    ['phones without torch and red', 'torch', ['/phones/', '/phones/?capability=torch']],
    ["cheapest phone that isn't red", 'red', ['/phones/?sort=price&dir=up', '/phones/?colour=red']],
  ])('"%s" says so, and what can be asked', (text, denied, expected) => {
    expect(hrefs(text).filter((href) => href.startsWith('/'))).toEqual(expect.arrayContaining(expected));
    expect(lines(text).every(({ isOther }) => isOther)).toBe(true);
    expect(lines(text)[0]?.why).toBe(
      `Lists here cannot leave out “${denied}”: what nobody has recorded is unknown, and not missing.`,
    );
  });
  test('of what is yes or no that is not said, since there is a list', () =>
    expect(lines('phones that are not waterproof or red').filter(({ why }) => why !== undefined)).toEqual([]));
  test('what is yes or no has an opposite', () => expect(hrefs('phones that are not waterproof')[0]).toBe('/phones/?proof=no'));
  test('of what is denied the values are fetched that its own line takes', () => {
    expect(askedParts('small phones not red', QUESTIONS).facts).toEqual(['colour']);
    expect(askedParts('phones without torch', QUESTIONS).capabilities).toBe(true);
    expect(askedParts('waterproof alternative to one', QUESTIONS).facts).toEqual(['proof']);
    expect(askedParts('red phones better than one', QUESTIONS).facts).toEqual(['colour']);
  });
});

test('what no fact records is answered by what comes nearest, which is said, and not opened by Enter', () => {
  const [first] = suggest('fast phone', NAMES, QUESTIONS);
  expect(first).toEqual({
    href: '/phones/?sort=weight&dir=up',
    text: 'Phones, lightest first',
    notes: ['3'],
    isOther: true,
    why: NOTE,
  });
  expect(suggest('fast waterproof phone', NAMES, QUESTIONS)[0]?.href).toBe('/phones/?proof=yes&sort=weight&dir=up');
});

test.each(['phones under €5', '5 euro', '£3'])('"%s" is not converted: the list by price is near, and it is said why', (text) =>
  expect(suggest(text, NAMES, QUESTIONS)).toMatchObject([
    { href: '/phones/?sort=price&dir=up', isOther: true, why: 'Prices here are in US dollars, and not converted.' },
  ]),
);
