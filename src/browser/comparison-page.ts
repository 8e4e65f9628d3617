/** The script of a comparison page that the build drew. */
import { enhanceComparison } from './enhance-comparison.ts';

enhanceComparison(document);
