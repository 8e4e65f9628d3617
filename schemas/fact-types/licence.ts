/** A licence: an SPDX identifier or expression, or one of two words for licences that SPDX does not list. */
import type { FactType } from './fact-type.ts';

const WORDS: Readonly<Record<string, string>> = { proprietary: 'Proprietary', custom: 'The owner’s own licence' };

export const licence: FactType<string> = {
  schema: ({ licence: schema }) => schema,
  changes: false,
  format: (value) => WORDS[value] ?? value,
  comparable: () => undefined,
  lead: () => 'is ahead',
};
