import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { readPages } from '../support/built-site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Style only: Preact writes `<col/>` and long lines, and quotes attributes throughout.
    'void-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
  },
});

test.each([
  ['the real site', inject('realSite').dir],
  ['the fixture', inject('fixtureSite').dir],
])('every page of %s is valid HTML', async (_name, dir) => {
  const faults: string[] = [];
  for (const page of readPages(dir)) {
    const report = await validator.validateString(page.html, page.path);
    faults.push(
      ...report.results.flatMap((result) =>
        result.messages.map((message) => `${page.path}:${message.line}:${message.column} ${message.ruleId} ${message.message}`),
      ),
    );
  }
  expect(faults).toEqual([]);
});
