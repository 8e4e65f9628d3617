import { expect, test } from 'vitest';
import {
  isOtherScript,
  packCapable,
  packWords,
  spellingsOf,
  unpackCapable,
  unpackWords,
} from '../../src/search/packed-questions.ts';
import type { QuestionIndex } from '../../src/search/question-index.ts';

const again = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const INDEX: QuestionIndex = {
  spellings: { 電話: 'phone', часы: 'clock', fone: 'phone' },
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
    { words: ['nordic'], wish: { type: 'makers', makers: ['Acme', 'Zenith'] }, phrase: 'from the north' },
    { words: ['Acme'], wish: { type: 'makers', makers: ['Acme'] }, phrase: 'by Acme' },
    { words: ['Zenith'], wish: { type: 'makers', makers: ['Zenith'] }, phrase: 'by Zenith' },
  ],
  labels: { price: 'price' },
  values: {},
  capable: { torch: [2, 3, 9], fm: [0], none: [] },
};

test('the words of questions come back whole, those of other scripts apart', () => {
  const { values: _, capable: __, ...words } = INDEX;
  const unpacked = unpackWords(again(packWords(INDEX)));
  expect(unpacked.spellings).toEqual({ fone: 'phone' });
  expect({ ...unpacked, spellings: { ...spellingsOf(INDEX, true), ...unpacked.spellings } }).toEqual(words);
});
test.each([
  ['café №5, naïve?', false],
  ['the 電話', true],
  ['часы', true],
])('"%s" is of another script: %s', (text, isOther) => expect(isOtherScript(text)).toBe(isOther));
test('no address travels that follows from a name', () => expect(packWords(INDEX).ids).toBe('phone\n\nsee\n\nfm\n'));
test('a maker that its own name asks for is no more than this name', () => {
  const { meanings, makers } = packWords(INDEX);
  expect([meanings.length, makers]).toEqual([2, 'Acme\tZenith']);
});
test('who has which capability comes back whole', () =>
  expect(unpackCapable(again(packCapable(INDEX)), INDEX)).toEqual(INDEX.capable));
