/** A licence: an SPDX expression, or one of two words for licences that have no text of their own there. */
import type { FactType } from './fact-type.ts';

const WORDS: Readonly<Record<string, string>> = { proprietary: 'Proprietary', custom: 'The owner’s own licence' };

export const licence: FactType<string> = {
  schema: ({ licence: schema }) => schema,
  changes: false,
  // `LicenseRef-` only says that SPDX does not list the licence.
  format: (value) => WORDS[value] ?? value.replaceAll('LicenseRef-', ''),
  comparable: () => undefined,
  lead: () => 'is ahead',
};
