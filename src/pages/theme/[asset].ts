import type { APIContext } from 'astro';
import { catalogue } from '../../site.ts';
import { bytes } from '../../site-files/respond.ts';

const assets = catalogue.content.theme?.assets ?? new Map<string, Uint8Array>();

export const getStaticPaths = () => [...assets.keys()].map((asset) => ({ params: { asset } }));

export const GET = ({ params: { asset = '' } }: APIContext) => bytes(assets.get(asset) ?? new Uint8Array());
