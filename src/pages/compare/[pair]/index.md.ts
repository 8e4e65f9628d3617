import type { APIContext } from 'astro';
import { comparisonTwin } from '../../../site-files/markdown/comparison-twin.ts';
import { text } from '../../../site-files/respond.ts';
import { catalogue } from '../../../site.ts';
import { viewPair } from '../../../views/comparison/pair-view.ts';
import { pairPath } from '../../../views/links.ts';

export const getStaticPaths = () => catalogue.pairs.map((pair) => ({ params: { pair: pair.slug } }));

export function GET({ params }: APIContext) {
  const pair = catalogue.pairBySlug.get(params.pair ?? '');
  if (pair === undefined) return new Response(null, { status: 404 });
  return text(comparisonTwin(viewPair(catalogue, pair).view, pairPath(pair.slug), catalogue.content.site), 'text/markdown');
}
