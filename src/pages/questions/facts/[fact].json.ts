import type { APIRoute } from 'astro';
import { askedValues } from '../../../search/question-records.ts';
import { json, missing } from '../../../site-files/respond.ts';
import { catalogue } from '../../../site.ts';

export const addresses = () => [...askedValues(catalogue).keys()].map((fact) => ({ params: { fact } }));

export const GET: APIRoute = ({ params }) => {
  const values = askedValues(catalogue).get(params.fact ?? '');
  return values === undefined ? missing() : json(values());
};
