import type { APIContext } from 'astro';
import { catalogue } from '../../site.ts';
import { bytes, missing } from '../../site-files/respond.ts';

const assets = catalogue.content.theme?.assets ?? new Map<string, Uint8Array>();

export const addresses = () => [...assets.keys()].map((asset) => ({ params: { asset } }));

export const GET = ({ params: { asset = '' } }: APIContext) => {
  const file = assets.get(asset);
  return file === undefined ? missing() : bytes(file);
};
