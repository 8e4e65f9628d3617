import type { APIContext } from 'astro';
import { entryFile } from '../../../../outputs/documents.ts';
import { json } from '../../../../outputs/respond.ts';
import { catalogue } from '../../../../site.ts';

export const getStaticPaths = () => catalogue.content.entries.map(({ slug }) => ({ params: { slug } }));

export const GET = ({ params }: APIContext) => json(entryFile(catalogue, params.slug ?? ''));
