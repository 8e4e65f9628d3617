import type { APIContext } from 'astro';
import { entryFile } from '../../../../site-files/documents.ts';
import { json, missing } from '../../../../site-files/respond.ts';
import { catalogue } from '../../../../site.ts';

export const addresses = () => catalogue.content.entries.map(({ slug }) => ({ params: { slug } }));

export const GET = ({ params }: APIContext) => {
  const file = entryFile(catalogue, params.slug ?? '');
  return file === undefined ? missing() : json(file);
};
