import type { APIContext } from 'astro';
import { comparisonTwin } from '../../../site-files/markdown/comparison-twin.ts';
import { missing, text } from '../../../site-files/respond.ts';
import { catalogue } from '../../../site.ts';
import { viewPair } from '../../../views/comparison/pair-view.ts';
import { pairPath } from '../../../views/links.ts';
import { pairAddresses, pairAt } from '../_pair-at.ts';

export const addresses = pairAddresses;

export function GET({ params }: APIContext) {
  const pair = pairAt(params);
  if (pair === undefined) return missing();
  return text(comparisonTwin(viewPair(catalogue, pair).view, pairPath(pair.slug), catalogue.content.site), 'text/markdown');
}
