/** Documents of comparisons: the list of those that have a page, and one for each. Sides are named by their slugs. */
import * as z from 'zod';
import { answer, component, day, document, listAnswer, page, source } from './component.ts';
import { anyValue, entryLink, extras, score, valueStatus } from './values.ts';

const reason = z
  .enum(['asked for', 'successor', 'best of category', 'makers', 'nearest', 'same need', 'all'])
  .describe('Why the two have a page.');
const items = z.array(z.string()).describe('The slugs of its sides, from the left.');
const side = z.string().describe('The slug of a side.');
const perSide = 'One for each side, from the left.';

const pair = component('Pair', z.strictObject({ slug: z.string(), items, reason, page, document }));
export const pairsAnswer = listAnswer('PairsAnswer', pair);

const cell = component(
  'Cell',
  z.strictObject({
    status: z.enum([...valueStatus.options, 'not-applicable']).describe('not-applicable: its kind has no such fact.'),
    value: anyValue.nullable(),
    source: source.nullable(),
    asOf: day.nullable(),
    ...extras,
    variant: z.string().optional().describe('The setting that a result belongs to.'),
    version: z.string().optional().describe('The release of a benchmark that a result belongs to.'),
    reportedBy: z.enum(['maker']).optional(),
    disputed: anyValue.optional().describe('What another source says otherwise.'),
  }),
);

const row = component(
  'ComparisonRow',
  z.strictObject({
    id: z.string().describe('`fact:` or `benchmark:` and an id.'),
    label: z.string(),
    group: z.string(),
    unit: z.string().nullable(),
    better: z.enum(['higher', 'lower', 'none']).describe('Which values are better.'),
    cells: z.array(cell).describe(perSide),
    betterSide: side.nullable().describe('The side that is better than all others, if there is one.'),
    condition: z.string().nullable().describe('Where alone that side is better.'),
    isEqual: z.boolean().describe('Whether all are known and show the same.'),
    isCompared: z.boolean().describe('Whether one side may be called better than another.'),
    incomparable: z
      .enum(['versions', 'settings', 'dates', 'disputed'])
      .nullable()
      .describe(
        'Why known values must not be set against each other: other releases, other settings, read too far apart, or a dispute decides.',
      ),
  }),
);

const clause = component(
  'Clause',
  z.strictObject({
    row: z.string().describe('The row that proves it: `fact:`, `benchmark:` or `score:` and an id.'),
    type: z.enum(['better', 'equal', 'unknown']),
    side: side.nullable(),
    strength: z.number().describe('How far it is, in units of what readers notice; 0 for what is equal or unknown.'),
    text: z.string(),
  }),
);

const openSignal = component(
  'OpenSignal',
  z.strictObject({
    side,
    subScore: z.string(),
    signal: z.string(),
    points: z.number().describe('By how many points the score could differ.'),
  }),
);

const verdict = component(
  'Verdict',
  z.strictObject({
    outcome: z.enum(['different-kinds', 'gone', 'different-categories', 'not-ranked', 'winner', 'too-close']),
    headline: z.string(),
    detail: z.string(),
    sentence: z.string().describe('What it comes down to; empty where nothing stands out.'),
    winner: side.nullable(),
    leader: side.nullable().describe('Who has the highest shown score alone, clear of the next or not.'),
    share: z.number().nullable().describe('The share of the samples in which the leader leads, 0 to 1.'),
    clauses: z.array(clause).describe('The strongest first.'),
    endings: z.array(z.string()).describe('Sides that are gone, or soon will be, in sentences.'),
    settling: z.array(openSignal).describe('What is unknown and would settle it.'),
  }),
);

const sets = <T extends z.ZodType>(shared: T) => ({
  shared: z.array(shared).describe('Of more than one side.'),
  only: z.array(z.array(z.string())).describe('For each side the ids of what it alone has: every other side is known not to.'),
  open: z.array(z.array(z.string())).describe('For each side the ids of what it has, while another side may have it too.'),
});
const shared = component('Shared', z.strictObject({ id: z.string(), sides: z.array(side) }));

const costRow = component(
  'CostRow',
  z.strictObject({
    name: z.string(),
    size: z.number().nullable().describe('The size of each single use, which prices may depend on.'),
    use: z.record(z.string(), z.number()).describe('Part of the cost -> how much is used in a month, in the units of its price.'),
    costs: z
      .array(
        z.strictObject({
          side,
          usd: z.number().nullable().describe('US dollars a month; null = a price is not known, or a use does not fit.'),
          limit: z.number().nullable().describe('How much one use may hold, where this one holds more and does not fit.'),
          until: day.nullable().describe('The last day on which it costs so, where an end of a price is known.'),
        }),
      )
      .describe('One for each side that has prices.'),
    cheapest: side.nullable(),
  }),
);

const cost = component(
  'Cost',
  z.strictObject({
    kind: z.string(),
    caveat: z
      .enum(['dates', 'outdated', 'disputed'])
      .nullable()
      .describe('Why no side is called cheaper, or that a dispute may decide it.'),
    rows: z.array(costRow),
  }),
);

const comparison = component(
  'Comparison',
  z.strictObject({
    slug: z.string(),
    items,
    sides: z.array(entryLink.extend({ score })),
    reason,
    page,
    isSameKind: z.boolean(),
    isThin: z.boolean().describe('Whether it says too little for search engines.'),
    differences: z.int().describe('How many rows are known of all sides, and differ.'),
    verdict,
    deciding: z.array(z.string()).describe('The rows that are shown first.'),
    shares: z.array(z.number()).describe('For each side the share of the samples in which it is ahead of every other, 0 to 1.'),
    rows: z.array(row),
    capabilities: z.strictObject(sets(shared)),
    needs: z.strictObject(sets(shared)),
    cost: cost.nullable().describe('null where no price of any side is known.'),
  }),
);
export const comparisonAnswer = answer('ComparisonAnswer', comparison);
export type ComparisonResult = z.output<typeof comparison>;
export type CellResult = z.output<typeof cell>;
