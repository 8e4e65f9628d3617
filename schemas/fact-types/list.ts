/** Some of a few values, each at most once. */
import type { FactType } from './fact-type.ts';

export const list: FactType<readonly string[]> = {
  schema: ({ z, listOf }, { choices = {} }) => listOf(z.enum(Object.keys(choices)), Object.keys(choices).length).min(1),
  changes: false,
  format: (value, { choices = {} }) => value.map((item) => choices[item] ?? item).join(', '),
  comparable: () => undefined,
  lead: () => 'is ahead',
};
