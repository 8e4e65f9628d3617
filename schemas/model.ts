/** An entry about an AI model: `content/models/<slug>.md`. */
import * as z from 'zod';
import { claims, commonFields, disputedOf, factsOf, historyOf, results, withheldOf } from './entry.ts';
import { modelFacts } from './model-facts.ts';
import { name } from './fields.ts';

export const model = z.strictObject({
  ...commonFields,
  vendor: name.describe('Who trains and publishes the model.'),
  withheld: withheldOf(modelFacts),
  facts: factsOf(modelFacts),
  disputed: disputedOf(modelFacts),
  history: historyOf(modelFacts),
  benchmarks: results,
  capabilities: claims,
});
