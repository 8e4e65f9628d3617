/** Addresses that pages had while an entry had another slug, and those that a reader may guess, with where each leads. */
import { inOrder, pairSlug, type Side } from '../../comparison/pair.ts';
import { kindIds } from '../../kinds/kinds.ts';
import type { Catalogue } from '../../catalogue.ts';
import { entryPath } from '../entry-path.ts';
import { pairPath } from '../links.ts';

export interface FormerAddress {
  readonly from: string;
  readonly to: string;
}

/** A side under its slug, and under each that it had before. */
const everySlug = ({ entryBySlug }: Catalogue, { kind, slug }: Side): Side[] =>
  [slug, ...(entryBySlug.get(slug)?.data.formerSlugs ?? [])].map((one) => ({ kind, slug: one }));

function ofEntries({ content }: Catalogue): FormerAddress[] {
  return content.entries.flatMap(({ kind, slug, data }) =>
    data.formerSlugs.map((former) => ({ from: entryPath({ kind, slug: former }), to: entryPath({ kind, slug }) })),
  );
}

/** The sides of a pair stand in the order of their slugs, so another slug may have put them the other way round. */
function ofPairs(catalogue: Catalogue): FormerAddress[] {
  return catalogue.pairs.flatMap(({ slug, sides: [a, b] }) => {
    const slugs = everySlug(catalogue, a).flatMap((one) =>
      everySlug(catalogue, b).map((other) => pairSlug(inOrder(one, other, kindIds))),
    );
    return slugs.filter((former) => former !== slug).map((former) => ({ from: pairPath(former), to: pairPath(slug) }));
  });
}

/** All former addresses of pages that the site has: entries by slug, then comparisons. No page has one of them today. */
export function formerAddresses(catalogue: Catalogue): readonly FormerAddress[] {
  return [...ofEntries(catalogue), ...ofPairs(catalogue)];
}

/** Every comparison named the other way round, `b-vs-a`, which no page is. */
export function reversedAddresses({ pairs }: Pick<Catalogue, 'pairs'>): readonly FormerAddress[] {
  return pairs.map(({ slug, sides: [a, b] }) => ({ from: pairPath(pairSlug([b, a])), to: pairPath(slug) }));
}
