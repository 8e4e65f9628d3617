/**
 * The controls of a comparison that bring arithmetic of their own: sliders and calculator. The page asks for this file once
 * a reader acts; it serves the comparison that stands there then.
 */
import { offerCalculator } from './calculator.ts';
import { offerWeights } from './weights.ts';

offerWeights(document);
offerCalculator(document);
