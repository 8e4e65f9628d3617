import type { APIContext } from 'astro';
import { bytes, missing } from '../../site-files/respond.ts';
import { catalogue } from '../../site.ts';

const assets = () => catalogue.content.theme?.assets ?? new Map<string, Uint8Array>();

/**
 * The pictures and fonts of a theme that are of one type. Each type has a route that ends with it: an address that ends with a
 * parameter alone would be one of a page, with a slash at its end.
 */
export const assetsOf = (type: string) => ({
  addresses: () =>
    [...assets().keys()].flatMap((name) =>
      name.endsWith(`.${type}`) ? [{ params: { asset: name.slice(0, -type.length - 1) } }] : [],
    ),
  GET: ({ params: { asset = '' } }: APIContext) => {
    const file = assets().get(`${asset}.${type}`);
    return file === undefined ? missing() : bytes(file);
  },
});
