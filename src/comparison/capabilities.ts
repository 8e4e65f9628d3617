/** The capabilities of two to four entries, matched by the shared vocabulary. */
import type { Claim } from '../../schemas/content.ts';

export interface AlignedCapabilities {
  /** Claimed by more than one side, in the order of the first that does. `undefined` = that side does not claim it. */
  readonly shared: readonly { readonly id: string; readonly claims: readonly (Claim | undefined)[] }[];
  /** For each side the claims of that side alone. */
  readonly only: readonly (readonly Claim[])[];
}

/** Splits lists of claims, one for each side, into what is claimed by several and by one alone. Every claim appears once. */
export function alignCapabilities(sides: readonly (readonly Claim[])[]): AlignedCapabilities {
  const bySide = sides.map((claims) => new Map(claims.map((claim) => [claim.id, claim])));
  const countOf = (id: string) => bySide.filter((claims) => claims.has(id)).length;
  const ids = [...new Set(sides.flatMap((claims) => claims.map(({ id }) => id)))];
  return {
    shared: ids.filter((id) => countOf(id) > 1).map((id) => ({ id, claims: bySide.map((claims) => claims.get(id)) })),
    only: sides.map((claims) => claims.filter(({ id }) => countOf(id) === 1)),
  };
}
