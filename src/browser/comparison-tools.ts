/**
 * The controls of a comparison that nobody needs before using them: ways to take it along, sliders and calculator. The page asks for this
 * file once a reader acts; it serves the comparison shown at that time.
 */
import toolsStyles from '../styles/tools.css?url';
import { enhanceCalculator } from './calculator.ts';
import { loadStyles } from './load-styles.ts';
import { enhanceSharing } from './share.ts';
import { enhanceWeights } from './weights.ts';

// Without its sheet a control still works, so a sheet that does not come holds nothing up.
await loadStyles(toolsStyles).catch(() => undefined);
enhanceSharing(document);
enhanceWeights(document);
enhanceCalculator(document);
