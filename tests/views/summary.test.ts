import { expect, test } from 'vitest';
import { summaryAmong } from '../../src/views/summary.ts';
import { loadFixture } from '../support/comparison.ts';

const { entryOf } = await loadFixture();
const one = entryOf('one');
const without = { ...one, data: { ...one.data, summary: undefined } };

test('what an editor wrote of an entry stands as it is', () => expect(summaryAmong(one, 'Chat models')).toBe(one.data.summary));
test('an entry without a summary says what it is listed among', () => {
  expect(summaryAmong(without, 'Chat models')).toBe('A model by Example Works, among chat models.');
  expect(summaryAmong(without, 'OCR tools')).toBe('A model by Example Works, among OCR tools.');
});
test('and no more than that it is of its kind where there are no categories', () =>
  expect(summaryAmong(without, undefined)).toBe('A model by Example Works.'));
