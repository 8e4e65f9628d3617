import type { APIContext } from 'astro';
import { propsAt } from '../../../routing.ts';
import { entryTwin } from '../../../site-files/markdown/entry-twin.ts';
import { leaderboardTwin } from '../../../site-files/markdown/leaderboard-twin.ts';
import { missing, text } from '../../../site-files/respond.ts';
import { catalogue } from '../../../site.ts';
import { slugAddresses } from '../_addresses.ts';

export const addresses = slugAddresses;

export function GET({ params }: APIContext) {
  const { id, board } = propsAt(addresses, params) ?? {};
  if (id !== undefined && board !== undefined)
    return text(leaderboardTwin(catalogue, id, board.category, board.page), 'text/markdown');
  const entry = catalogue.entryBySlug.get(params.slug ?? '');
  return id === undefined || entry === undefined ? missing() : text(entryTwin(catalogue, entry), 'text/markdown');
}
