import type { APIRoute } from 'astro';
import { kinds } from '../../kinds/kinds.ts';
import { facetIndex } from '../../search/facet-records.ts';
import { json, missing } from '../../site-files/respond.ts';
import { propsAt } from '../../routing.ts';
import { catalogue } from '../../site.ts';

/** What the leaderboards of a kind are filtered by in the browser. */
export const addresses = () => kinds.map(({ id, folder }) => ({ params: { kind: folder }, props: { id } }));

export const GET: APIRoute = ({ params }) => {
  const found = propsAt(addresses, params);
  return found === undefined ? missing() : json(facetIndex(catalogue, found.id));
};
