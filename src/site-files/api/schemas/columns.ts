/** Lists in columns, which weigh a fraction of the same in full: pages that find and filter load them. */
import * as z from 'zod';
import { component } from './component.ts';

const whole = z.int();
const texts = z.array(z.string());
const places = 'Places in a list, counted from 0.';
const gaps = z.string();
const GAPS = 'places, each counted from the one before, in base 36 with dots between them.';
const letters = z.string().describe('A letter for each entry: `#` is none, `$` is 0, `%` is 1 and so on, without the backslash.');

export const names = component(
  'Names',
  z.strictObject({
    folders: texts,
    makers: z.string(),
    statuses: texts,
    slugs: z.string(),
    names: z.string(),
    kind: letters,
    group: letters,
    maker: z.string().describe('Likewise; `!` is the next maker that stands for the first time.'),
    score: letters,
    status: letters,
    gone: gaps.describe(`Of what nobody should choose any more: ${GAPS}`),
    past: gaps.describe(`Of what something newer has taken the place of: ${GAPS}`),
    partners: gaps.describe(`For each entry, on a line of its own, of those that it is compared with: ${GAPS}`),
    unpaired: z
      .array(whole)
      .optional()
      .describe('Where every pair has a page: the places of entries that have none; `partners` then names the pairs left out.'),
  }),
);

const asked = z.union([z.string(), z.number(), texts]).nullable();

export const questions = component(
  'Questions',
  z.strictObject({
    today: z.string().describe('The day of the site, which "this year" counts from.'),
    spellings: z.record(z.string(), z.string()).describe('Those in the Latin script.'),
    kinds: z.array(z.strictObject({ plural: z.string(), label: z.string() })),
    names: z.string(),
    ids: z.string(),
    types: z.array(z.tuple([z.string(), whole])),
    kindOf: z.array(whole).describe(places),
    makers: z.string().describe('The words of all makers, with tabs between them.'),
    meanings: z
      .strictObject({
        words: z.string().describe('With tabs between those of one.'),
        phrases: z.string(),
        notes: z.string(),
        kinds: z.string().describe('The number of the kind; -1 for any.'),
        types: z.string().describe('What they ask for, as a number.'),
        facts: z.string().describe('The fact, category or capability.'),
        values: z.string().describe('Values or makers, with tabs between those of one.'),
        flags: z.string().describe('Of what is yes or no, one bit each.'),
        units: z.string(),
      })
      .describe('What words ask for: a line or a letter of each column for one meaning.'),
    labels: z.record(z.string(), z.string()),
  }),
);

export const spellings = component(
  'Spellings',
  z.record(z.string(), z.string()).describe('A word -> the same in words of the site.'),
);

export const askedFact = component('AskedFact', z.array(asked).describe('A value for each entry of the list of names.'));

export const capable = component(
  'Capable',
  z
    .array(z.array(whole))
    .describe('For each capability the places of the entries that have it, each counted from the one before.'),
);

const facet = z.strictObject({
  id: z.string(),
  label: z.string(),
  unit: z.string().optional(),
  type: z.enum(['values', 'amount', 'day']),
  isDownFirst: z.boolean(),
  isFilter: z.boolean(),
  choices: z.record(z.string(), z.string()).optional(),
  values: z.array(asked),
  texts,
});

export const facets = component(
  'Facets',
  z.strictObject({
    slugs: texts,
    names: z.array(texts),
    makers: texts,
    makerLabel: z.string(),
    facts: z.array(facet),
    capabilities: z.array(z.strictObject({ id: z.string(), name: z.string() })),
    known: z.array(z.array(whole)).describe(places),
    measured: z.array(whole),
  }),
);
