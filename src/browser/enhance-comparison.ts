/** What script adds to a drawn comparison, whoever drew it. Everything is readable without. */
import { offerCalculator } from './calculator.ts';
import { offerDefinitions } from './definitions.ts';
import { offerOnlyDifferences } from './only-differences.ts';
import { offerSharing } from './share.ts';
import { offerWeights } from './weights.ts';

/** Adds the controls to the comparison in `root`. Call it once for each drawing. */
export function enhanceComparison(root: ParentNode): void {
  offerWeights(root);
  offerOnlyDifferences(root);
  offerCalculator(root);
  offerSharing(root);
  offerDefinitions(root);
}
