/** A public https address. Cells show its host and link to it. */
import type { FactType } from './fact-type.ts';

export const url: FactType<string> = {
  schema: ({ publicUrl }) => publicUrl,
  changes: false,
  format: (value) => value,
  linkText: (value) => new URL(value).hostname,
  comparable: () => undefined,
  lead: () => 'is ahead',
};
