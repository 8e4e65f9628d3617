/** What a pair is, and the one way to write it. */
import { KINDS, type Kind } from '../../schemas/names.ts';

export interface Side {
  readonly kind: Kind;
  readonly slug: string;
}

/** Canonical order: models before repositories, then slugs by code unit. */
export function comparePairSides(a: Side, b: Side): number {
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0);
}

/** The two sides in canonical order. Throws `RangeError` when both are the same entry. */
export function inOrder<T extends Side>(a: T, b: T): readonly [T, T] {
  if (a.slug === b.slug) throw new RangeError(`a pair needs two entries, not ${a.slug} twice`);
  return comparePairSides(a, b) < 0 ? [a, b] : [b, a];
}

/** The name of a pair in addresses: `a-vs-b`. Slugs never hold `-vs-`, so it can be read in one way only. */
export function pairSlug([a, b]: readonly [Side, Side]): string {
  return `${a.slug}-vs-${b.slug}`;
}
