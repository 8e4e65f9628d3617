/** What script adds to a drawn comparison, whoever drew it. Everything is readable without. */
import { offerDefinitions } from './definitions.ts';
import { offerOnlyDifferences } from './only-differences.ts';
import { offerSharing } from './share.ts';
import { offerWeights } from './weights.ts';

/** Adds the controls to the comparison in `root`. Call it once for each drawing. */
export function enhanceComparison(root: ParentNode): void {
  offerOnlyDifferences(root);
  offerSharing(root);
  offerDefinitions(root);
  offerWeights(root);
}
