import { expect, test } from 'vitest';
import { headerRules } from '../../src/serving/header-rules.ts';
import { headersText } from '../../src/site-files/headers.ts';

const TEXT = `/*
  X-One: 1
  Content-Security-Policy: default-src 'none'; img-src 'self' data:
/frames/*
  ! Content-Security-Policy
  X-One: 2
/one.js
  Cache-Control: no-cache
`;

test.each([
  ['/', { 'X-One': '1', 'Content-Security-Policy': "default-src 'none'; img-src 'self' data:" }],
  ['/frames/a/', { 'X-One': '2' }],
  [
    '/one.js',
    { 'X-One': '1', 'Content-Security-Policy': "default-src 'none'; img-src 'self' data:", 'Cache-Control': 'no-cache' },
  ],
  ['/one.json', { 'X-One': '1', 'Content-Security-Policy': "default-src 'none'; img-src 'self' data:" }],
])('the headers of %s are those of all rules that fit, the later ones first', (path, headers) =>
  expect(Object.fromEntries(headerRules(TEXT)(path))).toEqual(headers),
);

test('only comparisons that are made for frames may stand in one', () => {
  const headersOf = headerRules(headersText());
  const policy = (path: string) => new Map(headersOf(path)).get('Content-Security-Policy');
  expect(policy('/compare/a-vs-b/')).toContain("frame-ancestors 'none'");
  expect(policy('/embed/compare/a-vs-b/')).toContain('frame-ancestors *');
  expect(new Map(headersOf('/_astro/a.css')).get('Cache-Control')).toContain('immutable');
});
