import { expect, test } from 'vitest';
import { factTypes } from '../../../schemas/fact-types/index.ts';
import { ask } from '../../support/fact-types.ts';

const url = ask('url');

test('a public https address is a value', () =>
  expect(['https://example.org/a', 'http://example.org', 'https://localhost', 'example.org'].map(url.takes)).toEqual([
    true,
    false,
    false,
    false,
  ]));
test('cells show its host, and link to it', () =>
  expect(factTypes.url.linkText?.('https://www.example.org/a?b')).toBe('www.example.org'));
test('no other type is a link', () =>
  expect(
    Object.entries(factTypes).flatMap(([id, type]) => ('linkText' in type && type.linkText !== undefined ? [id] : [])),
  ).toEqual(['url']));
test('has no order and no words of difference', () => {
  expect(url.comparable('https://example.org')).toBeUndefined();
  expect(url.difference('https://example.org', 'https://example.com')).toBeUndefined();
});
