/** The addresses of what pages load themselves. */
import { kinds } from '../../../kinds/kinds.ts';
import { contextAnswer, entriesAnswer, entryFile } from '../documents/compact.ts';
import { endpoint, ofPages, single, type Endpoint } from '../endpoint.ts';
import * as columns from '../schemas/columns.ts';
import * as schemas from '../schemas/compact.ts';

export const PAGES: readonly Endpoint[] = [
  single({
    path: 'api/v1/entries',
    id: 'entries',
    group: 'Pages',
    summary: 'All entries of all kinds in short.',
    schema: schemas.entriesAnswer,
    answer: entriesAnswer,
  }),
  endpoint({
    path: 'api/v1/entries/{slug}',
    parameter: 'The slug of an entry.',
    id: 'entryFile',
    group: 'Pages',
    summary: 'An entry as its file states it, with all that a comparison is rendered from.',
    schema: schemas.entryFileAnswer,
    of: ({ content }) => content.entries,
    nameOf: ({ slug }) => slug,
    answer: entryFile,
  }),
  single({
    path: 'api/v1/context',
    id: 'context',
    group: 'Pages',
    summary: 'What entries are compared by. With it and `entries/{slug}` any comparison of the site can be rendered.',
    schema: schemas.contextAnswer,
    answer: contextAnswer,
  }),
  ofPages({ path: 'names', id: 'names', summary: 'The names of all entries, in columns.', schema: columns.names }),
  ofPages({ path: 'questions', id: 'questions', summary: 'What words of questions ask for.', schema: columns.questions }),
  ofPages({
    path: 'questions/spellings',
    id: 'spellings',
    summary: 'Words of questions in other scripts.',
    schema: columns.spellings,
  }),
  ofPages({
    path: 'questions/capabilities',
    id: 'capable',
    summary: 'Which entries have which capability, in columns.',
    schema: columns.capable,
  }),
  ofPages({
    path: 'questions/facts/{fact}',
    parameter: 'A fact that questions ask about.',
    id: 'askedFact',
    summary: 'The values of a fact, in the order of the names.',
    schema: columns.askedFact,
  }),
  ...kinds.map(({ id, folder, plural }) =>
    ofPages({
      path: `${folder}/facts`,
      id: `${id}Facets`,
      summary: `${plural}: what their leaderboards are filtered and sorted by, in columns.`,
      schema: columns.facets,
    }),
  ),
];
