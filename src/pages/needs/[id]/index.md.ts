import type { APIContext } from 'astro';
import { needTwin } from '../../../site-files/markdown/need-twin.ts';
import { missing, text } from '../../../site-files/respond.ts';
import { catalogue } from '../../../site.ts';

export const addresses = () => catalogue.content.needs.map(({ id }) => ({ params: { id } }));

export function GET({ params }: APIContext) {
  const need = catalogue.content.needs.find(({ id }) => id === params.id);
  return need === undefined ? missing() : text(needTwin(catalogue, need), 'text/markdown');
}
