/** The addresses of a kind: its list, and a document for each of its entries. */
import { kinds } from '../../../kinds/kinds.ts';
import { entryAnswer, kindAnswer } from '../documents/entries.ts';
import { listEnvelope } from '../documents/envelope.ts';
import { endpoint, single, type Endpoint } from '../endpoint.ts';
import { entrySchemas } from '../schemas/entries.ts';

/** The addresses of all kinds, which their schemas are as many of. */
export function kindEndpoints(): readonly Endpoint[] {
  return kinds.flatMap(({ id, folder, plural, label }) => {
    const schema = entrySchemas.get(id);
    if (schema === undefined) return [];
    return [
      single({
        path: `api/v1/${folder}`,
        id: `${id}List`,
        group: 'Entries',
        summary: `${plural}: all of them with all their facts.`,
        schema: schema.list,
        answer: (catalogue) => kindAnswer(catalogue).get(id) ?? listEnvelope(catalogue, []),
        table: { columns: ['slug', 'name'], rows: ({ result }) => result },
      }),
      endpoint({
        path: `api/v1/${folder}/{slug}`,
        parameter: 'The slug of an entry.',
        id,
        group: 'Entries',
        summary: `${label}: all that is known of one.`,
        schema: schema.entry,
        of: ({ content }) => content.entries.filter(({ kind }) => kind === id),
        nameOf: ({ slug }) => slug,
        answer: entryAnswer,
      }),
    ];
  });
}
