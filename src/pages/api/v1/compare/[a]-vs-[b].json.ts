import type { APIContext } from 'astro';
import { comparisonAnswer } from '../../../../site-files/api/documents/comparisons.ts';
import { json, missing } from '../../../../site-files/respond.ts';
import { catalogue } from '../../../../site.ts';
import { pairAddresses, pairAt } from '../../../compare/_pair-at.ts';

export const addresses = pairAddresses;

export function GET({ params }: APIContext) {
  const pair = pairAt(params);
  return pair === undefined ? missing() : json(comparisonAnswer(catalogue, pair));
}
