import type { APIContext } from 'astro';
import { propsAt } from '../../../routing.ts';
import { jsonFeed } from '../../../site-files/feeds.ts';
import { json, missing } from '../../../site-files/respond.ts';
import { catalogue } from '../../../site.ts';
import { feedAddresses } from '../_addresses.ts';

export const addresses = feedAddresses;

export function GET({ params }: APIContext) {
  const found = propsAt(addresses, params);
  return found === undefined ? missing() : json(jsonFeed(found.feed, catalogue.content.site));
}
