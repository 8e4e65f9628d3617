import type { APIContext } from 'astro';
import { propsAt } from '../../../routing.ts';
import { csvFiles } from '../../../site-files/api/files.ts';
import { missing, text } from '../../../site-files/respond.ts';
import { catalogue } from '../../../site.ts';

/** The lists of the API as tables. */
export const addresses = () => csvFiles(catalogue).map(({ name, make }) => ({ params: { file: name }, props: { make } }));

export function GET({ params }: APIContext) {
  const found = propsAt(addresses, params);
  return found === undefined ? missing() : text(found.make(), 'text/csv');
}
