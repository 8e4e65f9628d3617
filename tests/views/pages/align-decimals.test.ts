import { expect, test } from 'vitest';
import { alignDecimals } from '../../../src/views/pages/align-decimals.ts';

test('each number gets the digits that it lacks behind its last, so that all points stand below one another', () =>
  expect(alignDecimals(['$5.00', '$0.435', '$2', '1,050,000', 'about 7.5', 'Unknown', 'MIT'])).toEqual([
    '0',
    '',
    '.000',
    '.000',
    '00',
    '',
    '',
  ]));
test('whole numbers need none', () => expect(alignDecimals(['400,000', '1,048,576'])).toEqual(['', '']));
test('words with a digit, and days, are no numbers', () =>
  expect(alignDecimals(['Apache-2.0', '1 Jul 2026', '$1.5'])).toEqual(['', '', '']));
