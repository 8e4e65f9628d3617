/** What script adds to a rendered comparison, whoever rendered it. Everything is readable without. */
// A file of its own by its address: a plain `import()` would bring the bundler's helper, larger than half of what is saved.
// oxlint-disable-next-line import/default -- the bundler gives the address as default
import toolsFile from './comparison-tools.ts?worker&url';
import { enhanceDefinitions } from './definitions.ts';
import { enhanceOnlyDifferences } from './only-differences.ts';
import { whenReaderActs } from './when-reader-acts.ts';

/** Adds the controls to the comparison in `root`, if there is one. Call it once for each renderKey. */
export function enhanceComparison(root: ParentNode): void {
  if (root.querySelector('.comparison') === null) return;
  enhanceOnlyDifferences(root);
  enhanceDefinitions(root);
  whenReaderActs(() => void import(/* @vite-ignore */ toolsFile));
}
