/** The addresses of what entries are compared by. */
import { benchmarkAnswer, benchmarksAnswer } from '../documents/benchmarks.ts';
import { categoriesAnswer, categoryAnswer } from '../documents/rankings.ts';
import { capabilitiesAnswer, needAnswer, needsAnswer } from '../documents/terms.ts';
import { endpoint, single, type Endpoint } from '../endpoint.ts';
import * as schemas from '../schemas/terms.ts';

const idOf = ({ id }: { readonly id: string }) => id;
const ID = 'Its id, the name of its file in the content folder.';

export const VOCABULARY: readonly Endpoint[] = [
  single({
    path: 'api/v1/categories',
    id: 'categories',
    group: 'Vocabulary',
    summary: 'All categories.',
    schema: schemas.categoriesAnswer,
    answer: categoriesAnswer,
  }),
  endpoint({
    path: 'api/v1/categories/{id}',
    parameter: ID,
    id: 'category',
    group: 'Vocabulary',
    summary: 'A category with its entries.',
    schema: schemas.categoryAnswer,
    of: ({ content }) => content.categories,
    nameOf: idOf,
    answer: categoryAnswer,
  }),
  single({
    path: 'api/v1/capabilities',
    id: 'capabilities',
    group: 'Vocabulary',
    summary: 'All capabilities, each with the entries that are known to have it.',
    schema: schemas.capabilitiesAnswer,
    answer: capabilitiesAnswer,
  }),
  single({
    path: 'api/v1/needs',
    id: 'needs',
    group: 'Vocabulary',
    summary: 'All needs.',
    schema: schemas.needsAnswer,
    answer: needsAnswer,
  }),
  endpoint({
    path: 'api/v1/needs/{id}',
    parameter: ID,
    id: 'need',
    group: 'Vocabulary',
    summary: 'A need: what it asks for, the entries that meet it, the best first, and those that may.',
    schema: schemas.needAnswer,
    of: ({ content }) => content.needs,
    nameOf: idOf,
    answer: needAnswer,
  }),
  single({
    path: 'api/v1/benchmarks',
    id: 'benchmarks',
    group: 'Vocabulary',
    summary: 'All benchmarks.',
    schema: schemas.benchmarksAnswer,
    answer: benchmarksAnswer,
  }),
  endpoint({
    path: 'api/v1/benchmarks/{id}',
    parameter: ID,
    id: 'benchmark',
    group: 'Vocabulary',
    summary: 'A benchmark with all its results, the best first.',
    schema: schemas.benchmarkAnswer,
    of: ({ content }) => content.benchmarks,
    nameOf: idOf,
    answer: benchmarkAnswer,
    table: {
      columns: [
        'slug',
        'name',
        'kind',
        'page',
        'document',
        'value',
        'variant',
        'version',
        'reportedBy',
        'source',
        'asOf',
        'unit',
      ],
      rows: ({ result }) => result.results.map((row) => ({ ...row, unit: result.unit })),
    },
  }),
];
