import type { APIContext } from 'astro';
import { propsAt } from '../../../routing.ts';
import { atomFeed } from '../../../site-files/feeds.ts';
import { missing, text } from '../../../site-files/respond.ts';
import { catalogue } from '../../../site.ts';
import { feedAddresses } from '../_addresses.ts';

export const addresses = feedAddresses;

export function GET({ params }: APIContext) {
  const found = propsAt(addresses, params);
  return found === undefined ? missing() : text(atomFeed(found.feed, catalogue.content.site), 'application/atom+xml');
}
