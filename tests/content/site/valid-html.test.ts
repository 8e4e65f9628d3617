import { expect, inject, test } from 'vitest';
import { readPages, type Page } from '../../support/built-site.ts';
import { findHtmlFaults } from '../../support/html-faults.ts';

/** Entries and comparisons come from one template each, so every fortieth of them stands for the rest. */
const isSample = ({ path }: Page, index: number) =>
  index % 40 === 0 || !/^\/(models|repositories|compare|capabilities)\/./.test(path);

test('each kind of page, and every fortieth entry and comparison, is valid HTML', async () => {
  const pages = readPages(inject('site').dir).filter(isSample);
  expect(pages.length).toBeGreaterThan(20);
  expect(await findHtmlFaults(pages)).toEqual([]);
});
