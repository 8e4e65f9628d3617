/** What script adds to a drawn comparison, whoever drew it. Everything is readable without. */
// A file of its own by its address: a plain `import()` would bring the bundler's helper, larger than half of what is saved.
// oxlint-disable-next-line import/default -- the bundler gives the address as default
import toolsFile from './comparison-tools.ts?worker&url';
import { offerDefinitions } from './definitions.ts';
import { offerOnlyDifferences } from './only-differences.ts';
import { offerSharing } from './share.ts';
import { whenReaderActs } from './when-reader-acts.ts';

/** Adds the controls to the comparison in `root`, if there is one. Call it once for each drawing. */
export function enhanceComparison(root: ParentNode): void {
  if (root.querySelector('.comparison') === null) return;
  offerOnlyDifferences(root);
  offerSharing(root);
  offerDefinitions(root);
  whenReaderActs(() => void import(/* @vite-ignore */ toolsFile));
}
