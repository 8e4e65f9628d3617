import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue.ts';
import { contentWith } from '../support/content-folder.ts';
import { edited, problemsOf } from '../support/problems.ts';

const ONE = 'models/example-one.md';

/** Six more models at usual prices, and example-one at `price`. */
function withPrice(price: string) {
  const more = ['a', 'b', 'c', 'd', 'e', 'f'].map((name, at) => [
    `models/${name}.md`,
    edited(ONE, 'name: Example One', `name: Model ${name}`)
      .replace('aliases: [ex-1]\n', '')
      .replace('value: 0.4', `value: ${at + 1}`),
  ]);
  return { ...Object.fromEntries(more), [ONE]: edited(ONE, 'value: 0.4', `value: ${price}`) } as Record<string, string>;
}

describe('questions to the editor', () => {
  test.each(['0.001', '0.002', '9999'])(
    'E31: a price of %s where others are 1 to 6 is asked about, at its place',
    async (price) =>
      expect(await problemsOf(withPrice(price))).toMatchObject([
        {
          code: 'odd-value',
          severity: 'warning',
          file: ONE,
          line: 9,
          column: 38,
          message: expect.stringContaining(`is ${price}, more`),
        },
      ]),
  );
  test.each(['0.01', '600'])('a price of %s is not', async (price) => expect(await problemsOf(withPrice(price))).toEqual([]));
  test('few prices have no middle', async () =>
    expect(await problemsOf({ [ONE]: edited(ONE, 'value: 0.4', 'value: 9999') })).toEqual([]));
  // E51
  test.each([
    ['https://оpenai.com', 'xn--penai-iye.com'],
    ['https://xn--e1afmkfd.example', 'xn--e1afmkfd.example'],
  ])('the host of %s is written out', async (address, host) => {
    const problems = await problemsOf({ [ONE]: edited(ONE, 'homepage: https://example.org', `homepage: ${address}`) });
    expect(problems).toMatchObject([{ code: 'odd-value', severity: 'warning', line: 6, column: 11 }]);
    expect(problems[0]?.message).toContain(`leads to ${host}`);
  });
  test('keep no site from being built', async () =>
    expect((await loadCatalogue(await contentWith(withPrice('9999')))).ok).toBe(true));
});
