import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue.ts';
import { contentWith, type Overlay } from '../support/content-folder.ts';
import { edited, place, problemsOf } from '../support/problems.ts';
import { siblings } from '../support/sibling-models.ts';

const ONE = 'models/example-one.md';
const ANSWER = 'Its page states so for single sentences.';

/** Example-one with one value replaced, and an answer under `confirmed` if there is one. */
function one(from: string, to: string, confirmed?: string): Overlay {
  const text = edited(ONE, from, to);
  return { [ONE]: confirmed === undefined ? text : text.replace('capabilities:', `confirmed: ${confirmed}\ncapabilities:`) };
}

/** Six more models at prices from 1 to 6, and example-one at `price`. */
const withPrice = (price: string, confirmed?: string): Overlay => ({
  ...siblings('value: 0.4', (at) => `value: ${at}`),
  ...one('value: 0.4', `value: ${price}`, confirmed),
});

/** Six more models with 54 to 84 of a hundred puzzles solved, and example-one with `result`. */
const withResult = (result: string, confirmed?: string): Overlay => ({
  ...siblings('value: 61.5', (at) => `value: ${48 + 6 * at}`),
  ...one('value: 61.5', `value: ${result}`, confirmed),
});

const messages = async (overlay: Overlay) => (await problemsOf(overlay)).map(({ message }) => message);

describe('an amount is asked about', () => {
  test.each([
    ['0.09', /less than a tenth of all others of the kind model, of which the least is 1\. Is that right\?$/],
    ['61', /more than ten times all others of the kind model, of which the greatest is 6\./],
    ['9999', /more than ten times/],
  ])('at %s where all others are 1 to 6', async (price, message) =>
    expect(await problemsOf(withPrice(price))).toMatchObject([
      { code: 'odd-value', severity: 'warning', file: ONE, line: 9, column: 38, message: expect.stringMatching(message) },
    ]),
  );
  test.each(['0.1', '60'])('but not at %s', async (price) => expect(await problemsOf(withPrice(price))).toEqual([]));
  test('among those of its category, where six are known there', async () => {
    const inCategory = (text: string) => text.replace('vendor:', 'category: writers\nvendor:');
    const files = Object.fromEntries(Object.entries(withPrice('0.09')).map(([file, text]) => [file, inCategory(text ?? '')]));
    const two = inCategory(edited('models/example-two.md', 'value: 3,', 'value: 0.01,'));
    const writers = 'name: Writers\nkind: model\nsummary: Models that write.\n';
    const other = writers.replace('Writers', 'Readers').replace('write', 'read');
    const categories = { 'categories/writers.yaml': writers, 'categories/readers.yaml': other };
    const apart = { ...files, ...categories, 'models/example-two.md': two.replace('category: writers', 'category: readers') };
    expect(
      (await messages(apart)).filter((text) => text.includes('in the category writers, of which the least is 1')),
    ).toHaveLength(1);
  });
  test('never among few others', async () => expect(await problemsOf(one('value: 0.4', 'value: 9999'))).toEqual([]));
  test('when it is a price a thousand times from the middle, also beside another of its like', async () => {
    const two = { 'models/example-two.md': edited('models/example-two.md', 'value: 3,', 'value: 9000,') };
    const history = two['models/example-two.md'].replace(/^history:\n.*\n.*\n/m, '');
    expect(await messages({ ...withPrice('9999'), 'models/example-two.md': history })).toEqual([
      expect.stringContaining('inputUsdPerMillionTokens is 9999, more than 1000 times away from the middle of all'),
      expect.stringContaining('inputUsdPerMillionTokens is 9000, more than 1000 times'),
    ]);
  });
  test('and keeps no site from being built', async () =>
    expect((await loadCatalogue(await contentWith(withPrice('9999')))).ok).toBe(true));
});

// E31
describe('slips of unit that no answer makes right', () => {
  test.each([
    ['value: 0.4', 'value: 0.0000004', 'invalid-value'],
    ['value: 0.4', 'value: 0.000001', 'invalid-value'],
    ['value: 128000', 'value: 128', 'invalid-value'],
  ])('%s as %s is an error', async (from, to, code) => expect(await problemsOf(one(from, to))).toMatchObject([{ code }]));
});

describe('a result is asked about', () => {
  test.each([
    ['0.7', 'example-puzzles is 0.7, at most 1 on a scale from 0 to 100. Is that right?'],
    ['3.9', 'example-puzzles is 3.9, far from all other results, 54 to 84. Is that right?'],
    ['33', 'example-puzzles is 33, far from all other results, 54 to 84. Is that right?'],
  ])('at %s where all others are 54 to 84', async (result, message) =>
    expect(await messages(withResult(result))).toEqual([message]),
  );
  test.each(['35', '95'])('but not at %s', async (result) => expect(await messages(withResult(result))).toEqual([]));
  test('at most 1 of a hundred, however few others there are', async () =>
    expect(await messages(one('value: 61.5', 'value: 0.62'))).toEqual([expect.stringContaining('at most 1 on a scale')]));
  test('not at most 1 where others are as low', async () =>
    expect(
      await messages({ ...siblings('value: 61.5', (at) => `value: ${(at % 3) * 30}`), ...one('value: 61.5', 'value: 0.3') }),
    ).toEqual([]));
  test('not at most 1 on a scale that ends below a hundred', async () =>
    expect(await messages(one('example-mistakes: { value: 4,', 'example-mistakes: { value: 0.4,'))).toEqual([]));
});

describe('an address is asked about', () => {
  // E51
  test.each([
    ['https://оpenai.com', 'xn--penai-iye.com'],
    ['https://xn--e1afmkfd.example', 'xn--e1afmkfd.example'],
  ])('when its host can look like another: %s', async (address, host) => {
    const overlay = (confirmed?: string) => one('homepage: https://example.org', `homepage: ${address}`, confirmed);
    const problems = await problemsOf(overlay());
    expect(problems).toMatchObject([{ code: 'odd-value', severity: 'warning', line: 6, column: 11 }]);
    expect(problems[0]?.message).toContain(`leads to ${host}`);
    expect(await problemsOf(overlay('{ homepage: It is the host of the maker. }'))).toEqual([]);
  });
});

describe('an answer', () => {
  test('of the fact or the benchmark ends the question', async () => {
    expect(await problemsOf(withPrice('9999', `{ inputUsdPerMillionTokens: ${ANSWER} }`))).toEqual([]);
    expect(await problemsOf(withResult('0.7', `{ example-puzzles: ${ANSWER} }`))).toEqual([]);
  });
  test('is told by the question', async () =>
    expect((await problemsOf(withResult('0.7')))[0]?.hint).toBe(
      'look whether the source states a share of 1 in place of percent; if it is right, say in a sentence who states it:  confirmed: { example-puzzles: … }',
    ));
  test('of another value ends nothing, and is not needed itself', async () =>
    expect((await problemsOf(withPrice('9999', `{ contextTokens: ${ANSWER} }`))).map(({ code }) => code)).toEqual([
      'odd-value',
      'needless-answer',
    ]));
  test.each([
    ['the value is like others', 'contextTokens'],
    ['the entry does not state the value', 'maxOutputTokens'],
    ['the field holds no odd address', 'homepage'],
  ])('is not needed when %s: a warning', async (_why, id) =>
    expect(await problemsOf(one('value: 0.4', 'value: 0.4', `{ ${id}: ${ANSWER} }`))).toMatchObject([
      { code: 'needless-answer', severity: 'warning', line: 20, column: 14, hint: expect.stringMatching(/^remove it/) },
    ]),
  );
  test('stays needed while the history tells of a change of more than half', async () => {
    const history = 'history: { contextTokens: [{ value: 32000, source: example-list, asOf: 2025-01-01 }] }\nbenchmarks:';
    const told = edited(ONE, 'benchmarks:', history).replace(
      'capabilities:',
      `confirmed: { contextTokens: ${ANSWER} }\ncapabilities:`,
    );
    expect(await problemsOf({ [ONE]: told })).toEqual([]);
    expect((await problemsOf({ [ONE]: told.replace('32000', '96000') })).map(({ code }) => code)).toEqual(['needless-answer']);
  });
  test('is not called needless while another entry cannot be read', async () => {
    const broken = { 'models/example-two.md': edited('models/example-two.md', 'vendor:', 'vendro:') };
    const overlay = { ...one('value: 0.4', 'value: 0.4', `{ contextTokens: ${ANSWER} }`), ...broken };
    expect((await problemsOf(overlay)).map(({ code }) => code)).toEqual(['unknown-key']);
  });
  test.each([
    ['contextTokns', 'Did you mean contextTokens?'],
    ['context window', 'Did you mean contextTokens?'],
    ['example-puzzle', 'Did you mean example-puzzles?'],
    ['monthlyDownloads', 'write the name that the question gives.'],
    ['constructor', 'write the name that the question gives.'],
  ])('of %s answers nothing: an error', async (id, hint) => {
    const problems = await problemsOf(one('value: 0.4', 'value: 0.4', `{ ${id}: ${ANSWER} }`));
    expect(problems.map(place)).toEqual([`${ONE}:20:14 unknown-fact`]);
    expect(problems[0]).toMatchObject({ hint });
    expect(problems[0]?.severity).toBeUndefined();
  });
  test.each(['ok', 'x'.repeat(301)])('is a sentence of 10 to 300 characters, and not %s', async (text) =>
    expect((await problemsOf(withPrice('9999', `{ inputUsdPerMillionTokens: ${text} }`)))[0]).toMatchObject({
      code: 'invalid-value',
      line: 20,
    }),
  );
});
