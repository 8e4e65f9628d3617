import type { APIContext } from 'astro';
import { propsAt, type Address } from '../../../routing.ts';
import { entryTwin, entryTwinSource } from '../../../site-files/markdown/entry-twin.ts';
import { leaderboardTwin } from '../../../site-files/markdown/leaderboard-twin.ts';
import { missing, text } from '../../../site-files/respond.ts';
import { catalogue } from '../../../site.ts';
import { slugAddresses } from '../_addresses.ts';

export const addresses = slugAddresses;

/** Of an entry; those of leaderboards are rendered by every build. */
export function rendersFrom({ slug = '' }: Address['params']) {
  const entry = catalogue.entryBySlug.get(slug);
  return entry === undefined ? undefined : entryTwinSource(catalogue, entry);
}

export function GET({ params }: APIContext) {
  const { id, board } = propsAt(addresses, params) ?? {};
  if (id !== undefined && board !== undefined)
    return text(leaderboardTwin(catalogue, id, board.category, board.page), 'text/markdown');
  const source = rendersFrom(params);
  return id === undefined || source === undefined ? missing() : text(entryTwin(source, catalogue.content.site), 'text/markdown');
}
