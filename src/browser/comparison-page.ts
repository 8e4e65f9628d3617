/** The script of pages that hold a comparison: one that the build rendered, or one that the composer renders later and announces. */
import { enhanceComparison } from './enhance-comparison.ts';
import type { RenderedEvent } from './rendered-event.ts';

const RENDERED: RenderedEvent = 'comparison-rendered';

enhanceComparison(document);
document.addEventListener(RENDERED, ({ target }) => {
  if (target instanceof Element) enhanceComparison(target);
});
