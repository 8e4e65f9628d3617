/** Entries: the keys that all kinds have in common, and with them the schema of one kind. */
import * as z from 'zod';
import type { Kind } from './define-kind.ts';
import { factTypes, typeOf } from './fact-types/index.ts';
import * as fields from './fields.ts';
import { isoDate, line, listOf, name, publicUrl, sentences, slug, sourceRef } from './fields.ts';
import { anyStated, source, statedFact } from './stated.ts';

/** A claim: what the entry does of one capability, in our own words, with the primary source that shows it. */
export const claim = z
  .strictObject({
    id: slug.describe('The capability of the vocabulary that this is about; each at most once in an entry.'),
    title: line(120).describe('What it does, in a few words.'),
    description: sentences.describe('How it does it, as the source shows.'),
    unique: sentences.optional().describe('What sets it apart. Leave out what no source supports.'),
    versus: sentences.optional().describe('How it compares with the usual alternative.'),
    source: sourceRef.describe('The primary source: the maker’s own documentation, or the code itself.'),
  })
  .meta({ description: 'How the entry provides one capability.' });

export const historyPoint = z.strictObject({
  value: z.number().describe('The value from that day on, or on that day.'),
  source,
  asOf: isoDate.describe('The first day on which the source stated it, or the day of the reading of a count.'),
});

export const result = z.strictObject({
  value: factTypes.result.schema(fields, { better: 'none' }).describe('The result, in the unit of the benchmark.'),
  variant: line(60).optional().describe('The setting that the result belongs to, such as "high reasoning effort".'),
  version: line(40)
    .optional()
    .describe(
      'The release of the benchmark, when it is another than the benchmark’s own page names. Such results do not compare.',
    ),
  reportedBy: z
    .literal('maker')
    .optional()
    .describe('States that the maker of the entry ran the test itself; such results count less.'),
  source,
  asOf: isoDate.describe('The day on which the source gave this result.'),
});

/** A line of advice, with the primary source that it follows from. */
export const advice = z.strictObject({
  text: line(200).describe('One line in our own words, beginning with a capital letter.'),
  source: sourceRef.describe('The primary source that it follows from.'),
});

export type Advice = z.output<typeof advice>;

/** Why a value that looks like a mistake is right. */
const confirmation = line(300).min(10, 'must say in a sentence who states the value, or why it is right');

/** Another name of an entry, by which readers look for it. */
const alias = name.refine((value) => !/^https?:\/\//.test(value), 'is an address; write a name');

/** What entries of all kinds have. Facts are narrowed by each kind. */
const common = z.strictObject({
  name: name.describe('What readers call it.'),
  aliases: listOf(alias, 20).default([]).describe('Other names under which readers look for it.'),
  formerSlugs: listOf(slug, 20)
    .default([])
    .describe(
      'Slugs that it had before, or that entries had whose place it took; their addresses lead to it. visavis rename and remove --into add them.',
    ),
  // A full entry has one, as the check of levels says.
  summary: line(200).optional().describe('One sentence in our own words: what it is and for whom.'),
  family: name
    .max(60, 'use at most 60 characters')
    .optional()
    .describe('The series that it belongs to, as its name says: entries of one maker with the same family are listed together.'),
  category: slug.optional().describe('The category whose entries it is ranked with; an id of content/categories.'),
  bestFor: advice.optional().describe('When to choose it, in one line.'),
  avoidFor: advice.optional().describe('When not to choose it, in one line.'),
  homepage: publicUrl.describe('Where its maker describes it.'),
  ids: z.record(slug, line(200)).default({}).describe('What public data sets call it: id of the source -> its name there.'),
  withheld: z.record(z.string(), line(200)).default({}),
  facts: z.record(z.string(), anyStated).default({}),
  disputed: z.record(z.string(), anyStated).default({}),
  history: z.record(z.string(), z.array(historyPoint)).default({}),
  benchmarks: z.record(slug, result).default({}).describe('Benchmark id -> result. Only results of this very version.'),
  confirmed: z
    .record(z.string(), confirmation)
    .default({})
    .describe(
      'Answers to questions of visavis check: fact or benchmark -> who states its value, or why it is right, in a sentence. Only what is asked needs one.',
    ),
  capabilities: z.array(claim).max(40).default([]).describe('What it can do, the most important first.'),
});

export type EntryData = z.output<typeof common>;
export type Claim = z.output<typeof claim>;
/** `value` is `'none'` for what is known not to exist. */
/** What a price has besides that is never written, but derived of its source (`comparison/sellers.ts`). */
interface Sold {
  /** Who asks a price that its maker does not. */
  readonly seller?: string | undefined;
}

export type StatedFact = z.output<typeof anyStated> & Sold;
export type StatedResult = z.output<typeof result>;
/** A value that held from a day on. */
export type HistoryPoint = z.output<typeof historyPoint> & Sold;

type FactSchemas = Readonly<Record<string, z.ZodType>>;

/** Fact id -> schema of its value, `none` included where the fact allows it. */
function factSchemas({ declared }: Kind): FactSchemas {
  const facts = Object.values(declared.groups).flatMap((group) => Object.entries(group.facts));
  return Object.fromEntries(
    facts.map(([id, fact]) => {
      const value: z.ZodType = fact.schema?.(fields) ?? typeOf(fact).schema(fields, fact);
      return [id, (fact.canBeNone ? z.union([z.literal('none'), value]) : value).describe(fact.definition)];
    }),
  );
}

function statedFacts(kind: Kind, schemas: FactSchemas) {
  const shape = kind.facts.map((fact) => {
    const value = statedFact(fact, schemas[fact.id] ?? z.never());
    return [fact.id, value.meta({ title: fact.label, description: fact.definition }).optional()] as const;
  });
  return z.strictObject(Object.fromEntries(shape)).default({});
}

/** Complains of each point that is not on a later day than the one before. */
function refuseDisorder(points: readonly HistoryPoint[], context: z.core.$RefinementCtx<HistoryPoint[]>): void {
  for (const [index, { asOf }] of points.entries()) {
    const before = points[index - 1]?.asOf ?? '';
    const message =
      asOf === before
        ? 'is the day of the point before; keep one of the two'
        : `lies before the point above it, ${before}; put the oldest first`;
    if (asOf <= before) context.addIssue({ code: 'custom', path: [index, 'asOf'], message });
  }
}

function historyOf({ facts }: Kind) {
  const ids = facts.filter((fact) => typeOf(fact).changes).map(({ id }) => id);
  const points = z.array(historyPoint).min(1).max(200).superRefine(refuseDisorder);
  return ids.length === 0 ? z.strictObject({}).default({}) : z.partialRecord(z.enum(ids), points).default({});
}

/** The schema of the entries of one kind. Its keys stand in the order in which entries state them. */
export function entrySchema(kind: Kind): z.ZodType<EntryData> & { readonly shape: Readonly<Record<string, z.ZodType>> } {
  const { name: itsName, category, family, aliases, formerSlugs, summary, bestFor, avoidFor } = common.shape;
  const { homepage, ids, benchmarks, confirmed, capabilities } = common.shape;
  const facts = factSchemas(kind);
  const links = Object.entries(kind.links).map(([key, { description }]) => [key, publicUrl.describe(description)] as const);
  const schema = z.strictObject({
    name: itsName,
    [kind.maker.field]: name.describe(kind.maker.description),
    category,
    family,
    aliases,
    formerSlugs,
    summary,
    bestFor,
    avoidFor,
    homepage,
    ...Object.fromEntries(links),
    ids,
    withheld: z
      .partialRecord(z.enum(Object.keys(facts)), line(200))
      .default({})
      .describe('Facts that no importer may set -> why, when a data set is known to be wrong and no better source is at hand.'),
    facts: statedFacts(kind, facts).describe('Typed values. Leave out what you do not know: absent means unknown.'),
    disputed: statedFacts(kind, facts).describe('Facts for which another source gives a different value -> that value.'),
    history: historyOf(kind).describe(
      'Fact -> the values that it had, each from the day on which a source first stated it, the oldest first. Of a count, a few readings a year are enough.',
    ),
    benchmarks,
    // Editors offer the facts; a benchmark is as good a key.
    confirmed: confirmed.meta({ propertyNames: { anyOf: [{ enum: Object.keys(facts) }, { type: 'string' }] } }),
    capabilities,
  });
  // Facts of a kind are narrower than those of `common`, which zod’s types cannot say of keys that are only known at run time.
  return schema as unknown as z.ZodType<EntryData> & { readonly shape: Readonly<Record<string, z.ZodType>> };
}
