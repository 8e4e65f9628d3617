import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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

describe.each(ids)('%s', (type) => {
  const fact: TypedFact = { type, better: 'higher', choices: { a: 'A', b: 'B' }, decimals: 1 };
  const { comparable, difference, fix, format, lead, schema } = typeOf(fact);
  const values = VALUES[type].map((value) => schema(fields, fact).parse(value));
  test('shows each of its values in words', () => {
    for (const value of values) expect(format(value, fact)).not.toBe('');
    expect(lead(fact)).toMatch(/^(is|has) /);
  });
  test('tells a difference of mirrored sides in the same words, on the other side, and none of equal values', () => {
    for (const a of values)
      for (const b of values) {
        if (comparable(a, fact) === undefined) continue;
        const [there, back] = [difference?.(a, b, fact), difference?.(b, a, fact)];
        expect(back?.text).toBe(there?.text);
        expect(back?.side).toBe(there === undefined ? undefined : 1 - there.side);
        if (a === b) expect(there).toBeUndefined();
      }
  });
  test('fixes text to what it takes, and never in two steps', () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), (text) => {
        const fixed = fix?.(text, fact);
        if (fixed !== undefined) expect(fix?.(fixed, fact) ?? fixed).toBe(fixed);
      }),
    ));
});
