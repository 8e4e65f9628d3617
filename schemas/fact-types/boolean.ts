/** Yes or no. */
import type { FactType } from './fact-type.ts';

const WORDS: ReadonlyMap<string, string> = new Map([
  ['yes', 'true'],
  ['no', 'false'],
]);

export const boolean: FactType<boolean> = {
  schema: ({ z }) => z.boolean(),
  changes: false,
  format: (value) => (value ? 'Yes' : 'No'),
  comparable: (value) => (value ? 1 : 0),
  lead: () => 'is ahead',
  fix: (text) => WORDS.get(text.trim().toLowerCase()),
};
