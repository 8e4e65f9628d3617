import type { APIContext } from 'astro';
import { oembedDocument } from '../../../../site-files/oembed.ts';
import { json } from '../../../../site-files/respond.ts';
import { catalogue } from '../../../../site.ts';

export const getStaticPaths = () => catalogue.pairs.map((pair) => ({ params: { pair: pair.slug } }));

export const GET = ({ params }: APIContext) => json(oembedDocument(catalogue, params.pair ?? ''));
