/** Yes or no. */
import type { FactType } from './fact-type.ts';

const WORDS: ReadonlyMap<string, string> = new Map([
  ['yes', 'true'],
  ['no', 'false'],
  // In quotes.
  ['true', 'true'],
  ['false', 'false'],
]);

/** What one side can do and the other cannot is noticed before a figure that is a little higher. */
const YES_AGAINST_NO = 3;

export const boolean: FactType<boolean> = {
  schema: ({ z }) => z.boolean(),
  changes: false,
  format: (value) => (value ? 'Yes' : 'No'),
  comparable: (value) => (value ? 1 : 0),
  strength: (a, b) => (a === b ? 0 : YES_AGAINST_NO),
  notices: 'Yes or no: a yes against a no, which counts as three',
  lead: () => 'is ahead',
  fix: (text) => WORDS.get(text.trim().toLowerCase()),
};
