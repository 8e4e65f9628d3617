/**
 * The tests of the generator on the pages of our own site: one file, so that thousands of pages are parsed once, and stay in the memory of
 * one process.
 */
import { expect, inject, test } from 'vitest';
import { readPages } from '../../support/built-site.ts';
import '../../site/cost.test.ts';
import '../../site/getting-about.test.ts';
import '../../site/no-contradiction.test.ts';
import '../../site/page-weight.test.ts';
import '../../site/pages.test.ts';
import '../../site/promises.test.ts';
import '../../site/sharing.test.ts';
import '../../site/verdict-agrees.test.ts';

test('our site has as many comparisons as it promises', () =>
  expect(readPages(inject('site').dir).filter(({ path }) => path.includes('-vs-')).length).toBeGreaterThan(500));
