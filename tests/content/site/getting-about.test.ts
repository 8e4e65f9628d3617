// Links of our own pages: the tests of the generator, on the site that this project built.
import { expect, inject, test } from 'vitest';
import { readPages } from '../../support/built-site.ts';
import '../../site/getting-about.test.ts';

test('our site has as many comparisons as it promises', () =>
  expect(readPages(inject('site').dir).filter(({ path }) => path.includes('-vs-')).length).toBeGreaterThan(500));
