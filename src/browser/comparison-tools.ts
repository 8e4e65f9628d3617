/**
 * The controls of a comparison that nobody needs before using them: ways to take it along, sliders and calculator. The page asks for this
 * file once a reader acts; it serves the comparison shown at that time.
 */
import { enhanceCalculator } from './calculator.ts';
import { enhanceSharing } from './share.ts';
import { enhanceWeights } from './weights.ts';

enhanceSharing(document);
enhanceWeights(document);
enhanceCalculator(document);
