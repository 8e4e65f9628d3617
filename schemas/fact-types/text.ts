/** A few words on one line, such as the name of a version. */
import type { FactType } from './fact-type.ts';

const MAX_LENGTH = 60;

export const text: FactType<string> = {
  schema: ({ line }) => line(MAX_LENGTH),
  changes: false,
  format: (value) => value,
  comparable: () => undefined,
  lead: () => 'is ahead',
};
