/** An entry about a code repository: `content/repositories/<slug>.md`. */
import * as z from 'zod';
import { claims, commonFields, disputedOf, factsOf, historyOf, results, withheldOf } from './entry.ts';
import { repositoryFacts } from './repository-facts.ts';
import { name, publicUrl } from './fields.ts';

export const repository = z.strictObject({
  ...commonFields,
  owner: name.describe('The person or organisation that the repository belongs to.'),
  repository: publicUrl.describe('The address of the repository itself.'),
  withheld: withheldOf(repositoryFacts),
  facts: factsOf(repositoryFacts),
  disputed: disputedOf(repositoryFacts),
  history: historyOf(repositoryFacts),
  benchmarks: results,
  capabilities: claims,
});
