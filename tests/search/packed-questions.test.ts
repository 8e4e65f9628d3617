import { expect, test } from 'vitest';
import { packCapable, packWords, unpackCapable, unpackWords } from '../../src/search/packed-questions.ts';
import type { FinderIndex } from '../../src/search/finder-index.ts';
import { needsLateSpellings, spellingsOf } from '../../src/search/late-spellings.ts';
import type { QuestionIndex } from '../../src/search/question-index.ts';

const again = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const INDEX: QuestionIndex = {
  today: '2026-03-15',
  spellings: { 電話: 'phone', часы: 'clock', fone: 'phone', 'small one': 'torch' },
  kinds: [{ plural: 'Phones', label: 'Phone' }],
  terms: [
    { type: 'kind', id: 'phone', names: ['Phones', 'Phone'], kind: 0 },
    { type: 'category', id: 'small-phones', names: ['Small phones', 'pocket phones'], kind: 0 },
    { type: 'need', id: 'see', names: ['See in the dark'] },
    { type: 'capability', id: 'torch', names: ['Torch'] },
    { type: 'capability', id: 'fm', names: ['Radio', 'FM'] },
    { type: 'capability', id: 'none', names: ['None'] },
  ],
  meanings: [
    { words: ['phone'], kind: 0, wish: { type: 'kind' }, phrase: '' },
    {
      words: ['gone', 'sold'],
      kind: 0,
      wish: { type: 'value', fact: 'life', values: ['over', 'out'], isGone: true },
      phrase: 'gone',
    },
    { words: ['wet'], kind: 0, wish: { type: 'value', fact: 'proof', values: ['yes'] }, phrase: 'that swim' },
    { words: ['cheapest'], kind: 0, wish: { type: 'order', fact: 'price', isDown: false }, phrase: 'cheapest first' },
    {
      words: ['quickest'],
      kind: 0,
      wish: { type: 'order', fact: 'size', isDown: true },
      phrase: 'largest first',
      note: 'No speed.',
    },
    { words: ['$'], kind: 0, wish: { type: 'amount', fact: 'price', isMoney: true }, phrase: '' },
    { words: ['launched'], kind: 0, wish: { type: 'amount', fact: 'day', isMoney: false, isYear: true }, phrase: '' },
    { words: ['weight'], kind: 0, wish: { type: 'amount', fact: 'weight', isMoney: false, unit: 'billion' }, phrase: '' },
    { words: ['glow'], wish: { type: 'capability', id: 'torch' }, phrase: 'with torch', note: 'No glow.' },
    { words: ['scent'], wish: { type: 'nothing' }, phrase: '', note: 'No scent.' },
    { words: ['nordic'], wish: { type: 'makers', makers: ['Acme', 'Zenith'] }, phrase: 'from the north' },
    { words: ['Acme'], wish: { type: 'makers', makers: ['Acme'] }, phrase: 'by Acme' },
    { words: ['Zenith'], wish: { type: 'makers', makers: ['Zenith'] }, phrase: 'by Zenith' },
  ],
  labels: { price: 'price' },
  values: {},
  capable: { torch: [2, 3, 9], fm: [0], none: [] },
};

const NAMES: FinderIndex = { folders: ['phones'], entries: [{ slug: 'one', names: ['One'], kind: 0 }], partners: [[]] };

test('the words of questions come back whole, spellings apart that hold another script or an unknown word', () => {
  const { values: _, capable: __, ...words } = INDEX;
  const unpacked = unpackWords(again(packWords(INDEX, NAMES)));
  expect(unpacked.spellings).toEqual({ 'small one': 'torch' });
  expect({ ...unpacked, spellings: { ...spellingsOf(INDEX, NAMES, true), ...unpacked.spellings } }).toEqual(words);
});
test.each([
  ['one small phone, please?', false],
  ['one 5', false],
  ['phones', false],
  ['the 電話', true],
  ['часы', true],
  ['fone', true],
  ['a fone and more', true],
  ['small pho', false],
  ['pho small', true],
])('for "%s" the other spellings are loaded: %s', (text, isLate) => expect(needsLateSpellings(text, NAMES, INDEX)).toBe(isLate));
test('no address travels that follows from a name', () => expect(packWords(INDEX, NAMES).ids).toBe('phone\n\nsee\n\nfm\n'));
test('a maker that its own name asks for is no more than this name', () => {
  const { meanings, makers } = packWords(INDEX, NAMES);
  expect([meanings.words.split('\n'), makers]).toEqual([expect.not.arrayContaining(['Acme', 'Zenith']), 'Acme\tZenith']);
});
test('who has which capability comes back whole', () =>
  expect(unpackCapable(again(packCapable(INDEX)), INDEX)).toEqual(INDEX.capable));
