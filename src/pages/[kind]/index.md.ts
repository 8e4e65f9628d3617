import type { APIContext } from 'astro';
import { propsAt } from '../../routing.ts';
import { leaderboardTwin } from '../../site-files/markdown/leaderboard-twin.ts';
import { missing, text } from '../../site-files/respond.ts';
import { catalogue } from '../../site.ts';
import { kindAddresses } from './_addresses.ts';

export const addresses = kindAddresses;

export function GET({ params }: APIContext) {
  const found = propsAt(addresses, params);
  return found === undefined ? missing() : text(leaderboardTwin(catalogue, found.id), 'text/markdown');
}
