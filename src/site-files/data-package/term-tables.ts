/** Tables of what entries are compared by, and of the comparisons that have a page. */
import type { Catalogue } from '../../catalogue.ts';
import { benchmarksAnswer } from '../api/documents/benchmarks.ts';
import { comparisonAnswer } from '../api/documents/comparisons.ts';
import { categoriesAnswer } from '../api/documents/rankings.ts';
import { sourcesAnswer } from '../api/documents/reference.ts';
import { capabilitiesAnswer, needsAnswer } from '../api/documents/terms.ts';
import { SOURCED, type Table } from './table.ts';

const TERM = {
  id: ['string', 'Its id.'],
  name: ['string', 'What readers call it.'],
  summary: ['string', 'What it is, in a sentence.'],
} as const;
const COUNT = ['integer', 'How many entries it has.'] as const;

type Named = { readonly id: string; readonly name: string; readonly summary: string };
const termOf = ({ id, name, summary }: Named) => ({ id, name, summary });

const categories = (catalogue: Catalogue): Table => ({
  name: 'categories',
  title: 'Categories, whose entries are ranked with each other',
  key: ['id'],
  refers: {},
  columns: { ...TERM, kind: ['string', 'The kind that its entries are of.'], count: COUNT },
  rows: categoriesAnswer(catalogue).result.map((one) => ({ ...termOf(one), kind: one.kind, count: one.count })),
});

const capabilities = (catalogue: Catalogue): Table => ({
  name: 'capabilities',
  title: 'Capabilities',
  key: ['id'],
  refers: {},
  columns: { ...TERM, group: ['string', 'The group that it is listed in.'], count: COUNT },
  rows: capabilitiesAnswer(catalogue).result.map((one) => ({ ...termOf(one), group: one.group.name, count: one.entries.length })),
});

const needs = (catalogue: Catalogue): Table => ({
  name: 'needs',
  title: 'Needs of readers',
  key: ['id'],
  refers: {},
  columns: { ...TERM, count: ['integer', 'How many entries meet it.'] },
  rows: needsAnswer(catalogue).result.map((one) => ({ ...termOf(one), count: one.count })),
});

const benchmarks = (catalogue: Catalogue): Table => ({
  name: 'benchmarks',
  title: 'Benchmarks',
  key: ['id'],
  refers: {},
  columns: {
    ...TERM,
    version: ['string', 'The release that its results are of.'],
    area: ['string', 'What it measures; empty where it is shown and not counted.'],
    metric: ['string', 'What the figure is.'],
    unit: ['string', 'What it is counted in.'],
    better: ['string', 'higher or lower.'],
    count: ['integer', 'How many entries have a result.'],
    ...SOURCED,
  },
  rows: benchmarksAnswer(catalogue).result.map((one) => {
    const { version, area, metric, unit, better, count, source, asOf } = one;
    return { ...termOf(one), version, area, metric, unit, better, count, source, asOf };
  }),
});

const comparisons = (catalogue: Catalogue): Table => ({
  name: 'comparisons',
  title: 'Comparisons of two entries that have a page',
  key: ['slug'],
  refers: { left: ['entries', 'slug'], right: ['entries', 'slug'] },
  columns: {
    slug: ['string', 'Its name in addresses.'],
    left: ['string', 'The slug of one side.'],
    right: ['string', 'The slug of the other side.'],
    reason: ['string', 'Why the two have a page.'],
    outcome: ['string', 'winner, too-close, not-ranked, gone, different-kinds or different-categories.'],
    winner: ['string', 'The slug of the side that wins, if one does.'],
    differences: ['integer', 'How many rows are known of both sides, and differ.'],
  },
  rows: catalogue.pairs.map((pair) => {
    const { slug, items, reason, verdict, differences } = comparisonAnswer(catalogue, pair).result;
    const [left = null, right = null] = items;
    return { slug, left, right, reason, outcome: verdict.outcome, winner: verdict.winner, differences };
  }),
});

const sources = (catalogue: Catalogue): Table => ({
  name: 'sources',
  title: 'Sources with their licences',
  key: ['id'],
  refers: {},
  columns: {
    id: ['string', 'Its id.'],
    title: ['string', 'What it is called.'],
    url: ['string', 'Where it is.'],
    licence: ['string', 'The licence of its figures or text, as it states it.'],
    seller: ['string', 'Who asks the prices that it states, where that is not the maker of what they are for.'],
    attribution: ['string', 'The words that the licence asks for.'],
    count: ['integer', 'How many values rest on it.'],
  },
  rows: sourcesAnswer(catalogue).result,
});

/** These tables of a site. */
export const termTables = (catalogue: Catalogue): readonly Table[] =>
  [categories, capabilities, needs, benchmarks, comparisons, sources].map((make) => make(catalogue));
