import { expect, test } from 'vitest';
import { contentWith } from '../support/content-folder.ts';
import { edited, printed, problemsAt, ranksOf } from '../support/problems.ts';

const family = (inside: string, text: string) => ({
  [inside]: edited(inside, /^(vendor|owner): (.*)$/m, `vendor: Example Works\nfamily: ${text}`),
});
const [ONE, TWO] = ['models/example-one.md', 'models/example-two.md'];

test('two spellings of a family by one maker are told, with the one to write', async () =>
  expect(await printed('family-spelling', { ...family(ONE, 'Example-4'), ...family(TWO, 'example 4') })).toMatchInlineSnapshot(`
    "models/example-two.md:4:9  family-spelling
      "example 4" is written "Example-4" in models/example-one.md:4, by the same maker.
      Fix: write  family: Example-4
      More: docs/problems.md#family-spelling

    1 problem in 1 file.
    "
  `));
test('one spelling, another family, and the same of another maker are no problem', async () => {
  expect(await ranksOf({ ...family(ONE, 'Example-4'), ...family(TWO, 'Example-4') })).toEqual([]);
  expect(await ranksOf({ ...family(ONE, 'Example-4'), ...family(TWO, 'Example-41') })).toEqual([]);
  const other = edited(TWO, /^vendor: .*$/m, 'vendor: Other Works\nfamily: example 4');
  expect(await ranksOf({ ...family(ONE, 'Example-4'), [TWO]: other })).toEqual([]);
});
test('a family is one line of at most 60 characters', async () => {
  const problems = await problemsAt(await contentWith(family(ONE, 'x'.repeat(61))));
  expect(problems.map(({ code }) => code)).toEqual(['invalid-value']);
});
