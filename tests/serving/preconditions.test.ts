import { describe, expect, test } from 'vitest';
import { mayContinue, preconditionStatus } from '../../src/serving/preconditions.ts';

const modified = new Date('2026-07-01T12:00:00.700Z');
const WEAK = { tag: 'W/"12-34"', modified };
const STRONG = { tag: '"ab,cd"' };

describe('If-None-Match', () => {
  test.each([
    ['the tag', 'W/"12-34"'],
    ['the tag as a cache has made it strong', '"12-34"'],
    ['a list of tags', '"1", W/"12-34" , "3"'],
    ['a list without spaces', '"1","12-34"'],
    ['whatever there is', ' * '],
  ])('is the same as before: %s', (_, match) => {
    expect(preconditionStatus({ 'if-none-match': match }, WEAK)).toBe(304);
  });

  test.each([
    ['another tag', '"12-3"'],
    ['a tag without its marks', '12-34'],
    ['nothing', ''],
    ['a star among tags', '"1", *'],
    ['a tag in small letters', 'w/12-34'],
  ])('is sent: %s', (_, match) => {
    expect(preconditionStatus({ 'if-none-match': match }, WEAK)).toBeUndefined();
  });

  test('a comma may stand within a tag', () => {
    expect(preconditionStatus({ 'if-none-match': '"x", "ab,cd"' }, STRONG)).toBe(304);
    expect(preconditionStatus({ 'if-none-match': '"ab", "cd"' }, STRONG)).toBeUndefined();
  });

  test('decides alone: the time beside it is not asked', () => {
    const headers = { 'if-none-match': '"1"', 'if-modified-since': 'Wed, 01 Jul 2026 12:00:00 GMT' };
    expect(preconditionStatus(headers, WEAK)).toBeUndefined();
  });

  test('takes time that grows with its length alone', () => {
    expect(preconditionStatus({ 'if-none-match': 'W/"'.repeat(5_000) }, WEAK)).toBeUndefined();
  });
});

describe('If-Modified-Since', () => {
  test.each([
    ['Wed, 01 Jul 2026 12:00:00 GMT', 304],
    // A build may bring back a file that is older than the one it replaces.
    ['Wed, 01 Jul 2026 12:00:01 GMT', undefined],
    ['Wed, 01 Jul 2026 11:59:59 GMT', undefined],
    ['2026-07-01T12:00:00Z', undefined],
    ['yesterday', undefined],
  ])('%s', (since, status) => {
    expect(preconditionStatus({ 'if-modified-since': since }, WEAK)).toBe(status);
  });

  test('says nothing of what has no such time', () => {
    expect(preconditionStatus({ 'if-modified-since': 'Wed, 01 Jul 2026 12:00:00 GMT' }, STRONG)).toBeUndefined();
  });
});

describe('If-Match and If-Unmodified-Since', () => {
  test('a tag that is not weak is wanted, and no other version', () => {
    expect(preconditionStatus({ 'if-match': '"ab,cd"' }, STRONG)).toBeUndefined();
    expect(preconditionStatus({ 'if-match': '*' }, WEAK)).toBeUndefined();
    expect(preconditionStatus({ 'if-match': 'W/"12-34", "12-34"' }, WEAK)).toBe(412);
  });

  test('the time counts to the second', () => {
    const status = (since: string) => preconditionStatus({ 'if-unmodified-since': since }, WEAK);
    expect(status('Wed, 01 Jul 2026 12:00:00 GMT')).toBeUndefined();
    expect(status('Wed, 01 Jul 2026 11:59:59 GMT')).toBe(412);
  });
});

test('a part fits what is there only if that is known to be the same to the byte', () => {
  const fits = (range: string, version = WEAK) => mayContinue({ 'if-range': range }, version);
  expect(mayContinue({}, WEAK)).toBe(true);
  expect(fits('Wed, 01 Jul 2026 12:00:00 GMT')).toBe(true);
  for (const other of ['W/"12-34"', '"12-34"', 'Wed, 01 Jul 2026 12:00:01 GMT', '', '*']) expect(fits(other)).toBe(false);
  expect(mayContinue({ 'if-range': '"ab,cd"' }, STRONG)).toBe(true);
});
