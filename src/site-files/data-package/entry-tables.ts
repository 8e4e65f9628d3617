/** Tables about entries: what they are, and each of their facts, results, capabilities and needs in a row of its own. */
import type { Catalogue } from '../../catalogue.ts';
import { kindOf } from '../../kinds/kinds.ts';
import { entryAnswer } from '../api/documents/entries.ts';
import type { EntryResult } from '../api/schemas/entries.ts';
import { SOURCED, type Cell, type Table, type TableRow } from './table.ts';

const SLUG = ['string', 'The slug of the entry.'] as const;
const OF_ENTRY = { slug: ['entries', 'slug'] } as const;

function entryRow({ score, ...entry }: EntryResult): TableRow {
  const { slug, kind, name, maker, category, family, summary, level, status, end, isGone, homepage, page } = entry;
  const { value, low, high, rank, outOf, coverage } = score;
  const about = { slug, kind, name, maker, category, family, summary, level, status, end, isGone, homepage, page };
  return { ...about, standing: score.status, score: value, low, high, rank, outOf, coverage };
}

const entriesTable = (entries: readonly EntryResult[]): Table => ({
  name: 'entries',
  title: 'Entries with their scores',
  key: ['slug'],
  refers: { category: ['categories', 'id'] },
  columns: {
    slug: ['string', 'Its name in addresses.'],
    kind: ['string', 'The kind that it is of.'],
    name: ['string', 'What readers call it.'],
    maker: ['string', 'Who makes it.'],
    category: ['string', 'The id of its category.'],
    family: ['string', 'The series that it belongs to.'],
    summary: ['string', 'What it is and for whom.'],
    level: ['string', 'full, or listed where nobody has described it yet.'],
    status: ['string', 'Where in its life it is.'],
    end: ['date', 'The day of its end, announced or past.'],
    isGone: ['boolean', 'Whether nobody should choose it any more.'],
    homepage: ['string', 'Where its maker describes it.'],
    page: ['string', 'The path of its page.'],
    standing: ['string', 'ranked, not-ranked or gone.'],
    score: ['number', '0 to 100; empty where too little of it is known.'],
    low: ['number', 'The score with everything unknown at its worst.'],
    high: ['number', 'The score with everything unknown at its best.'],
    rank: ['integer', 'From 1 among its category; equal scores share a rank.'],
    outOf: ['integer', 'How many are ranked there.'],
    coverage: ['number', 'The share of the weight that is known, 0 to 1.'],
  },
  rows: entries.map(entryRow),
});

const textOf = (value: unknown): string | null =>
  value === null ? null : Array.isArray(value) ? value.join('; ') : String(value as Exclude<Cell, null>);

const factsTable = (entries: readonly EntryResult[]): Table => ({
  name: 'facts',
  title: 'Facts: every fact of every entry, known or not',
  key: ['slug', 'fact'],
  refers: OF_ENTRY,
  columns: {
    slug: SLUG,
    kind: ['string', 'The kind of the entry.'],
    fact: ['string', 'The id of the fact.'],
    label: ['string', 'What readers call it.'],
    status: ['string', 'known, none, unknown or withheld.'],
    value: ['string', 'The value as text; lists have semicolons between.'],
    number: ['number', 'The value where it is a number.'],
    unit: ['string', 'The unit of the value.'],
    roundedTo: ['number', 'The step that the source rounds its figure to.'],
    ...SOURCED,
  },
  rows: entries.flatMap(({ slug, kind, facts }) =>
    kindOf(kind).facts.flatMap(({ id, label }) => {
      const { status, value, unit, roundedTo = null, source, asOf } = facts[id] ?? {};
      if (status === undefined || value === undefined) return [];
      const number = typeof value === 'number' ? value : null;
      return [
        {
          slug,
          kind,
          fact: id,
          label,
          status,
          value: textOf(value),
          number,
          unit: unit ?? null,
          roundedTo,
          source: source ?? null,
          asOf: asOf ?? null,
        },
      ];
    }),
  ),
});

const resultsTable = (entries: readonly EntryResult[]): Table => ({
  name: 'results',
  title: 'Results of benchmarks',
  key: ['slug', 'benchmark'],
  refers: { ...OF_ENTRY, benchmark: ['benchmarks', 'id'] },
  columns: {
    slug: SLUG,
    benchmark: ['string', 'The id of the benchmark.'],
    value: ['number', 'The result.'],
    unit: ['string', 'What it is counted in.'],
    version: ['string', 'The release of the benchmark. Results of different releases do not compare.'],
    variant: ['string', 'The setting that the result belongs to.'],
    reportedBy: ['string', 'maker, where nobody independent reports it.'],
    ...SOURCED,
  },
  rows: entries.flatMap(({ slug, results }) =>
    Object.entries(results).map(([benchmark, { value, unit, version, variant, reportedBy, source, asOf }]) => {
      return { slug, benchmark, value, unit, version, variant, reportedBy, source, asOf };
    }),
  ),
});

const historyTable = (entries: readonly EntryResult[]): Table => ({
  name: 'history',
  title: 'Former values of facts',
  key: ['slug', 'fact', 'asOf'],
  refers: OF_ENTRY,
  columns: {
    slug: SLUG,
    fact: ['string', 'The id of the fact.'],
    value: ['number', 'The value from that day on, or on that day.'],
    ...SOURCED,
  },
  rows: entries.flatMap(({ slug, history }) =>
    Object.entries(history).flatMap(([fact, points]) =>
      points.map(({ value, source, asOf }) => ({ slug, fact, value, source, asOf })),
    ),
  ),
});

const capabilitiesTable = (entries: readonly EntryResult[]): Table => ({
  name: 'entry-capabilities',
  title: 'What entries are known to be capable of, or not',
  key: ['slug', 'capability'],
  refers: { ...OF_ENTRY, capability: ['capabilities', 'id'] },
  columns: {
    slug: SLUG,
    capability: ['string', 'The id of the capability.'],
    has: ['boolean', 'Whether it has it.'],
    title: ['string', 'What it does of it; empty where facts alone say so.'],
    description: ['string', 'How it does it.'],
    source: ['string', 'Where that is shown.'],
  },
  rows: entries.flatMap(({ slug, capabilities }) =>
    capabilities.map(({ id, has, claim }) => {
      const { title = null, description = null, source = null } = claim ?? {};
      return { slug, capability: id, has, title, description, source };
    }),
  ),
});

const needsTable = (entries: readonly EntryResult[]): Table => ({
  name: 'entry-needs',
  title: 'Needs that entries are known to meet, or not',
  key: ['slug', 'need'],
  refers: { ...OF_ENTRY, need: ['needs', 'id'] },
  columns: {
    slug: SLUG,
    need: ['string', 'The id of the need.'],
    meets: ['boolean', 'Whether it meets it.'],
    isBest: ['boolean', 'Whether it is among the best answers.'],
  },
  rows: entries.flatMap(({ slug, needs }) =>
    needs.map(({ id, answer, isBest }) => ({ slug, need: id, meets: answer === 'yes', isBest })),
  ),
});

/** The tables about the entries of a site, in the order of their slugs. */
export function entryTables(catalogue: Catalogue): readonly Table[] {
  const entries = catalogue.content.entries.map((entry) => entryAnswer(catalogue, entry).result);
  return [entriesTable, factsTable, resultsTable, historyTable, capabilitiesTable, needsTable].map((make) => make(entries));
}
