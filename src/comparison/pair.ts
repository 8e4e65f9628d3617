/** What a pair is, and the one way to write it. */
import { compareText } from '../../schemas/text-order.ts';

export interface Side {
  readonly kind: string;
  readonly slug: string;
}

/** Canonical order: by kind as the site lists them in `kinds`, then by slug. */
export function comparePairSides(a: Side, b: Side, kinds: readonly string[]): number {
  return kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || compareText(a.slug, b.slug);
}

/** The two sides in canonical order. Throws `RangeError` when both are the same entry. */
export function inOrder<T extends Side>(a: T, b: T, kinds: readonly string[]): readonly [T, T] {
  if (a.slug === b.slug) throw new RangeError(`a pair needs two entries, not ${a.slug} twice`);
  return comparePairSides(a, b, kinds) < 0 ? [a, b] : [b, a];
}

/** The name of a pair in addresses: `a-vs-b`. Slugs never hold `-vs-`, so it can be read in one way only. */
export function pairSlug([a, b]: readonly [Pick<Side, 'slug'>, Pick<Side, 'slug'>]): string {
  return `${a.slug}-vs-${b.slug}`;
}
