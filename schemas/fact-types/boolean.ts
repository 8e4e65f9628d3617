/** Yes or no. */
import type { FactType } from './fact-type.ts';

const WORDS: Readonly<Record<string, string>> = { yes: 'true', no: 'false' };

export const boolean: FactType<boolean> = {
  schema: ({ z }) => z.boolean(),
  changes: false,
  format: (value) => (value ? 'Yes' : 'No'),
  comparable: (value) => (value ? 1 : 0),
  lead: () => 'is ahead',
  fix: (text) => WORDS[text.trim().toLowerCase()],
};
