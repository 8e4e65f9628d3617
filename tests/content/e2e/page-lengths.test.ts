import { expect, inject, test } from 'vitest';
import { keepsBudget } from '../../support/budgets.ts';
import { useBrowser } from '../../support/browser.ts';
import { samplePages } from '../../support/page-kinds.ts';
import { measureLength, PHONE } from '../../support/page-length.ts';

const visit = useBrowser();

test.each(samplePages(inject('site').dir).filter(({ isLongest }) => isLongest))(
  'the longest $kind, $path, is no longer than a phone and a keyboard bear',
  async ({ kind, path }) => {
    const { page } = await visit(path, { viewport: PHONE });
    const { screens, tabStops } = await measureLength(page);
    expect([keepsBudget(kind, 'screens', screens), keepsBudget(kind, 'tabStops', tabStops)], `${screens} screens, ${tabStops} tab stops`).toEqual([true, true]);
  },
);
