import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { readPages, type Page } from '../support/built-site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Style only: Preact writes `<col/>` and long lines, and quotes attributes throughout.
    'void-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
  },
});

/** Entries and comparisons of the real site come from one template each, so every twelfth of them stands for the rest. */
const isSample = ({ path }: Page, index: number) =>
  index % 12 === 0 || !/^\/(models|repositories|compare|capabilities)\/./.test(path);

test.each([
  ['every page of the fixture', readPages(inject('fixtureSite').dir)],
  [
    'each kind of page of the real site, and every twelfth entry and comparison',
    readPages(inject('realSite').dir).filter(isSample),
  ],
])('A38 %s is valid HTML', async (_name, pages) => {
  expect(pages.length).toBeGreaterThan(20);
  const faults: string[] = [];
  for (const page of pages) {
    const report = await validator.validateString(page.html, page.path);
    faults.push(
      ...report.results.flatMap((result) =>
        result.messages.map((message) => `${page.path}:${message.line}:${message.column} ${message.ruleId} ${message.message}`),
      ),
    );
  }
  expect(faults).toEqual([]);
});
