/**
 * The controls of a comparison that bring arithmetic of their own: sliders and calculator. The page asks for this file once
 * a reader acts; it serves the comparison shown at that time.
 */
import { enhanceCalculator } from './calculator.ts';
import { enhanceWeights } from './weights.ts';

enhanceWeights(document);
enhanceCalculator(document);
