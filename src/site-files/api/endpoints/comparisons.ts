/** The addresses of comparisons and rankings. */
import { kinds } from '../../../kinds/kinds.ts';
import { comparisonAnswer, pairsAnswer } from '../documents/comparisons.ts';
import { categoryRanking, kindRanking } from '../documents/rankings.ts';
import { endpoint, single, type Endpoint } from '../endpoint.ts';
import * as schemas from '../schemas/comparisons.ts';
import { rankingAnswer } from '../schemas/terms.ts';

export const COMPARISONS: readonly Endpoint[] = [
  single({
    path: 'api/v1/pairs',
    id: 'pairs',
    group: 'Comparisons',
    summary: 'All comparison pages, each with the reason it exists.',
    schema: schemas.pairsAnswer,
    answer: pairsAnswer,
    table: { columns: ['slug', 'items', 'reason', 'page', 'document'], rows: ({ result }) => result },
  }),
  endpoint({
    path: 'api/v1/compare/{pair}',
    parameter: 'The name of a comparison that has a page, `a-vs-b`, as pairs.json lists it.',
    id: 'comparison',
    group: 'Comparisons',
    summary: 'A comparison: its rows with all values, verdict, capabilities, needs and cost.',
    schema: schemas.comparisonAnswer,
    of: ({ pairs }) => pairs,
    nameOf: ({ slug }) => slug,
    answer: comparisonAnswer,
  }),
];

const folders: ReadonlySet<string> = new Set(kinds.map(({ folder }) => folder));

export const RANKINGS: readonly Endpoint[] = [
  endpoint({
    path: 'api/v1/rankings/{category}',
    parameter: 'The id of a category, or the folder of a kind for all of its entries.',
    id: 'ranking',
    group: 'Rankings',
    summary: 'The entries of a category, or of a kind across its categories, the best first.',
    schema: rankingAnswer,
    of: (catalogue) => [
      ...kinds.map(({ id, folder }) => ({ name: folder, make: () => kindRanking(catalogue, id) })),
      // A category that is called like the folder of a kind has a document of its own, and no ranking.
      ...catalogue.content.categories
        .filter(({ id }) => !folders.has(id))
        .map((category) => ({ name: category.id, make: () => categoryRanking(catalogue, category) })),
    ],
    nameOf: ({ name }) => name,
    answer: (_, { make }) => make(),
    table: { columns: ['slug', 'name', 'kind', 'maker', 'page', 'document'], rows: ({ result }) => result.entries },
  }),
];
