/** The capabilities of two entries, matched by the shared vocabulary. */
import type { Claim } from '../../schemas/index.ts';

export interface AlignedCapabilities {
  /** Claimed by both, in a's order. */
  readonly both: readonly { readonly id: string; readonly a: Claim; readonly b: Claim }[];
  readonly onlyA: readonly Claim[];
  readonly onlyB: readonly Claim[];
}

/** Splits two lists of claims into those for the same capability and those of one side alone. */
export function alignCapabilities(a: readonly Claim[], b: readonly Claim[]): AlignedCapabilities {
  const ofB = new Map(b.map((claim) => [claim.id, claim]));
  const ofA = new Set(a.map((claim) => claim.id));
  return {
    both: a.flatMap((claim) => {
      const twin = ofB.get(claim.id);
      return twin === undefined ? [] : [{ id: claim.id, a: claim, b: twin }];
    }),
    onlyA: a.filter((claim) => !ofB.has(claim.id)),
    onlyB: b.filter((claim) => !ofA.has(claim.id)),
  };
}
