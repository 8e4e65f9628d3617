/** One of a few values, which the fact lists with what readers see. */
import type { FactType } from './fact-type.ts';

export const choice: FactType<string> = {
  schema: ({ z }, { choices = {} }) => z.enum(Object.keys(choices)),
  changes: false,
  format: (value, { choices = {} }) => choices[value] ?? value,
  comparable: () => undefined,
  lead: () => 'is ahead',
};
