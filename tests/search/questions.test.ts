import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/search/answer-question.ts';
import { askedParts } from '../../src/search/asked-parts.ts';
import type { FinderIndex } from '../../src/search/finder-index.ts';
import type { QuestionIndex } from '../../src/search/question-index.ts';
import { applySpellings } from '../../src/search/question-segments.ts';
import { readQuestion } from '../../src/search/read-question.ts';
import { suggest } from '../../src/search/suggest.ts';

const NAMES: FinderIndex = {
  folders: ['phones', 'apps'],
  entries: [
    { slug: 'one', names: ['One'], kind: 0, group: 0, maker: 'Acme' },
    { slug: 'two', names: ['Two Pro'], kind: 0, maker: 'Acme', score: 40 },
    { slug: 'three', names: ['Three'], kind: 0, group: 0, maker: 'Zenith' },
    { slug: 'gone', names: ['Gone'], kind: 0, group: 0, maker: 'Zenith', isGone: true },
    { slug: 'clock', names: ['Clock'], kind: 1 },
  ],
  partners: [[1], [], [], [], []],
};
const QUESTIONS: QuestionIndex = {
  spellings: { 電話: 'phone', часы: 'clock' },
  kinds: [
    { plural: 'Phones', label: 'Phone' },
    { plural: 'Apps', label: 'App' },
  ],
  terms: [
    { type: 'category', id: 'small', names: ['Small phones', 'pocket phones'], kind: 0 },
    { type: 'capability', id: 'torch', names: ['Torch'] },
    { type: 'need', id: 'see', names: ['See in the dark'] },
  ],
  meanings: [
    { words: ['phone'], kind: 0, wish: { type: 'kind' }, phrase: '' },
    { words: ['app'], kind: 1, wish: { type: 'kind' }, phrase: '' },
    { words: ['waterproof'], kind: 0, wish: { type: 'value', fact: 'proof', value: 'yes' }, phrase: 'that swim' },
    { words: ['free'], kind: 0, wish: { type: 'value', fact: 'terms', value: 'free' }, phrase: 'that are free' },
    { words: ['free'], kind: 1, wish: { type: 'value', fact: 'terms', value: 'free' }, phrase: 'that are free' },
    { words: ['cheapest'], kind: 0, wish: { type: 'order', fact: 'price', isDown: false }, phrase: 'cheapest first' },
    { words: ['$', 'price'], kind: 0, wish: { type: 'amount', fact: 'price', isMoney: true }, phrase: '' },
    { words: ['storage'], kind: 0, wish: { type: 'amount', fact: 'storage', isMoney: false }, phrase: '' },
    { words: ['launched'], kind: 0, wish: { type: 'amount', fact: 'launched', isMoney: false, isYear: true }, phrase: '' },
    { words: ['acme'], wish: { type: 'makers', makers: ['Acme'] }, phrase: 'by Acme' },
  ],
  labels: { price: 'price', storage: 'storage' },
  values: {
    proof: ['yes', 'no', null, 'yes', null],
    terms: [null, null, 'free', null, 'free'],
    launched: [2024, 2025, 2026, null, null],
    price: [300, 900, null, 10, null],
    storage: [64_000, 256_000, 128_000, 1, null],
  },
  capable: { torch: [0, 1] },
};
const answers = (text: string) =>
  readQuestion(text, QUESTIONS).questions.flatMap((question) => answerQuestion(question, QUESTIONS, NAMES));
const lines = (text: string) => suggest(text, NAMES, QUESTIONS).map(({ text: line }) => line);

describe('a question', () => {
  test.each([
    ['waterproof phones', 'Phones that swim', 1, '/phones/?proof=yes'],
    ['phones by acme', 'Phones by Acme', 2, '/phones/?maker=Acme'],
    ['phones under $500', 'Phones with price up to $500', 1, '/phones/?price=..500'],
    ['500 dollars', 'Phones with price up to $500', 1, '/phones/?price=..500'],
    ['at least 128k storage', 'Phones with storage of at least 128,000', 2, '/phones/?storage=128000..'],
    ['phones launched in 2025', 'Phones launched in 2025', 1, '/phones/?launched=2025..2025'],
    ['phones launched since 2025', 'Phones launched from 2025', 2, '/phones/?launched=2025..'],
    ['storage of 0.2 million or less than 0.3m', undefined, 0, ''],
    ['small phones with a torch', 'Small phones with torch', 1, '/phones/small/?capability=torch'],
    ['which phones are the best and waterproof?', 'Phones that swim', 1, '/phones/?proof=yes'],
  ])('"%s"', (text, line, count, href) =>
    expect(answers(text)[0]).toEqual(line === undefined ? undefined : { text: line, count, href }),
  );
  test('is answered for every kind that understands all of it', () =>
    expect(answers('free').map(({ href }) => href)).toEqual(['/phones/?terms=free', '/apps/?terms=free']));
  test('with an order is answered first in the category of most of what is asked for', () =>
    expect(answers('cheapest phone').map(({ text, count }) => [text, count])).toEqual([
      ['Small phones, cheapest first', 2],
      ['Phones, cheapest first', 3],
    ]));
  test('what is unknown is not what is asked for, nor is what is gone', () =>
    expect(answers('waterproof phones')[0]?.count).toBe(1));
  test.each(['phones', 'constructor', '__proto__ toString', 'hello world', '$', ''])('"%s" asks for nothing', (text) =>
    expect(answers(text)).toEqual([]),
  );
});

test.each([
  ['waterproof phones under $500', ['proof', 'price'], false],
  ['waterproof電話', ['proof'], false],
  ['small phones with a torch', [], true],
  ['cheapest phone', [], false],
  ['hello world', [], false],
])('"%s" takes the values of %j, and capabilities: %s', (text, facts, capabilities) =>
  expect(askedParts(text, QUESTIONS)).toEqual({ facts, capabilities }),
);

describe('the lines', () => {
  test('are those without one of its parts where nothing is all that is asked for', () =>
    expect(lines('waterproof free phones')).toEqual(['Phones that are free', 'Phones that swim']));
  test('name a need also without its small words', () => expect(lines('see dark')).toContain('See in the dark'));
  test('begin with the entry whose name the text is', () => expect(lines('two pro')[0]).toBe('Two Pro'));
  test('find nothing by the word for all entries alone', () => expect(lines('purple phones')).toEqual([]));
  test('find a name among other words', () => expect(lines('how much is the two pro')[0]).toBe('Two Pro'));
  test('understand other scripts', () => {
    expect(lines('часы')[0]).toBe('Clock');
    expect(lines('waterproof電話')[0]).toBe('Phones that swim');
  });
  test('words in other scripts count whole where words have spaces', () =>
    expect(applySpellings('частый', QUESTIONS.spellings)).toBe('частый'));
});
