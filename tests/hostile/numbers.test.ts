/** Figures and days that are none, or that nobody can mean. */
import { describe, expect, test } from 'vitest';
import { checkFile, modelText } from '../support/check-file.ts';
import { ask } from '../support/fact-types.ts';
import { place, problemsIn } from '../support/problems.ts';

const ORIGIN = 'source: https://example.org/a, asOf: 2026-01-01';
const places = (fact: string, value: string) =>
  problemsIn(checkFile('a.md', modelText(`facts:\n  ${fact}: { value: ${value}, ${ORIGIN} }\n`))).map(place);

describe('a price per million tokens', () => {
  test.each(['.inf', '-.inf', '.nan', '1e999', '"0.4"', '1_000', '12:30', '[0.4]', '{}', 'null', '~', 'true', '$0.40'])(
    '%s is no number',
    (value) => expect(places('inputUsdPerMillionTokens', value)).toEqual(['a.md:7:38 wrong-type']),
  );
  test.each(['-1', '-1e-9', '10001', '400000', '99999999999999999999'])('%s is out of range', (value) =>
    expect(places('inputUsdPerMillionTokens', value)).toEqual(['a.md:7:38 invalid-value']),
  );
  test.each([1e-12, 0.000_000_4, 0.1 + 0.2, -0, 0, 10_000])('%d is shown in plain figures', (value) => {
    const { takes, format } = ask('usd');
    expect(takes(value)).toBe(true);
    expect(format(value)).toMatch(/^\$\d[\d,]*(\.\d+)?$|^< ?\$0\.\d+$|^Free$/);
  });
});

describe('a number of tokens', () => {
  test.each(['0', '-5', '1e9'])('%s is out of range', (value) =>
    expect(places('contextTokens', value)).toEqual(['a.md:7:27 invalid-value']),
  );
  test.each(['1.5', '"128000"', '128k', '128,000'])('%s is no whole number', (value) =>
    expect(places('contextTokens', value)[0]).toMatch(/^a\.md:7:\d+ (wrong-type|invalid-value)$/),
  );
  test('one that floating point would change is refused, and not rounded', () =>
    expect(places('contextTokens', '9007199254740993')[0]).toBe('a.md:7:27 invalid-value'));
});

describe('a day', () => {
  test.each([
    '2024-02-30',
    '2023-02-29',
    '2024-13-01',
    '0000-00-00',
    '1949-12-31',
    '9999-01-01',
    '2024-2-3',
    '2024-01-01T00:00:00Z',
    '2024-01-01T00:00:00+14:00',
    '"2024-01-01\\n"',
    '٢٠٢٤-٠١-٠١',
    'today',
  ])('%s is none', (value) => {
    const found = places('releaseDate', value);
    expect(new Set(found)).toEqual(new Set(['a.md:7:25 invalid-value']));
  });
  test('without hyphens it is a number', () => expect(places('releaseDate', '20240101')).toEqual(['a.md:7:25 wrong-type']));
  test.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC'])('means the same in %s', (zone) => {
    const before = process.env['TZ'];
    process.env['TZ'] = zone;
    try {
      expect(places('releaseDate', '2024-02-29')).toEqual([]);
      expect(places('releaseDate', '2024-02-30')).toEqual(['a.md:7:25 invalid-value']);
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });
});
