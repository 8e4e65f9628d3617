import type { APIContext } from 'astro';
import type { Address } from '../../../routing.ts';
import { needTwin } from '../../../site-files/markdown/need-twin.ts';
import { missing, text } from '../../../site-files/respond.ts';
import { catalogue } from '../../../site.ts';
import { viewNeed } from '../../../views/pages/need.ts';

export const addresses = () => catalogue.content.needs.map(({ id }) => ({ params: { id } }));

const needAt = ({ id }: Address['params']) => catalogue.content.needs.find((need) => need.id === id);

export function rendersFrom(params: Address['params']) {
  const need = needAt(params);
  return need === undefined ? undefined : { view: viewNeed(catalogue, need), prose: need.prose.markdown };
}

export function GET({ params }: APIContext) {
  const need = needAt(params);
  return need === undefined ? missing() : text(needTwin(catalogue, need), 'text/markdown');
}
