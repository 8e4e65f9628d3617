import type { APIContext } from 'astro';
import { propsAt } from '../../../routing.ts';
import { jsonFiles } from '../../../site-files/api/files.ts';
import { json, missing } from '../../../site-files/respond.ts';
import { catalogue } from '../../../site.ts';

/** The documents of the API but those of comparisons, which have a route of their own. */
export const addresses = () =>
  jsonFiles(catalogue)
    .filter(({ name }) => !name.startsWith('compare/'))
    .map(({ name, make }) => ({ params: { file: name }, props: { make } }));

export function GET({ params }: APIContext) {
  const found = propsAt(addresses, params);
  return found === undefined ? missing() : json(found.make());
}
