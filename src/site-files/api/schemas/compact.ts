/** The forms that pages themselves load: entries and what they are compared by, from which the browser renders any comparison. */
import * as z from 'zod';
import { advice, claim, historyPoint, result } from '../../../../schemas/entry.ts';
import { anyStated } from '../../../../schemas/stated.ts';
import { kindIds, schemas } from '../../../kinds/kinds.ts';
import { answer, component, day, document, listAnswer, page } from './component.ts';

const whole = z.int();
const texts = z.array(z.string());
const byId = z.record(z.string(), z.number());
const seller = z.string().optional().describe('Who asks a price that its maker does not.');
const stated = component('StatedValue', anyStated.extend({ seller }));
const level = z.enum(['full', 'listed']);

const entryInShort = component(
  'ShortEntry',
  z.strictObject({
    slug: z.string(),
    kind: z.string(),
    category: z.string().nullable(),
    name: z.string(),
    maker: z.string(),
    summary: z.string(),
    level,
    status: z.string().nullable(),
    end: day.nullable(),
    isGone: z.boolean(),
    score: z.number().describe('Where `rank` is null and `isGone` false, most of it stands for what nobody knows.'),
    rank: whole.nullable(),
    coverage: z.number(),
    page,
    document,
  }),
);
export const entriesAnswer = listAnswer('EntriesAnswer', entryInShort);

const fullScore = component(
  'FullScore',
  z.strictObject({
    methodVersion: z.string(),
    score: z.number(),
    rank: whole.nullable(),
    outOf: whole,
    rankInterval: z.tuple([whole, whole]).nullable(),
    equalWeights: z.number().describe('The score if all sub-scores weighed the same.'),
    coverage: z.number(),
    low: z.number(),
    high: z.number(),
    overall: z.strictObject({ rank: whole.nullable(), outOf: whole }).describe('The place among all of its kind.'),
    subScores: byId.describe('Sub-score -> 0 to 100; for one that is not measured the middle of the category.'),
    unmeasured: texts.describe('Sub-scores of which nothing is known.'),
    open: z.record(z.string(), byId).describe('Sub-score -> its unknown signals, each with its share of it.'),
    deviations: byId.describe('Sub-score -> the standard deviation that few or scattered results leave, in points.'),
  }),
);

const lifeCycle = z.strictObject({
  status: z.string().optional(),
  isGone: z.boolean(),
  isEnding: z.boolean(),
  isCurrent: z.boolean(),
  end: day.optional(),
  daysLeft: whole.optional(),
  successor: z.string().optional(),
});

const heir = z.strictObject({ slug: z.string().optional(), name: z.string(), page: page.optional(), note: z.string() });

const entryFile = component(
  'EntryFile',
  z.strictObject({
    slug: z.string(),
    kind: z.string(),
    category: z.string().optional(),
    lifeCycle,
    isGone: z.boolean(),
    facts: z.record(z.string(), stated).describe('Fact -> value; `none` is known to be none, and an absent fact is unknown.'),
    disputed: z.record(z.string(), stated),
    withheld: z.record(z.string(), z.string()).describe('Facts that no source at hand states rightly -> why.'),
    benchmarks: z.record(z.string(), component('StatedResult', result)),
    capabilities: z.array(component('StatedClaim', claim)),
    known: z.record(z.string(), z.boolean()).describe('Capability -> whether it has it; absent = unknown.'),
    score: fullScore,
    needs: z.array(z.strictObject({ id: z.string(), answer: z.enum(['yes', 'no']), best: z.boolean(), name: z.string() })),
    name: z.string(),
    maker: z.string(),
    family: z.string().optional(),
    aliases: texts,
    summary: z.string(),
    homepage: z.string(),
    links: z.array(z.strictObject({ label: z.string(), href: z.string() })),
    level,
    page,
    file: z.string(),
    history: z.record(z.string(), z.array(component('StatedPoint', historyPoint.extend({ seller })))),
    bestFor: component('StatedAdvice', advice).optional(),
    avoidFor: z.strictObject(advice.shape).optional(),
    successor: z.strictObject({ ...heir.shape, isGone: z.boolean(), latest: heir.optional() }).optional(),
    timesMatched: whole,
    comparisons: z.array(z.strictObject({ with: z.string(), name: z.string(), kind: z.string(), group: z.string(), page })),
    lines: byId.describe('Line of the file that states a fact.'),
  }),
);
export const entryFileAnswer = answer('EntryFileAnswer', entryFile);

const loose = z.record(z.string(), z.unknown());
const kind = z.looseObject({ id: z.string(), label: z.string(), plural: z.string(), folder: z.string(), facts: z.array(loose) });

const context = component(
  'Context',
  z.strictObject({
    kinds: z.record(z.enum(kindIds), kind).describe('Kind -> its names and facts, as its declaration has them.'),
    benchmarks: z.array(z.strictObject({ id: z.string(), data: schemas.terms.benchmarks })),
    ranking: schemas.files.ranking,
    today: day,
    workloads: loose.describe('Kind -> months of use whose cost is compared.'),
    site: schemas.files.site,
    sources: schemas.files.sources,
    capabilityNames: z.record(z.string(), z.string()),
    needCount: whole,
    dataDates: z.string().describe('How old the figures of the site are, in a sentence.'),
    categoryNames: z.record(z.string(), z.string()),
    pictures: z.record(z.string(), loose).describe('Category -> where its entries stand in its picture.'),
  }),
);
export const contextAnswer = answer('ContextAnswer', context);
