/** `index.json`: what the site is, its kinds, and all addresses of the API. */
import type { Catalogue } from '../../catalogue.ts';
import { kinds } from '../../kinds/kinds.ts';
import { kindPath } from '../../views/entry-path.ts';
import { siteFile } from '../../views/links.ts';
import { apiPath, envelope } from './documents/envelope.ts';
import { single, type Endpoint } from './endpoint.ts';
import { ENDPOINTS } from './endpoints.ts';
import { indexAnswer } from './schemas/reference.ts';

function indexResult(catalogue: Catalogue) {
  const { site, entries } = catalogue.content;
  return envelope(catalogue, {
    name: site.name,
    description: site.description,
    address: site.address,
    openapi: apiPath('openapi.json'),
    kinds: kinds.map(({ id, label, plural, folder }) => ({
      id,
      label,
      plural,
      folder,
      count: entries.filter(({ kind }) => kind === id).length,
      page: kindPath(id),
      document: apiPath(`${folder}.json`),
      csv: apiPath(`${folder}.csv`),
    })),
    documents: ENDPOINTS.map(({ path, summary, hasTable }) => ({
      path: siteFile(`${path}.json`),
      summary,
      csv: hasTable ? siteFile(`${path}.csv`) : null,
    })),
  });
}

const index: Endpoint = single({
  path: 'api/v1/index',
  id: 'index',
  group: 'Start',
  summary: 'What there is: the kinds, and every address of the API.',
  schema: indexAnswer,
  answer: indexResult,
});

/** Every address of the API, the index first. */
export const ALL_ENDPOINTS: readonly Endpoint[] = [index, ...ENDPOINTS];
