import type { APIRoute } from 'astro';
import { formerPage } from '../../site-files/redirects.ts';
import { missing, text } from '../../site-files/respond.ts';
import { propsAt } from '../../routing.ts';
import { catalogue } from '../../site.ts';
import { BASE } from '../../views/links.ts';
import { formerAddresses, type FormerAddress } from '../../views/pages/former-addresses.ts';

/** The pages at former addresses, such as `/models/example-one/index.html`. */
export const addresses = () =>
  formerAddresses(catalogue).map((address) => ({
    params: { former: address.from.slice(BASE.length).replace(/\/$/, '') },
    props: address,
  }));

export const GET: APIRoute = ({ params }) => {
  const found = propsAt<FormerAddress>(addresses, params);
  return found === undefined ? missing() : text(formerPage(found, catalogue), 'text/html');
};
