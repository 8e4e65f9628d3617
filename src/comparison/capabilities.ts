/** The capabilities of two to four entries, matched by the shared vocabulary. */
import type { Claim } from '../../schemas/content.ts';

/** What is known of the capabilities of a side. */
export interface Described {
  readonly claims: readonly Claim[];
  /** Capability -> whether it has it, as its facts or claims say; absent = unknown. */
  readonly known: Readonly<Record<string, boolean>>;
}

interface SharedCapability {
  readonly id: string;
  /** What each side says of it; `undefined` = nothing in words. */
  readonly claims: readonly (Claim | undefined)[];
  /** Whether each side is known to have it. */
  readonly has: readonly boolean[];
}

export interface AlignedCapabilities {
  /** Known of more than one side, and described by one at least, in the order of the first that does. */
  readonly shared: readonly SharedCapability[];
  /** For each side what it claims and every other side is known not to have. */
  readonly only: readonly (readonly Claim[])[];
  /** For each side what it claims, while it is not recorded whether another side has it too. */
  readonly open: readonly (readonly Claim[])[];
}

/** Splits the capabilities of the sides. Every claim appears once. */
export function alignCapabilities(sides: readonly Described[]): AlignedCapabilities {
  const claimOf = (side: Described, id: string) => side.claims.find((claim) => claim.id === id);
  const has = (id: string) => sides.map(({ known }) => known[id] === true);
  const isShared = (id: string) => has(id).filter(Boolean).length > 1;
  const lacks = (id: string, side: Described) => sides.every((other) => other === side || other.known[id] === false);
  const ids = [...new Set(sides.flatMap(({ claims }) => claims.map(({ id }) => id)))];
  const alone = sides.map((side) => side.claims.filter(({ id }) => !isShared(id)));
  return {
    shared: ids.filter(isShared).map((id) => ({ id, has: has(id), claims: sides.map((side) => claimOf(side, id)) })),
    only: sides.map((side, index) => alone[index]?.filter(({ id }) => lacks(id, side)) ?? []),
    open: sides.map((side, index) => alone[index]?.filter(({ id }) => !lacks(id, side)) ?? []),
  };
}
