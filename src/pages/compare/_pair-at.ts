/** The pair that an address names, for its page and for the files that go with it. */
import { catalogue } from '../../site.ts';
import { perCatalogue } from '../../views/per-catalogue.ts';

/** A pair has several files, each with the same parameters. */
const addressesOf = perCatalogue(({ pairs }) => pairs.map(({ sides: [a, b] }) => ({ params: { a: a.slug, b: b.slug } })));

export const pairAddresses = () => addressesOf(catalogue);

/** The pair of `/compare/a-vs-b/`; `undefined` for one without a page, and for its sides the other way round. */
export function pairAt({ a = '', b = '' }: Readonly<Record<string, string | undefined>>) {
  const pair = catalogue.findPair(a, b);
  return pair?.sides[0].slug === a ? pair : undefined;
}
