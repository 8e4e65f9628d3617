/** Values with what they rest on: status, unit, source and day. */
import * as z from 'zod';
import type { FactDefinition } from '../../../../schemas/content.ts';
import { typeOf } from '../../../../schemas/fact-types/index.ts';
import { component, day, document, page, source } from './component.ts';

export const valueStatus = z
  .enum(['known', 'none', 'unknown', 'withheld'])
  .describe(
    'known: `value` holds it. none: a source says that there is none. unknown: no source is recorded. withheld: the source at hand is known to be wrong.',
  );

const tier = component(
  'Tier',
  z.strictObject({
    above: z.number().describe('The size of a use above which this price holds for the whole of it.'),
    value: z.number(),
  }),
);

/** What a value may have besides; each key is absent where it does not apply. */
export const extras = {
  roundedTo: z.number().optional().describe('The step that the source rounds its figure to.'),
  tiers: z.array(tier).optional().describe('Prices of larger uses, the smallest first.'),
  until: day.optional().describe('The last day on which the value is offered.'),
  next: z.number().optional().describe('What it is from the day after.'),
  reason: z.string().optional().describe('Why it is withheld.'),
};

export const anyValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

const disputed = <T extends z.ZodType>(value: T) =>
  z
    .strictObject({ status: z.enum(['known', 'none']), value: value.nullable(), source, asOf: day })
    .optional()
    .describe('What another source says otherwise.');

const valueOf = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    status: valueStatus,
    value: value.nullable().describe('null unless `status` is known.'),
    unit: z.string().nullable(),
    source: source.nullable(),
    asOf: day.nullable().describe('The day on which the source said so.'),
    ...extras,
    disputed: disputed(value),
  });

const numberValue = component('NumberValue', valueOf(z.number()));
const textValue = component('TextValue', valueOf(z.string()));
const booleanValue = component('BooleanValue', valueOf(z.boolean()));
const listValue = component('ListValue', valueOf(z.array(z.string())));

/** A value of any fact, for code that need not know which. */
export const anyFactValue = valueOf(anyValue);
export type AnyFactValue = z.output<typeof anyFactValue>;

/** The schema of the values of a fact. */
export function factValue(fact: FactDefinition): z.ZodType {
  if (typeOf(fact).decimals !== undefined) return numberValue;
  if (fact.type === 'boolean') return booleanValue;
  return fact.type === 'list' ? listValue : textValue;
}

export const resultValue = component(
  'ResultValue',
  z.strictObject({
    value: z.number(),
    unit: z.string(),
    source,
    asOf: day,
    version: z.string().describe('The release of the benchmark. Results of different releases do not compare.'),
    variant: z.string().nullable().describe('The setting that the result belongs to.'),
    reportedBy: z.enum(['maker']).nullable().describe('Who reports it, where it is not somebody independent.'),
  }),
);

export const advice = component('Advice', z.strictObject({ text: z.string(), source }));

export const entryLink = component(
  'EntryLink',
  z.strictObject({ slug: z.string(), name: z.string(), kind: z.string(), page, document }),
);

const points = z.number().nullable();

export const score = component(
  'Score',
  z.strictObject({
    status: z
      .enum(['ranked', 'not-ranked', 'gone'])
      .describe('not-ranked: too little of the score is known to say it. gone: nobody should choose it any more.'),
    value: points.describe('0 to 100 with four digits; pages show it rounded. null where too little of it is known.'),
    low: points.describe('The score with everything unknown at its worst.'),
    high: points.describe('The score with everything unknown at its best.'),
    rank: z
      .int()
      .nullable()
      .describe('From 1 in the category; in the ranking of a kind, among all of the kind. Equal scores share a rank.'),
    outOf: z.int().describe('How many are ranked.'),
    rankInterval: z.tuple([z.int(), z.int()]).nullable().describe('The ranks between which it lies in 90% of the samples.'),
    coverage: z.number().describe('The share of the weight that is known, 0 to 1.'),
    subScores: z.record(z.string(), points).describe('Sub-score -> 0 to 100; null where it is not measured.'),
  }),
);
export type ScoreResult = z.output<typeof score>;
export type EntryLinkResult = z.output<typeof entryLink>;
