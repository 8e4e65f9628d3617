/** What an HTML validator finds in built pages. */
import { HtmlValidate } from 'html-validate';
import type { Page } from './built-site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Style only: Preact writes `<col/>` and long lines, and quotes attributes throughout.
    'void-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
  },
});

/** All faults as texts, each with its page, line, column and rule. */
export async function findHtmlFaults(pages: readonly Page[]): Promise<string[]> {
  const faults: string[] = [];
  for (const page of pages) {
    const report = await validator.validateString(page.html, page.path);
    faults.push(
      ...report.results.flatMap((result) =>
        result.messages.map((message) => `${page.path}:${message.line}:${message.column} ${message.ruleId} ${message.message}`),
      ),
    );
  }
  return faults;
}
