import type { APIContext } from 'astro';
import { entryFile } from '../../../../site-files/documents.ts';
import { json } from '../../../../site-files/respond.ts';
import { catalogue } from '../../../../site.ts';

export const getStaticPaths = () => catalogue.content.entries.map(({ slug }) => ({ params: { slug } }));

export const GET = ({ params }: APIContext) => json(entryFile(catalogue, params.slug ?? ''));
