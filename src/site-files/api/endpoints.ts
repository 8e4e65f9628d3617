/** Every address of the API. Files, the OpenAPI document, the page for readers and the tests all follow from this table. */
import type { Endpoint } from './endpoint.ts';
import { COMPARISONS, RANKINGS } from './endpoints/comparisons.ts';
import { kindEndpoints } from './endpoints/kinds.ts';
import { PAGES } from './endpoints/pages.ts';
import { REFERENCE } from './endpoints/reference.ts';
import { VOCABULARY } from './endpoints/vocabulary.ts';

/** All of them, in the order of the documentation, but the index, which lists them. */
export const ENDPOINTS: readonly Endpoint[] = [
  ...REFERENCE,
  ...kindEndpoints(),
  ...COMPARISONS,
  ...RANKINGS,
  ...VOCABULARY,
  ...PAGES,
];
