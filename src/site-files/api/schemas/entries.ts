/** Documents of entries: a list for each kind, and a document for each entry, with the facts of its kind by name. */
import * as z from 'zod';
import type { Kind } from '../../../../schemas/content.ts';
import { kinds } from '../../../kinds/kinds.ts';
import { answer, component, day, document, listAnswer, page, source } from './component.ts';
import { advice, anyFactValue, factValue, resultValue, score } from './values.ts';

const summary = {
  slug: z.string(),
  kind: z.string(),
  name: z.string(),
  maker: z.string(),
  category: z.string().nullable().describe('The id of its category.'),
  family: z.string().nullable().describe('The series that it belongs to.'),
  summary: z.string(),
  level: z.enum(['full', 'listed']).describe('listed: nobody has described it yet, so it has no comparison pages.'),
  status: z.string().nullable().describe('Where in its life it is; null = unknown.'),
  end: day.nullable().describe('The day of its end, announced or past.'),
  isGone: z.boolean().describe('Whether nobody should choose it any more.'),
  score,
  page,
  document,
};

const claim = component(
  'Claim',
  z.strictObject({
    title: z.string(),
    description: z.string(),
    unique: z.string().nullable().describe('What sets it apart.'),
    versus: z.string().nullable().describe('How it compares with the usual alternative.'),
    source,
  }),
);

const capability = component(
  'EntryCapability',
  z.strictObject({
    id: z.string(),
    name: z.string(),
    has: z.boolean(),
    claim: claim.nullable().describe('null where facts alone say so.'),
  }),
);

const need = component(
  'EntryNeed',
  z.strictObject({ id: z.string(), name: z.string(), answer: z.enum(['yes', 'no']), isBest: z.boolean(), document }),
);

const historyPoint = component(
  'HistoryPoint',
  z.strictObject({
    value: z.number(),
    source,
    asOf: day,
    seller: z.string().optional().describe('Who asked a price that its maker did not.'),
  }),
);

const comparison = component(
  'EntryComparison',
  z.strictObject({ with: z.string().describe('The slug of the other side.'), name: z.string(), page, document }),
);

const rest = {
  aliases: z.array(z.string()),
  formerSlugs: z.array(z.string()),
  homepage: z.string(),
  links: z.array(component('Link', z.strictObject({ label: z.string(), address: z.string() }))),
  bestFor: advice.nullable(),
  avoidFor: advice.nullable(),
  isEnding: z.boolean().describe('Whether its end is announced.'),
  isCurrent: z.boolean().describe('Whether it is neither gone nor ending, and its maker does not call it superseded.'),
  daysLeft: z.int().nullable().describe('Days from the day of the site to its end; below 0 when that is past.'),
  successor: z
    .strictObject({ name: z.string(), slug: z.string().nullable(), document: document.nullable() })
    .nullable()
    .describe('What takes its place; slug and document are null where that has no entry.'),
  latest: z
    .strictObject({ name: z.string(), slug: z.string(), document })
    .nullable()
    .describe(
      'What followed the successor, where that is not current itself; null where it is, or nothing followed that can be chosen.',
    ),
  results: z.record(z.string(), resultValue).describe('Benchmark -> result. A benchmark that is absent is unknown.'),
  capabilities: z.array(capability).describe('Known one way or the other; one that is absent is unknown.'),
  needs: z.array(need).describe('Needs that it is known to meet, or not to; one that is absent is unknown.'),
  history: z.record(z.string(), z.array(historyPoint)).describe('Fact -> former values, the oldest first.'),
  timesMatched: z.int().describe('To how many needs it is among the best answers.'),
  comparisons: z.array(comparison).describe('Its comparison pages, the nearest first.'),
  file: z.string().describe('The file that states it, below the content folder.'),
};

/** `database` -> `Database`. */
const capitalized = (id: string) =>
  id
    .split('-')
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join('');

function schemasOf(kind: Kind) {
  const id = capitalized(kind.id);
  const shape = Object.fromEntries(kind.facts.map((fact) => [fact.id, factValue(fact).describe(fact.definition)]));
  const facts = component(`${id}Facts`, z.strictObject(shape));
  const row = component(`${id}Row`, z.strictObject({ ...summary, facts }));
  const entry = component(`${id}Entry`, z.strictObject({ ...summary, ...rest, facts }));
  return { list: listAnswer(`${id}ListAnswer`, row), entry: answer(`${id}Answer`, entry) };
}

/** Id of a kind -> the schemas of its list and of its entries. */
export const entrySchemas = new Map(kinds.map((kind) => [kind.id, schemasOf(kind)]));

const anySummary = z.strictObject(summary);
const anyEntry = z.strictObject({ ...summary, ...rest, facts: z.record(z.string(), anyFactValue) });

/** An entry in short, whatever its kind. */
export type EntrySummary = z.output<typeof anySummary>;
/** An entry in full, whatever its kind. */
export type EntryResult = z.output<typeof anyEntry>;
