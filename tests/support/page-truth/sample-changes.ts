/** Changes of the sample page and of the facts behind it. */
import type { Check } from './contradiction.ts';
import { sampleWith, truthWith } from './sample-page.ts';
import type { TrueEntry } from './truth.ts';

/** The entry with further facts. */
export const stating = (entry: TrueEntry, facts: Readonly<Record<string, TrueEntry['facts'][string]['value']>>): TrueEntry => ({
  ...entry,
  facts: {
    ...entry.facts,
    ...Object.fromEntries(Object.entries(facts).map(([id, value]) => [id, { value, asOf: '2026-07-01' }])),
  },
});
/** The entry without a fact. */
export const without = (entry: TrueEntry, id: string): TrueEntry => ({
  ...entry,
  facts: Object.fromEntries(Object.entries(entry.facts).filter(([fact]) => fact !== id)),
});

/** What a check says of the sample with some words replaced. */
export const whys = (check: Check, changes: readonly (readonly [string, string])[], ...changed: readonly TrueEntry[]) =>
  check(sampleWith(...changes), truthWith(...changed)).map(({ why }) => why);
