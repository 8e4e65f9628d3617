/** The script of pages that hold a comparison: one that the build drew, or one that the composer draws later and tells of. */
import { enhanceComparison } from './enhance-comparison.ts';
import type { Drawn } from './drawn.ts';

const DRAWN: Drawn = 'comparison-drawn';

enhanceComparison(document);
document.addEventListener(DRAWN, ({ target }) => {
  if (target instanceof Element) enhanceComparison(target);
});
