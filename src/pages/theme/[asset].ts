import type { APIContext } from 'astro';
import { catalogue } from '../../site.ts';
import { bytes, missing } from '../../site-files/respond.ts';

const assetsOf = ({ content: { theme } }: typeof catalogue) => theme?.assets ?? new Map<string, Uint8Array>();

export const addresses = () => [...assetsOf(catalogue).keys()].map((asset) => ({ params: { asset } }));

export const GET = ({ params: { asset = '' } }: APIContext) => {
  const file = assetsOf(catalogue).get(asset);
  return file === undefined ? missing() : bytes(file);
};
