import type { APIRoute } from 'astro';
import { kinds } from '../../kinds/kinds.ts';
import { facetIndex } from '../../search/facet-records.ts';
import { json } from '../../site-files/respond.ts';
import { catalogue } from '../../site.ts';

/** What the leaderboards of a kind are filtered by in the browser. */
export const getStaticPaths = () => kinds.map(({ id, folder }) => ({ params: { kind: folder }, props: { id } }));

export const GET: APIRoute<{ id: string }> = ({ props }) => json(facetIndex(catalogue, props.id));
