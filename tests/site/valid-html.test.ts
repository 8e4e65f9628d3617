import { expect, inject, test } from 'vitest';
import { readPages } from '../support/built-site.ts';
import { findHtmlFaults } from '../support/html-faults.ts';

test('A38 every page is valid HTML', async () => {
  const pages = readPages(inject('site').dir);
  expect(pages.length).toBeGreaterThan(100);
  expect(await findHtmlFaults(pages)).toEqual([]);
});
