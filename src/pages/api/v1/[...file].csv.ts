import type { APIContext } from 'astro';
import { propsAt, type Address } from '../../../routing.ts';
import { csvText } from '../../../site-files/api/csv.ts';
import { csvFiles } from '../../../site-files/api/files.ts';
import { missing, text } from '../../../site-files/respond.ts';
import { catalogue } from '../../../site.ts';

/** The lists of the API as tables. */
export const addresses = () => csvFiles(catalogue).map(({ name, table }) => ({ params: { file: name }, props: { table } }));

export const rendersFrom = (params: Address['params']) => propsAt(addresses, params)?.table();

export function GET({ params }: APIContext) {
  const found = rendersFrom(params);
  return found === undefined ? missing() : text(csvText(found.rows, found.columns), 'text/csv');
}
