/** What entries of every kind have in common. */
import * as z from 'zod';
import { factRegistry } from './facts.ts';
import { isoDate, line, listOf, name, publicUrl, sentences, slug, sourceRef } from './fields.ts';

/** A claim: what the entry does of one capability, in our own words, with the primary source that shows it. */
export const claim = z
  .strictObject({
    id: slug.describe('The capability of the vocabulary that this is about; each at most once in an entry.'),
    title: line(120).describe('What it does, in a few words.'),
    description: sentences.describe('How it does it, as the source shows.'),
    unique: sentences.optional().describe('What sets it apart. Leave out what no source supports.'),
    versus: sentences.optional().describe('How it stands against the usual alternative.'),
    source: sourceRef.describe('The primary source: the repository’s own README or code, or the vendor’s documentation.'),
  })
  .meta({ description: 'One decomposed capability.' });

export type Claim = z.infer<typeof claim>;

/** A stated value with its source and the day on which the source said so. */
function stated<T extends z.ZodType>(value: T) {
  const meta = factRegistry.get(value);
  const stateable = meta?.canBeNone ? z.union([z.literal('none'), value]) : value;
  return z
    .strictObject({ value: stateable, source: sourceRef, asOf: isoDate.describe('The day on which the source gave this value.') })
    .meta({ title: meta?.label, description: meta?.definition });
}

/** The `facts` mapping of a kind: every fact optional, because absent means unknown. */
export function factsOf<T extends Record<string, z.ZodType>>(facts: T) {
  const shape = Object.fromEntries(Object.entries(facts).map(([id, value]) => [id, stated(value).optional()]));
  return z
    .strictObject(shape as { [K in keyof T]: z.ZodOptional<ReturnType<typeof stated<T[K]>>> })
    .default({} as never)
    .describe('Typed values. Leave out what you do not know: absent means unknown.');
}

/** Facts of a kind that importers leave alone, each with the reason. */
export function withheldOf(facts: Readonly<Record<string, z.ZodType>>) {
  return z
    .partialRecord(z.enum(Object.keys(facts)), line(200))
    .default({})
    .describe('Facts that no importer may set -> why, when a data set is known to be wrong and no better source is at hand.');
}

/** What another source says of a fact otherwise than the entry; readers see both. */
export function disputedOf<T extends Record<string, z.ZodType>>(facts: T) {
  return factsOf(facts).describe('Facts that another source states otherwise -> that other statement.');
}

const point = z.strictObject({
  value: z.number(),
  source: sourceRef,
  asOf: isoDate.describe('The first day on which it was stated.'),
});

/** Earlier values of facts that are numbers, the oldest first. */
export function historyOf(facts: Readonly<Record<string, z.ZodType>>) {
  const numeric = Object.keys(facts).filter((id) => {
    const schema = facts[id];
    return schema !== undefined && ['usd', 'count', 'tokens'].includes(factRegistry.get(schema)?.type ?? '');
  });
  const points = z
    .array(point)
    .min(1)
    .max(200)
    .refine(
      (list) => list.every(({ asOf }, index) => index === 0 || asOf > (list[index - 1]?.asOf ?? '')),
      'each point must be of a later day than the one before',
    );
  return z
    .partialRecord(z.enum(numeric), points)
    .default({})
    .describe('Fact -> the values that it had, each from the day on which a source first stated it, the oldest first.');
}

/** One result of a benchmark. `variant` names the setting when the table lists several. */
export const result = z.strictObject({
  value: z.number().min(-10_000).max(10_000),
  variant: line(60).optional().describe('The setting that the result belongs to, such as "high reasoning effort".'),
  version: line(40)
    .optional()
    .describe(
      'The release of the benchmark, when it is another than the benchmark’s own page names. Such results do not compare.',
    ),
  source: sourceRef,
  asOf: isoDate,
});

export const results = z
  .record(slug, result)
  .default({})
  .describe('Benchmark id -> result. Only results of this very version of the model.');

/** The fields that open every entry. */
export const commonFields = {
  name,
  aliases: listOf(name, 20).default([]).describe('Other names under which readers look for it.'),
  summary: line(200).describe('One sentence in our own words: what it is and for whom.'),
  homepage: publicUrl,
  ids: z
    .record(slug, line(200))
    .default({})
    .describe('What public data sets call it: id of the source -> its name there, such as models-dev: openai/gpt-4.1-mini.'),
};

/** The field that closes every entry. */
export const claims = z.array(claim).max(40).default([]).describe('Decomposed capabilities, the most telling first.');
