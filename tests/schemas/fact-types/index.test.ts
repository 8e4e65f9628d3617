import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factTypes, typeOf, type FactTypeId, type TypedFact } from '../../../schemas/fact-types/index.ts';
import * as fields from '../../../schemas/fields.ts';

const ids = Object.keys(factTypes) as FactTypeId[];
const SHARED = new Set(['fact-type', 'fix-price', 'index', 'numbers', 'open-licences']);
const FOLDER = join(import.meta.dirname, '../../../schemas/fact-types');

test('every type is one file of its name, and every file a type', () => {
  const files = readdirSync(FOLDER).map((file) => file.replace(/\.ts$/, ''));
  expect(files.filter((file) => !SHARED.has(file)).toSorted()).toEqual(ids.toSorted());
});

/** Some values of each type. */
const VALUES: Readonly<Record<FactTypeId, readonly unknown[]>> = {
  boolean: [true, false],
  choice: ['a', 'b'],
  count: [0, 5, 1_000_000],
  date: ['2026-07-02', '1999-12-31'],
  licence: ['MIT', 'MIT OR ISC', 'custom'],
  list: [['a'], ['b', 'a']],
  month: ['2026-07', '2026-07-02'],
  percent: [0, 12.345, 100],
  result: [-3, 0, 61.5],
  size: [0, 0.25, 1000],
  text: ['one', '日本'],
  tokens: [1, 128_000],
  url: ['https://example.org/a'],
  usd: [0, 0.4, 0.0375, 1234.5],
};

/** Numbers, prices, shares, days, words for yes and no, and anything else. */
const WRITTEN = fc.oneof(
  fc.stringMatching(/^\$?[1-9]\d{0,2}(?:[,_ ]\d{3}){0,2}(?:[.,]\d{1,3})?%?$/),
  fc.stringMatching(/^[0-3]?\d[./-][01]?\d[./-](?:19|20)\d\d$/),
  fc.constantFrom('Yes', ' no', 'TRUE', '$0.40 per 1K tokens', '14 April 2025'),
  fc.string({ maxLength: 20 }),
);

const factOf = (type: FactTypeId): TypedFact => ({ type, better: 'higher', choices: { a: 'A', b: 'B' }, decimals: 1 });
const valuesOf = (fact: TypedFact) => VALUES[fact.type].map((value) => typeOf(fact).schema(fields, fact).parse(value));

test.each(ids)('%s shows each of its values in words', (type) => {
  const fact = factOf(type);
  const { format, lead } = typeOf(fact);
  for (const value of valuesOf(fact)) expect(format(value, fact)).not.toBe('');
  expect(lead(fact)).toMatch(/^(is|has) /);
});

test.each(ids.filter((type) => typeOf(factOf(type)).difference !== undefined))(
  '%s tells a difference of mirrored sides in the same words, on the other side, and none of equal values',
  (type) => {
    const fact = factOf(type);
    const { difference } = typeOf(fact);
    for (const a of valuesOf(fact))
      for (const b of valuesOf(fact)) {
        const [there, back] = [difference?.(a, b, fact), difference?.(b, a, fact)];
        expect(back?.text).toBe(there?.text);
        expect(back?.side).toBe(there === undefined ? undefined : 1 - there.side);
        if (a === b) expect(there).toBeUndefined();
      }
  },
);

test.each(ids.filter((type) => typeOf(factOf(type)).fix !== undefined))(
  '%s fixes what people write, and never in two steps',
  (type) => {
    const fact = factOf(type);
    const { fix } = typeOf(fact);
    let count = 0;
    fc.assert(
      fc.property(WRITTEN, (text) => {
        const fixed = fix?.(text, fact);
        if (fixed === undefined) return;
        count += 1;
        expect(fix?.(fixed, fact) ?? fixed).toBe(fixed);
      }),
      { numRuns: 500 },
    );
    expect(count).toBeGreaterThan(0);
  },
);
