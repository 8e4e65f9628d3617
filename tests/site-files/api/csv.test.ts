import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csvText } from '../../../src/site-files/api/csv.ts';

const cellsOf = (rows: readonly object[]) => parse(csvText(rows, [])) as string[][];

test('a column is named by the keys that lead to its value', () =>
  expect(cellsOf([{ slug: 'a', score: { value: 3, subScores: { quality: 2 } } }])).toEqual([
    ['slug', 'score.value', 'score.subScores.quality'],
    ['a', '3', '2'],
  ]));
test('what is unknown is an empty cell, and 0 and false are none', () =>
  expect(cellsOf([{ unknown: null, zero: 0, no: false, yes: true }])[1]).toEqual(['', '0', 'false', 'true']));
test('what only some rows have is a column of all', () =>
  expect(cellsOf([{ a: 1 }, { a: 2, b: 3 }])).toEqual([
    ['a', 'b'],
    ['1', ''],
    ['2', '3'],
  ]));
test('lists of words share a cell', () => expect(cellsOf([{ items: ['a', 'b'] }])[1]).toEqual(['a; b']));
test.each(['=HYPERLINK("https://example.org")', '+1', '-1', '@sum', '\tx', '\rx'])(
  'a spreadsheet takes the text %j for text, not for a formula',
  (text) => expect(cellsOf([{ text }])[1]).toEqual([`'${text}`]),
);
test('a negative number stays a number', () => expect(cellsOf([{ days: -3 }])[1]).toEqual(['-3']));
test('commas, quotes and line breaks in a text stay in its cell', () =>
  expect(cellsOf([{ text: 'a, "b"\r\nc', next: 1 }])[1]).toEqual(['a, "b"\r\nc', '1']));
test('a table without rows has its header', () => expect(csvText([], ['slug', 'name'])).toBe('slug,name\r\n'));
