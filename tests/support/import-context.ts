/** What an import needs to know, for tests of its plans. */
import type { Entry } from '../../src/entries/entry.ts';
import type { ImportContext } from '../../src/importers/plan-import.ts';

/** An import for `entries`, which are all that the site has. */
export const importFor = (entries: readonly Entry[], all = entries): ImportContext => ({
  entries,
  all,
  statedBy: new Map(),
  lastDay: '2026-12-31',
});
