/** The pair that an address names, for its page and for the files that go with it. */
import { catalogue } from '../../site.ts';

export const pairAddresses = () => catalogue.pairs.map(({ sides: [a, b] }) => ({ params: { a: a.slug, b: b.slug } }));

/** The pair of `/compare/a-vs-b/`; `undefined` for one without a page, and for its sides the other way round. */
export function pairAt({ a = '', b = '' }: Readonly<Record<string, string | undefined>>) {
  const pair = catalogue.findPair(a, b);
  return pair?.sides[0].slug === a ? pair : undefined;
}
